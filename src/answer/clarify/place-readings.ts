import type { PlaceNames } from '../places/place-names.ts';
import type { Query } from '../understand/query.ts';
import type { Choice, Clarification, PlainAnswer } from './clarification.ts';

const QUESTION = 'Bạn hỏi nơi nào?';

/**
 * The question back, when a name may mean two places or bodies of the content: one choice for each, the name put in full.
 * Undefined when no name is open, or when none of its readings is answered.
 */
export function placeReadings(
  { text }: Query,
  names: PlaceNames,
  answerOf: (text: string) => PlainAnswer,
): Clarification | undefined {
  const open = names.openIn(text);
  if (!open) return undefined;
  const choices = open.records.map(({ name }): Choice => {
    const asked = text.slice(0, open.start) + name + text.slice(open.end);
    return { text: asked, quote: answerOf(asked).quotes[0] ?? '' };
  });
  return choices.some(({ quote }) => quote !== '') ? { question: QUESTION, choices } : undefined;
}
