import { isFunctionWord } from '../../language/questions/question-words.ts';
import { isPlainSyllable } from '../../language/syllables/match-rime.ts';

/** What correction needs to know of the index. */
export interface Vocabulary {
  documentFrequency(term: string): number;
  isCompound(first: string, second: string): boolean;
}

/** Three letters are as often a short form (`hdi`) as a slip; a wrong guess would answer for another index. */
const SHORTEST = 4;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** All strings one edit away: a letter dropped, doubled letter squeezed, swapped, replaced, added. */
function* oneEditAway(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 1; i < word.length; i++)
    yield word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1);
  for (let i = 0; i < word.length; i++) {
    for (const letter of ALPHABET)
      if (letter !== word.charAt(i)) yield word.slice(0, i) + letter + word.slice(i + 1);
  }
  for (let i = 0; i <= word.length; i++)
    for (const letter of ALPHABET) yield word.slice(0, i) + letter + word.slice(i);
}

/**
 * The word of the index that a folded word was probably meant to be, or undefined. Only words that the index does
 * not have and that hold no digit are touched. A word that could be Vietnamese is changed only when the pair with a
 * neighbour is known; anything else also when there is a single candidate.
 */
export function correctTypo(
  word: string,
  neighbours: { previous?: string; next?: string },
  vocabulary: Vocabulary,
): string | undefined {
  if (isFunctionWord(word)) return undefined;
  if (
    word.length < SHORTEST ||
    word.length > 12 ||
    /\d/u.test(word) ||
    vocabulary.documentFrequency(word) > 0
  )
    return undefined;
  const candidates = [...new Set(oneEditAway(word))].filter(
    (candidate) => candidate.length > 1 && vocabulary.documentFrequency(candidate) > 0,
  );
  const support = (candidate: string): number =>
    (neighbours.previous ? vocabulary.documentFrequency(`${neighbours.previous}_${candidate}`) : 0) +
    (neighbours.next ? vocabulary.documentFrequency(`${candidate}_${neighbours.next}`) : 0);
  const supported = candidates
    .map((candidate) => ({ candidate, support: support(candidate) }))
    .filter((scored) => scored.support > 0)
    .sort((a, b) => b.support - a.support || (a.candidate < b.candidate ? -1 : 1));
  const best = supported[0];
  if (best) return best.candidate;
  return !isPlainSyllable(word) && candidates.length === 1 ? candidates[0] : undefined;
}
