import { oneFigure, type Reading } from './draft.ts';
import { numberWordAt } from './number-word-at.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { readAmount } from './read-amount.ts';
import { readUnit } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function denominator(stream: TokenStream, index: number): { value: number; to: number } | null {
  const { word, kind } = stream.at(index);
  if (word === 'tư' || (word === 'tu' && stream.plain)) return { value: 4, to: index + 1 };
  // `một phần năm 2020` is a part of a year.
  if (stream.at(index).folded === 'nam' && stream.at(index + 1).kind === 'number') return null;
  const role = numberWordAt(stream, index)?.role;
  if (role === 'scale') return { value: 1000, to: index + 1 };
  if (kind === 'number') return readAmount(stream, index);
  return role === 'digit' || role === 'ten' ? parseNumberWords(stream, index) : null;
}

/** `ba phần tư`, `2 phần 3`; `một phần` alone only says "in part". */
function readParts(stream: TokenStream, index: number): Reading | null {
  const parts = readAmount(stream, index);
  if (!parts || parts.decimal || !stream.says(parts.to, 'phần')) return null;
  const whole = denominator(stream, parts.to + 1);
  if (!whole || whole.value < 2 || parts.value >= whole.value) return null;
  return oneFigure({
    kind: 'fraction',
    value: round(parts.value / whole.value),
    unit: null,
    from: index,
    to: whole.to,
  });
}

const BEFORE_HALF = new Set('hơn gần quá khoảng được đến tới chưa lên'.split(' '));
const SHARED = new Set('số so các cac tổng tong thời thoi kinh chi của cua dân'.split(' '));

/** `một nửa`, `hơn nửa số xã`, `phân nửa`. Unaccented `mot nua` may be "one more", so it needs what it halves. */
function readHalf(stream: TokenStream, index: number): Reading | null {
  const whole = stream.says(index, 'một') || stream.says(index, 'phân') ? index + 1 : index;
  if (!stream.says(whole, 'nửa')) return null;
  const shared = SHARED.has(stream.at(whole + 1).word);
  const sure = whole > index ? !stream.plain || shared : shared || BEFORE_HALF.has(stream.at(index - 1).word);
  const halved = readHalved(stream, index, whole + 1);
  if (halved) return halved;
  return sure ? oneFigure({ kind: 'fraction', value: 0.5, unit: null, from: index, to: whole + 1 }) : null;
}

/** `nửa tháng`, `nửa triệu`: half of a unit, unless a part of a year is meant (`nửa năm đầu`). */
function readHalved(stream: TokenStream, from: number, index: number): Reading | null {
  if (stream.plain) return null;
  const scale = numberWordAt(stream, index);
  if (scale?.role === 'scale') {
    const unit = readUnit(stream, index + 1);
    const money = unit.kind === 'money';
    const draft = { kind: money ? 'money' : 'count', value: scale.value / 2, unit: unit.text } as const;
    return oneFigure({ ...draft, from, to: money ? unit.to : index + 1, tail: unit.to });
  }
  const unit = readUnit(stream, index);
  const isPart = stream.says(unit.to, 'đầu') || stream.says(unit.to, 'cuối') || stream.says(unit.to, 'sau');
  if (unit.kind !== 'duration' || isPart) return null;
  return oneFigure({ kind: 'duration', value: 0.5, unit: unit.text, from, to: unit.to });
}

/** A fraction in words at token `index`. */
export function readFraction(stream: TokenStream, index: number): Reading | null {
  return readParts(stream, index) ?? readHalf(stream, index);
}
