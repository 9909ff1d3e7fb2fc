import { INDEX_TERMS } from '../index-names.ts';
import { type Draft, oneFigure, type Reading } from './draft.ts';
import { numberWordAt } from './number-word-at.ts';
import { bareYear, pointDraft, readPointOrPeriod, readSecond } from './read-date.ts';
import { isListed, isYearLike, readUnit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

const YEAR_LABELS = new Set([
  ...INDEX_TERMS,
  'với',
  'voi',
  'đoạn',
  'doan',
  'từ',
  'đến',
  'den',
  'năm',
  'nam',
  'cuối',
  'đầu',
  'giữa',
  'hết',
  'trước',
  'sau',
  'học',
  'khoá',
  'khóa',
  'kỳ',
]);

/** `cchc 2011 2020`, a period typed without its dash: likely when the years lie as far apart as a programme's. */
function readSpacedPeriod(stream: TokenStream, index: number): Draft | null {
  if (!isYearLike(stream, index + 1)) return null;
  const value = [stream.at(index).word, stream.at(index + 1).word] as const;
  if (Number(value[1]) - Number(value[0]) < 4) return null;
  return { kind: 'period', value, unit: null, from: index, to: index + 2, ambiguous: true };
}

/** `1653 - 2023`: a long period; its first year is one only beside the second. */
function readLongPeriod(stream: TokenStream, index: number): Draft | null {
  const [first, last] = [stream.at(index), stream.at(index + 2)];
  if (!/^1[0-8]\d\d$/u.test(first.word) || !stream.is(index + 1, '-') || !isYearLike(stream, index + 2))
    return null;
  if (isListed(readUnit(stream, index + 3)) || numberWordAt(stream, index + 3)) return null;
  return { kind: 'period', value: [first.word, last.word], unit: null, from: index, to: index + 3 };
}

/** A bare year (`so với 2019`, `PAR INDEX 2023`), or the period that it begins. */
export function readBareYear(stream: TokenStream, index: number): Reading | null {
  if (!isYearLike(stream, index)) {
    const long = readLongPeriod(stream, index);
    return long && oneFigure(long);
  }
  const point = bareYear(stream, index);
  if (readSecond(stream, point)) return readPointOrPeriod(stream, point);
  const span = readSpacedPeriod(stream, index);
  if (span) return oneFigure(span);
  const unit = readUnit(stream, index + 1);
  const counted = isListed(unit) && unit.kind !== 'territory';
  if (counted && !YEAR_LABELS.has(stream.at(index - 1).word)) return null;
  return numberWordAt(stream, index + 1)?.role === 'scale' ? null : oneFigure(pointDraft(point));
}
