import { INDEX_TERMS } from '../index-names.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import { mergeIY } from '../terms.ts';
import { COSTS } from './edit-costs.ts';
import { lexiconPair } from './known-words.ts';
import { type LanguageModel, TEXT_END, TEXT_START } from './language-model.ts';
import { withoutLeftOverKeys } from './left-over-keys.ts';
import { oneSlipAway } from './one-slip-away.ts';
import { isShortForm, shortFormsNear } from './short-forms.ts';
import { type Reading, withSpaceMoved, withSpaces } from './spacing.ts';

/** Words that are read as one slipped syllable or foreign word: a shorter one may be anything, a longer one several. */
const SHORTEST = 2;
const LONGEST = 14;

/** The name of an index is no guess only where its other half stands (`PAR INDXE`). */
function makesIndexName(word: string, words: readonly string[], at: number): boolean {
  if (!INDEX_TERMS.has(word)) return false;
  const [before, after] = [words[at - 1] ?? TEXT_START, words[at + 1] ?? TEXT_END];
  return !(word === 'index' ? lexiconPair(before, word) : lexiconPair(word, after));
}

/** Other readings of one word by itself, and what each costs: a slip of one letter, or keys left over. */
export function readingsOfWord(words: readonly string[], at: number, model: LanguageModel): Reading[] {
  const word = words[at] ?? '';
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const mayBe = (one: string): boolean => {
    // Hundreds are tried: the cheap test goes first.
    const term = one.endsWith('y') ? mergeIY(one) : one;
    return one.length > 1 && model.isKnown(term) && !makesIndexName(term, words, at) && !isShortForm(term);
  };
  const slips = /\d/u.test(word) ? new Map<string, number>() : oneSlipAway(word, mayBe);
  const plain = withoutLeftOverKeys(word);
  if (plain !== undefined && mayBe(plain))
    slips.set(plain, Math.min(COSTS.keystroke, slips.get(plain) ?? COSTS.keystroke));
  return [...slips].map(([one, cost]) => ({ start: at, end: at + 1, words: [mergeIY(one)], cost }));
}

/** Short forms of four letters and more that a word may be a slip of, spelled out (`ubdn` -> `uy ban nhan dan`). */
function spelledOut(words: readonly string[], at: number, model: LanguageModel): Reading[] {
  const word = words[at] ?? '';
  return shortFormsNear(word).flatMap(({ full, cost }) => {
    const isSeen =
      model.pairCount(words[at - 1] ?? TEXT_START, full[0] ?? '') > 0 ||
      model.pairCount(full.at(-1) ?? '', words[at + 1] ?? TEXT_END) > 0;
    return isSeen || cost <= COSTS.doubled ? [{ start: at, end: at + 1, words: full, cost }] : [];
  });
}

/** Readings of a word as several: a slipped short form, other spaces inside it or beside neighbours not `fixed`. */
export function readingsAsSeveral(
  words: readonly string[],
  at: number,
  { fixed, model }: { readonly fixed: (at: number) => boolean; readonly model: LanguageModel },
): Reading[] {
  const moved = [at - 1, at].filter((start) => start >= 0 && !fixed(start) && !fixed(start + 1));
  return [
    ...(isPlainSyllable(words[at] ?? '')
      ? []
      : [...withSpaces(words, at, model), ...spelledOut(words, at, model)]),
    ...moved.flatMap((start) => withSpaceMoved(words, start, model)),
  ];
}
