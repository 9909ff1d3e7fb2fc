import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import type { StatementReading } from './read-statement.ts';

/** Digit words without their marks. Most of them are other words as well (`sau`, `bay`, `nam`), so none is read as a figure. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 }),
);

/** A digit word and the word behind it, where neither is part of a figure that was read. */
function* barePairs({ text, measured, times, naming }: StatementReading): Generator<[number, string]> {
  const read = [...measured, ...times, ...naming];
  const isRead = (at: number): boolean => read.some(({ start, end }) => at >= start && at < end);
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const value = DIGITS.get(word.toLowerCase());
    const next = /^\s+(\p{L}+)/u.exec(text.slice(index + word.length))?.[1];
    if (value !== undefined && next !== undefined && !isRead(index)) yield [value, fold(next)];
  }
}

/** The word behind a figure that counts: `mẫu` in `sáu mẫu giấy`. */
function counted({ unit, start, surface }: Figure, text: string): string | undefined {
  const said = unit ?? /^\s*(\p{L}+)/u.exec(text.slice(start + surface.length))?.[1];
  return said === undefined ? undefined : fold(said).split(' ')[0];
}

/**
 * Whether a claim typed without marks counts otherwise what the sentence counts: `tam mau giay` beside `sáu mẫu giấy` is
 * eight of them, though `tam` alone may be another word.
 */
export function hidesNumber(claim: StatementReading, found: StatementReading): boolean {
  const bare = [...barePairs(claim)];
  if (bare.length === 0) return false;
  return found.measured.some(
    (figure) =>
      typeof figure.value === 'number' &&
      bare.some(([value, noun]) => value !== figure.value && noun === counted(figure, found.text)),
  );
}
