import { INDEX_TERMS } from '../index-names.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import { COSTS } from './edit-costs.ts';
import type { LanguageModel } from './language-model.ts';
import { withoutLeftOverKeys } from './left-over-keys.ts';
import { oneSlipAway } from './one-slip-away.ts';
import { type Reading, withSpaceMoved, withSpaces } from './spacing.ts';

/** Longest word that is read as one slipped syllable or foreign word; a longer one may be several words. */
const LONGEST = 14;

/** Other readings of one word by itself, and what each costs: a slip of one letter, or keys left over. */
export function readingsOfWord(word: string, at: number, model: LanguageModel): Reading[] {
  if (word.length > LONGEST) return [];
  const slips = /\d/u.test(word)
    ? new Map<string, number>()
    : oneSlipAway(word, (one) => one.length > 1 && model.isKnown(one) && !INDEX_TERMS.has(one));
  const plain = withoutLeftOverKeys(word);
  if (plain !== undefined && model.isKnown(plain))
    slips.set(plain, Math.min(COSTS.keystroke, slips.get(plain) ?? COSTS.keystroke));
  return [...slips].map(([one, cost]) => ({ start: at, end: at + 1, words: [one], cost }));
}

/** Readings of a word with other spaces inside it, or between it and its neighbours that are not `fixed`. */
export function respaced(
  words: readonly string[],
  at: number,
  { fixed, model }: { readonly fixed: (at: number) => boolean; readonly model: LanguageModel },
): Reading[] {
  const moved = [at - 1, at].filter((start) => start >= 0 && !fixed(start) && !fixed(start + 1));
  return [
    ...(isPlainSyllable(words[at] ?? '') ? [] : withSpaces(words, at, model)),
    ...moved.flatMap((start) => withSpaceMoved(words, start, model)),
  ];
}
