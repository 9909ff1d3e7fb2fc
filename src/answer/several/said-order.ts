import { LEVEL_WORDS } from './comparison-words.ts';
import type { IndexPoint } from './index-point.ts';

/** What the values of a question are told apart by: their years, or the folded names of their places. */
export type PointNames = readonly [readonly string[], readonly string[]];

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly point: 0 | 1;
}

/** Words between `hơn` or `so với` and what stands on the other side: `cao hơn hẳn so với năm 2023`. */
const REACH = 5;
const AGAINST = / so (?:sanh )?voi /gu;
const FROM = / tu(?: nam)? $/u;
const TO = / (?:den|toi|sang|qua|len|xuong)(?: nam)? $/u;

function mentionsOf(line: string, names: PointNames): Mention[] {
  const found: Mention[] = [];
  for (const point of [0, 1] as const)
    for (const name of names[point]) {
      let at = line.indexOf(` ${name} `);
      while (at >= 0) {
        found.push({ start: at, end: at + name.length + 1, point });
        at = line.indexOf(` ${name} `, at + 1);
      }
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The first mention that follows a place of the line within a few words. */
function following(line: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  const next = mentions.find(({ start }) => start >= at);
  return next && line.slice(at, next.start).split(' ').length <= REACH + 1 ? next : undefined;
}

const endsOf = (line: string, words: RegExp): number[] =>
  [...line.matchAll(words)].map(({ 0: found, index }) => index + found.length - 1);

/** `từ A đến B` sets B against A. */
function startOfSpan(line: string, [a, b]: readonly Mention[]): Mention | undefined {
  if (!a || !b || a.point === b.point) return undefined;
  const isSpan = FROM.test(line.slice(0, a.start + 1)) && TO.test(line.slice(a.end, b.start + 1));
  return isSpan ? a : undefined;
}

/**
 * Which of two points the other is set against, as it is said: B in `A cao hơn B`, `A so với B`, `so với B, A …` and `từ B
 * đến A`. Undefined when the words leave it open.
 */
export function standardOf(line: string, names: PointNames): 0 | 1 | undefined {
  const mentions = mentionsOf(line, names);
  if (new Set(mentions.map(({ point }) => point)).size < 2) return undefined;
  for (const at of endsOf(line, AGAINST)) {
    const standard = following(line, at, mentions);
    if (standard) return standard.point;
  }
  for (const at of endsOf(line, LEVEL_WORDS)) {
    const standard = following(line, at, mentions);
    // Of two that follow none is said to be the other side: `cao hơn năm 2023 hay 2024`.
    if (standard && mentions.some(({ start, point }) => start < at && point !== standard.point))
      return standard.point;
  }
  return startOfSpan(line, mentions)?.point;
}

/** The points with the one first that is set against the other; as they are when the words leave it open. */
export function inSaidOrder(
  points: readonly [IndexPoint, IndexPoint],
  standard: 0 | 1 | undefined,
): readonly [IndexPoint, IndexPoint] {
  return standard === 0 ? [points[1], points[0]] : points;
}
