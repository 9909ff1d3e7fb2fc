import { type Draft, noFigure, oneFigure, type Reading } from './draft.ts';
import type { FigureKind } from './figure.ts';
import { isNumberWordHere } from './is-number-word-here.ts';
import { numberWordAt } from './number-word-at.ts';
import { parseNumberWords } from './parse-number-words.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { readQuantityRange } from './read-quantity-range.ts';
import { isListed, readUnit, type Unit } from './read-unit.ts';
import { direction, isAfterMoney, isAfterScore } from './said-before.ts';
import type { TokenStream } from './token-stream.ts';

const MULTIPLIES = new Set('tăng tang giảm giam hơn hon bằng bang nhanh cao nhiều lớn thêm'.split(' '));

/** Plain literals, no spreads: a text may hold ten thousand numbers. */
function amountDraft(amount: Amount, kind: FigureKind, unit: string | null, to: number): Draft {
  return { kind, value: amount.value, unit, from: amount.from, to, ambiguous: amount.ambiguous };
}

/** A count leaves its unit out of the surface, but for `5 tuổi rưỡi`. */
function countDraft(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  const { value, from, to, ambiguous } = amount;
  if (unit.to > to && numberWordAt(stream, unit.to)?.role === 'half') {
    const half = { value: value + 0.5, from, to: unit.to + 1 };
    return { kind: 'count', ...half, unit: unit.text, ambiguous };
  }
  return { kind: 'count', value, unit: unit.text, from, to, tail: unit.to, ambiguous };
}

/** `54 (năm mươi tư) tập thể`: the unit stands after the brackets. */
function unitAfter(stream: TokenStream, index: number): Unit {
  if (!stream.is(index, '(')) return readUnit(stream, index);
  const spelled = parseNumberWords(stream, index + 1);
  if (!spelled || !stream.is(spelled.to, ')')) return readUnit(stream, index);
  const unit = readUnit(stream, spelled.to + 1);
  return isListed(unit) ? { ...unit, to: index } : readUnit(stream, index);
}

function stepDraft(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  const sign = direction(stream, amount.from);
  const draft = amountDraft(amount, sign === 0 ? 'count' : 'change', unit.text, unit.to);
  return sign === -1 ? { ...draft, value: -amount.value } : draft;
}

function timesDraft(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  const multiplies = amount.decimal || MULTIPLIES.has(stream.at(amount.from - 1).word);
  return multiplies ? amountDraft(amount, 'multiple', 'lần', unit.to) : countDraft(stream, amount, unit);
}

/** `mười năm`, `một năm rưỡi` carry their unit; `15 ngày` in digits leaves it out. */
function durationDraft(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  const half = numberWordAt(stream, unit.to)?.role === 'half';
  const end = half ? unit.to + 1 : unit.to;
  const carried =
    half ||
    amount.form === 'words' ||
    (/^[hp]$/u.test(stream.at(unit.from).word) && stream.at(unit.from).glued);
  const to = carried ? end : amount.to;
  const value = half ? amount.value + 0.5 : amount.value;
  const { from, ambiguous } = amount;
  return { kind: 'duration', value, unit: unit.text, from, to, tail: end, ambiguous };
}

/** `+1,08%`, `-2,54 điểm`: a sign glued to the number, and to nothing before it; `âm 5 độ`. */
function signed(stream: TokenStream, draft: Draft): Draft {
  const sign = stream.at(draft.from - 1);
  if (sign.word === 'âm' && typeof draft.value === 'number')
    return { ...draft, from: draft.from - 1, value: -draft.value };
  const isSign = (sign.word === '+' || sign.word === '-') && !sign.glued && stream.at(draft.from).glued;
  if (!isSign || typeof draft.value !== 'number') return draft;
  return { ...draft, from: draft.from - 1, value: sign.word === '-' ? -draft.value : draft.value };
}

function scoreDraft(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  const half = numberWordAt(stream, unit.to)?.role === 'half';
  const value = half ? amount.value + 0.5 : amount.value;
  const to = half ? unit.to + 1 : unit.to;
  return signed(stream, { ...amountDraft(amount, 'score', unit.text, to), value });
}

/** Without a unit: shop money, a sum after `kinh phí`, a score after `điểm` or an index, else a bare number. */
function bareDraft(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  const { from, to } = amount;
  if (amount.short || (amount.scaled && amount.value >= 1e5 && isAfterMoney(stream, from))) {
    return amountDraft(amount, 'money', 'đồng', to);
  }
  if (amount.decimal && !amount.scaled && isAfterScore(stream, from)) {
    return amountDraft(amount, 'score', 'điểm', to);
  }
  return countDraft(stream, amount, unit);
}

function draftOf(stream: TokenStream, amount: Amount, unit: Unit): Draft {
  switch (unit.kind) {
    case 'percent':
    case 'percent_point':
      return signed(stream, amountDraft(amount, unit.kind, unit.text, unit.to));
    case 'money':
      return amountDraft(amount, 'money', unit.text, unit.to);
    case 'score':
      return scoreDraft(stream, amount, unit);
    case 'duration':
      return durationDraft(stream, amount, unit);
    case 'step':
      return stepDraft(stream, amount, unit);
    case 'times':
      return timesDraft(stream, amount, unit);
    case 'measure':
      return signed(stream, countDraft(stream, amount, unit));
    case 'counted':
    case 'territory':
      if (unit.weak && amount.short) return bareDraft(stream, amount, unit);
      return countDraft(stream, amount, unit);
    default:
      return bareDraft(stream, amount, unit);
  }
}

/** `8 trong 12 đơn vị`, `48 trên tổng số 63 chỉ tiêu`: a ratio, when the second is counted and not smaller. */
function readShare(stream: TokenStream, part: Amount): Reading | null {
  if (!stream.says(part.to, 'trong') && !stream.says(part.to, 'trên')) return null;
  let at = part.to + 1;
  while (at < part.to + 3 && /^(?:tổng|tong|số|so)$/u.test(stream.at(at).word)) at++;
  const whole = readAmount(stream, at);
  const unit = whole && readUnit(stream, whole.to);
  if (!whole || !unit || whole.decimal || part.decimal || part.value > whole.value) return null;
  if (unit.kind !== 'counted' && unit.kind !== 'territory' && unit.kind !== 'score') return null;
  // `một trong ba khâu` is one of them, `một trong những` some.
  if (part.form === 'words' && part.value === 1) return noFigure(part.to);
  const value = [part.value, whole.value] as const;
  const to = unit.kind === 'score' ? unit.to : whole.to;
  return oneFigure({ kind: 'ratio', value, unit: unit.text, from: part.from, to, tail: unit.to });
}

/** `26 Hoàng Hoa Thám` is an address, `30c` and `5G` are names. */
function isOfName(stream: TokenStream, amount: Amount, unit: Unit): boolean {
  if (unit.kind === 'name') return !amount.scaled && !amount.decimal;
  const next = stream.at(amount.to);
  return (
    amount.bare && next.glued && next.kind === 'word' && (unit.kind === 'unlisted' || unit.kind === 'none')
  );
}

/** Reads a number with what it counts or measures, or the range or ratio that it begins. */
export function readQuantity(stream: TokenStream, index: number): Reading | null {
  const amount = readAmount(stream, index);
  if (!amount) return null;
  const share = readShare(stream, amount);
  if (share) return share;
  const range = readQuantityRange(stream, amount);
  if (range) return range;
  const unit = unitAfter(stream, amount.to);
  if (amount.form === 'words' && !isNumberWordHere(stream, amount, unit)) {
    return amount.to > index + 1 ? noFigure(amount.to) : null;
  }
  if (isOfName(stream, amount, unit)) return noFigure(amount.to);
  const draft = draftOf(stream, amount, unit);
  return { drafts: [draft], next: Math.max(draft.to, isListed(unit) ? unit.to : 0) };
}
