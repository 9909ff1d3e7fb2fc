import type { Figure } from '../../language/figures/read-figures.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';

const BOUNDARY =
  /[;:](?=\s)|\((?=\p{L}[^()]*\d)|\.(?=\s\p{Lu})|,(?=\s)|(?<=\s)(?:và|trong đó|cùng|nhưng|va|trong do|nhung|còn(?=\s\D))(?=\s)/gu;
/** They end the noun behind a figure. */
const NOUN_WORDS = 4;
/** The stretch of a statement that one figure has to itself. */
export interface Region {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
  readonly nounEnd: number;
  /** It begins at a comma or the like, not behind the figure before. */
  readonly isClause: boolean;
  readonly noun: readonly Word[];
}

function boundaries({ text, words, measured, times, naming }: StatementReading): number[] {
  const figures = [...measured, ...times, ...naming];
  const isInside = (at: number): boolean =>
    words.some(({ start, end }) => at > start && at < end) ||
    figures.some(({ start, end }) => at >= start && at < end);
  return [...text.matchAll(BOUNDARY)].map(({ index }) => index).filter((at) => !isInside(at));
}

function nounOf(words: readonly Word[], figure: Figure, limit: number): Word[] {
  const behind = words.filter(({ start, end }) => start >= figure.end && end <= limit);
  // A gap of punctuation ends it.
  const noun: Word[] = [];
  let last = figure.end;
  for (const word of behind) {
    if (word.sort === 'free' || word.start - last > 2 || noun.length >= NOUN_WORDS) break;
    noun.push(word);
    last = word.end;
  }
  return noun;
}

/** Where the stretch of a figure begins: at the last boundary, or behind the figure before and its noun. */
function startOf(
  figure: Figure,
  previous: Region | undefined,
  cuts: readonly number[],
): Pick<Region, 'start' | 'isClause'> {
  if (!previous) return { start: cuts.findLast((at) => at < figure.start) ?? 0, isClause: false };
  // A part of a ratio lies inside it.
  if (previous.figure.end > figure.start) return { start: previous.start, isClause: false };
  const cut = cuts.find((at) => at >= previous.nounEnd && at < figure.start);
  return { start: Math.max(previous.nounEnd, cut ?? 0), isClause: cut !== undefined };
}

/** The stretch of each figure: from the last boundary or figure before it to the next. */
export function regionsOf(reading: StatementReading, figures: readonly Figure[]): Region[] {
  const cuts = boundaries(reading);
  const regions: Region[] = [];
  figures.forEach((figure, i) => {
    const next = figures.find((one, k) => k > i && one.start >= figure.end);
    const limit = next?.start ?? reading.text.length;
    const end = cuts.find((at) => at >= figure.end && at < limit) ?? limit;
    const noun = nounOf(reading.words, figure, end);
    const nounEnd = noun.at(-1)?.end ?? figure.end;
    regions.push({ figure, end, nounEnd, noun, ...startOf(figure, regions.at(-1), cuts) });
  });
  return regions;
}

export const within = (words: readonly Word[], start: number, end: number): Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);
