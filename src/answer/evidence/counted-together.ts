import type { Figure } from '../../language/figures/read-figures.ts';
import type { Candidate } from './candidate.ts';
import type { Expectation } from './expectation.ts';
import { sharedNoun } from './figures-near.ts';

/** Administrative units are named together without `và`: xã phường, huyện xã, xã phường đặc khu. */
const UNITS: ReadonlySet<string> = new Set(['xa', 'phuong', 'huyen', 'tinh', 'dac', 'thanh']);
const UNIT_WORDS: ReadonlyMap<string, number> = new Map([['dac', 2]]);

/** Between two nouns: `mấy chương, bao nhiêu điều`. */
const ASKS_AGAIN: ReadonlySet<string> = new Set(['va', 'may', 'bao', 'nhieu']);

/** `tập thể và cá nhân`, `xã phường`: the nouns that are asked for in one question. */
function nounsOf(noun: readonly string[]): string[][] {
  const ofUnits = UNITS.has(noun[0] ?? '');
  const nouns: string[][] = [[]];
  for (const word of noun) {
    const current = nouns.at(-1) ?? [];
    if (ASKS_AGAIN.has(word)) nouns.push([]);
    else if (ofUnits && UNITS.has(word) && current.length > 0) nouns.push([word]);
    else current.push(word);
  }
  return nouns.filter((words) => words.length > 0);
}

/** True for a figure that counts this noun: `48 xã` for `xã`, whatever else of the question follows. */
function counts(noun: readonly string[], candidate: Candidate, figure: Figure): boolean {
  const head = noun[0] ?? '';
  const needed = UNITS.has(head) ? (UNIT_WORDS.get(head) ?? 1) : Math.min(2, noun.length);
  return sharedNoun(noun, candidate, figure) >= needed;
}

/** The end of the first `count` words behind `from`, without a mark that closes them. */
function endOfWords(quote: string, from: number, count: number): number {
  let end = from;
  for (let i = 0; i < count; i++) {
    while (quote[end] === ' ') end += 1;
    const blank = quote.indexOf(' ', end);
    end = blank < 0 ? quote.length : blank;
  }
  while (/[.,;:]/u.test(quote[end - 1] ?? '')) end -= 1;
  return end;
}

/** A stretch that is longer than this is no answer line. */
const LONGEST = 80;

/**
 * `48 xã, 16 phường` for `bao nhiêu xã phường`: with several nouns asked for, each of which has a figure of its own in
 * the sentence, one figure alone would be half an answer. Undefined when one figure is enough or not all stand together.
 */
export function countedTogether(
  noun: readonly string[],
  candidate: Candidate,
  figures: readonly Figure[],
): Expectation | undefined {
  const counted = nounsOf(noun).flatMap((words) => {
    const figure = figures.find((each) => counts(words, candidate, each));
    if (figure === undefined) return [];
    const shared = sharedNoun(words, candidate, figure);
    // `thành phố` is one word.
    const length = words[0] === 'thanh' ? Math.max(2, shared) : shared;
    return [{ figure, end: endOfWords(candidate.quote, figure.end, length) }];
  });
  const start = Math.min(...counted.map(({ figure }) => figure.start));
  const end = Math.max(...counted.map((each) => each.end));
  const first = counted.find(({ figure }) => figure.start === start);
  const several = new Set(counted.map(({ figure }) => figure)).size > 1;
  if (!several || first === undefined || end - start > LONGEST) return undefined;
  return { met: true, strength: 1, span: { start, end }, figure: first.figure };
}
