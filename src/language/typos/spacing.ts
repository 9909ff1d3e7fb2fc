import { isPlainSyllable } from '../syllables/match-rime.ts';
import { mergeIY } from '../terms.ts';
import { COSTS } from './edit-costs.ts';
import type { LanguageModel } from './language-model.ts';

/** Another reading of the words from `start` to `end` (exclusive). */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly cost: number;
}

/** Runs of letters that are looked at for missing spaces. */
const SHORTEST_RUN = 5;
const LONGEST_RUN = 28;
const MOST_PARTS = 4;

/** Both words known and seen side by side. */
const areSeen = (first: string, second: string, model: LanguageModel): boolean =>
  first.length > 1 &&
  second.length > 1 &&
  model.isKnown(first) &&
  model.isKnown(second) &&
  model.pairCount(first, second) > 0;

/** `word` cut into known words of which each two neighbours were seen side by side; the fewest parts first. */
function cut(word: string, parts: number, model: LanguageModel, after?: string): string[][] {
  const fits = (part: string): boolean =>
    part.length > 1 && model.isKnown(part) && (after === undefined || model.pairCount(after, part) > 0);
  if (parts === 1) return fits(mergeIY(word)) ? [[mergeIY(word)]] : [];
  const found: string[][] = [];
  for (let at = 2; at <= Math.min(word.length - 2, 7); at++) {
    const head = mergeIY(word.slice(0, at));
    if (!fits(head)) continue;
    for (const rest of cut(word.slice(at), parts - 1, model, head)) found.push([head, ...rest]);
  }
  return found;
}

/** Readings of a word with the spaces that were missed: `hanhchinh` -> `hanh chinh`. */
export function withSpaces(words: readonly string[], at: number, model: LanguageModel): Reading[] {
  const word = words[at] ?? '';
  if (word.length < SHORTEST_RUN || word.length > LONGEST_RUN || /\d/u.test(word)) return [];
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const readings = cut(word, parts, model);
    if (readings.length > 0)
      return readings.map((cutWords) => ({
        start: at,
        end: at + 1,
        words: cutWords,
        cost: COSTS.spacing * (parts - 1),
      }));
  }
  return [];
}

/** Readings of two neighbours without their space, or with it one letter further: `ca icach` -> `cai cach`. */
export function withSpaceMoved(words: readonly string[], at: number, model: LanguageModel): Reading[] {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined || /\d/u.test(first + second)) return [];
  const readings: Reading[] = [];
  const take = (...read: string[]): void => {
    readings.push({ start: at, end: at + 2, words: read, cost: COSTS.spacing });
  };
  const joined = first + second;
  const bothKnown = model.isKnown(first) && model.isKnown(second);
  if (!bothKnown && isPlainSyllable(joined) && model.isKnown(joined)) take(joined);
  const moved = [
    [first + second.charAt(0), second.slice(1)],
    [first.slice(0, -1), first.slice(-1) + second],
  ] as const;
  for (const pair of moved) {
    const [left, right] = [mergeIY(pair[0]), mergeIY(pair[1])];
    if (areSeen(left, right, model)) take(left, right);
  }
  return readings;
}
