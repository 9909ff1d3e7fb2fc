import { fold } from '../fold.ts';
import type { Figure, FigureModifier } from './figure.ts';
import type { FigureMatch } from './figure-match.ts';

/** A figure as numbers of one measure: a single value has equal ends. */
interface Measure {
  /** What is measured; figures of different measures are never compared. */
  readonly measure: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** Units of time that convert into each other exactly. A working day converts into nothing. */
const SPANS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['nam', ['months', 12]],
  ['quy', ['months', 3]],
  ['thang', ['months', 1]],
  ['tuan', ['days', 7]],
  ['ngay', ['days', 1]],
  ['gio', ['minutes', 60]],
  ['tieng', ['minutes', 60]],
  ['phut', ['minutes', 1]],
]);

/** How far a value may lie from one given as about: a twentieth. */
const ABOUT = 0.05;

function endsOf({ value }: Figure): readonly [number, number] | null {
  if (typeof value === 'number') return [value, value];
  if (typeof value === 'string') return null;
  const [low, high] = value;
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
}

/** The measure of a kind; a range has that of its unit, a fraction that of percents. */
function measureOf({ kind, unit }: Figure): string {
  if (kind === 'fraction' || (kind === 'range' && unit === '%')) return 'percent';
  if (kind !== 'range') return kind;
  if (unit === 'điểm phần trăm') return 'percent_point';
  if (unit === 'điểm') return 'score';
  if (unit === 'đồng' || unit === 'USD' || unit === 'EUR') return 'money';
  return SPANS.has(fold(unit ?? '').split(' ')[0] ?? '') ? 'duration' : 'count';
}

function toMeasure(figure: Figure): Measure | null {
  const ends = endsOf(figure);
  if (!ends) return null;
  const measure = measureOf(figure);
  const factor = figure.kind === 'fraction' ? 100 : 1;
  const unit = measure === 'percent' ? '%' : fold(figure.unit ?? '');
  return { measure, unit, low: ends[0] * factor, high: ends[1] * factor };
}

function convert(measure: Measure, [unit, factor]: readonly [string, number]): Measure {
  return { ...measure, unit, low: measure.low * factor, high: measure.high * factor };
}

/** `2 năm` and `24 tháng` in months, where both convert; otherwise as they are. */
function inOneUnit(a: Measure, b: Measure): readonly [Measure, Measure] {
  const [first, second] = [SPANS.get(a.unit), SPANS.get(b.unit)];
  const convertible = a.measure === 'duration' && first && second && first[0] === second[0];
  return convertible ? [convert(a, first), convert(b, second)] : [a, b];
}

/** One unit is the other with more said: `dịch vụ` and `dịch vụ công`; an unsaid unit fits any. */
function fits(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);

/** Whether `value` keeps within `bound` as `mod` says. */
function keeps(value: number, mod: FigureModifier | undefined, bound: number): boolean {
  switch (mod) {
    case 'over':
      return value > bound;
    case 'min':
      return value >= bound;
    case 'under':
      return value < bound;
    case 'max':
      return value <= bound;
    case 'approx':
      return Math.abs(value - bound) <= ABOUT * Math.abs(bound);
    default:
      return false;
  }
}

/** One figure is a bound or a range that the single value of the other keeps. */
function holds(bound: Figure, ends: Measure, other: Figure, { low, high }: Measure): boolean {
  if (low !== high || other.mod !== undefined) return false;
  if (ends.low !== ends.high) return low >= ends.low && low <= ends.high;
  return keeps(low, bound.mod, ends.low);
}

/** `48/63 chỉ tiêu` and `48 chỉ tiêu`: the first of a ratio is a count of the same. */
function sameRatio(ratio: Figure, other: Figure): FigureMatch {
  const ends = endsOf(ratio);
  const counted = other.kind === 'count' && fits(fold(ratio.unit ?? ''), fold(other.unit ?? ''));
  return counted && ends?.includes(Number(other.value)) ? 'compatible' : 'incomparable';
}

function samePlaces(a: Figure, b: Figure): FigureMatch {
  if (a.of === b.of) return 'same';
  return a.of === undefined || b.of === undefined ? 'compatible' : 'different';
}

interface Measured {
  readonly figure: Figure;
  readonly measure: Measure;
}

function compareMeasured(a: Measured, b: Measured): FigureMatch {
  const [first, second] = inOneUnit(a.measure, b.measure);
  if (first.measure !== second.measure || !fits(first.unit, second.unit)) return 'incomparable';
  const exactly = first.unit === second.unit;
  if (near(first.low, second.low) && near(first.high, second.high)) {
    return exactly && a.figure.mod === b.figure.mod ? samePlaces(a.figure, b.figure) : 'compatible';
  }
  // Five working days may be seven days.
  if (first.measure === 'duration' && !exactly) return 'incomparable';
  const kept = holds(a.figure, first, b.figure, second) || holds(b.figure, second, a.figure, first);
  return kept ? 'compatible' : 'different';
}

/** Compares figures that are numbers, and times of day. */
export function sameQuantity(a: Figure, b: Figure): FigureMatch {
  if (a.kind === 'ratio' && b.kind !== 'ratio') return sameRatio(a, b);
  if (b.kind === 'ratio' && a.kind !== 'ratio') return sameRatio(b, a);
  const [first, second] = [toMeasure(a), toMeasure(b)];
  if (first && second) return compareMeasured({ figure: a, measure: first }, { figure: b, measure: second });
  if (a.kind !== b.kind) return 'incomparable';
  return a.value === b.value ? 'same' : 'different';
}
