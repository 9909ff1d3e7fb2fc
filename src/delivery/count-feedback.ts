import type { Json } from '../store/json.ts';

/** One more word on an answer, of nobody: `{ helpful, unhelpful }`. */
export function countFeedback(helpful: boolean): (old: Json | undefined) => Json {
  return (old) => ({
    helpful: countOf(old, 'helpful') + (helpful ? 1 : 0),
    unhelpful: countOf(old, 'unhelpful') + (helpful ? 0 : 1),
  });
}

function countOf(value: Json | undefined, name: string): number {
  if (typeof value !== 'object' || value === null || !(name in value)) return 0;
  const count = (value as Record<string, Json | undefined>)[name];
  return typeof count === 'number' ? count : 0;
}
