import type { SlotComparison } from './compare-slots.ts';
import type { StatementReading } from './read-statement.ts';
import { has } from './word-match.ts';

/** They tell of one document what it does to another. */
const RELATIONS: ReadonlySet<string> = new Set(['replaces', 'amends', 'guides']);

/**
 * Whether a sentence has another document in place of one that the content speaks of elsewhere: what is told of the
 * other one neither proves nor disproves a claim about the first. A number that no sentence has is a wrong one.
 */
export const isOfKnownDocument = (
  { swaps }: SlotComparison,
  { words }: StatementReading,
  all: readonly { readonly reading: StatementReading }[],
): boolean =>
  !words.some(({ token }) => RELATIONS.has(token)) &&
  swaps.some(({ said }) => said.sort === 'document' && all.some(({ reading }) => has(reading.words, said)));
