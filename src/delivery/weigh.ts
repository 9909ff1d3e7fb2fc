import type { Incoming } from './channel-port.ts';
import type { Price } from './person-limits.ts';

/** What the limits see of an event. */
export interface Weighed {
  /** Whose limits it counts for. */
  readonly person: string;
  /** `free`: it asks to delete what is kept. */
  readonly price: Price;
  /** What makes it a repetition when it comes again in a moment; undefined for what may be right twice. */
  readonly text: string | undefined;
}

/** Shorter texts are choices from a menu, and the same number may be right twice. */
const SHORTEST_MERGED = 12;

export function weigh(
  { asksToForget: leaves = false, person, chat, payload }: Incoming<unknown>,
  asksToForget: (text: string) => boolean = () => false,
): Weighed {
  const typed = textIn(payload, 'text');
  const isForgetting = leaves || asksToForget(typed ?? '') || asksToForget(textIn(payload, 'question') ?? '');
  const isMerged = typed !== undefined && (isForgetting || typed.length >= SHORTEST_MERGED);
  return {
    person: person ?? chat,
    price: isForgetting ? 'free' : 'turn',
    text: isMerged ? typed : undefined,
  };
}

/** `text`: what a person typed; `question`: what stands on the button that was tapped. */
function textIn(payload: unknown, name: 'text' | 'question'): string | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const text = (payload as Readonly<Record<string, unknown>>)[name];
  return typeof text === 'string' ? text : undefined;
}
