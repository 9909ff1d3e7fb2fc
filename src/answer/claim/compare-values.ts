import type { Figure } from '../../language/figures/read-figures.ts';
import { sameFigure } from '../../language/figures/same-figure.ts';
import { fold } from '../../language/fold.ts';
import { compareTimes } from './compare-times.ts';
import { isTime } from './read-statement.ts';

/**
 * `equal`: the claim says what was found, as precisely at most. `unit`: the same number of something else. `unclear`:
 * neither follows from what was found.
 */
export type ValueMatch = 'equal' | 'different' | 'unit' | 'unclear' | 'incomparable';

/** A value this much above `hơn 90%`, as a share of it, is still meant by it. */
const BOUND_REACH = 0.1;

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
const gap = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(b), 1e-9);

const UPWARD: ReadonlySet<string> = new Set(['over', 'min']);
const DOWNWARD: ReadonlySet<string> = new Set(['under', 'max']);

/** Equal numbers, said with or without a bound. */
function ofEqual(said: Figure, found: Figure): ValueMatch {
  const [a, b] = [said.mod, found.mod];
  if (a === b || a === undefined || a === 'approx' || b === 'approx') return 'equal';
  if (b === undefined) return a === 'min' || a === 'max' ? 'equal' : 'unclear';
  return UPWARD.has(a) === UPWARD.has(b) ? 'equal' : 'different';
}

/** How many digits a number has before it ends in zeros: 2 for 4.400. */
const digitsOf = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;

/** What the last digit of a number before its zeros counts: 100 for 4.400, 0,1 for 90,5. */
function stepOf(value: number): number {
  const [whole = '', decimals] = String(value).split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  return 10 ** (whole.length - whole.replace(/0+$/u, '').length);
}

/** Unequal numbers: what is claimed may be a bound that the value found keeps. */
function ofUnequal(said: Figure, a: number, found: Figure, b: number): ValueMatch {
  const mod = said.mod ?? '';
  // Two bounds say the same only when the claim rounds the one found: `hơn 4.000` for `hơn 4.400`.
  if (said.mod !== undefined && found.mod !== undefined && digitsOf(a) >= digitsOf(b)) return 'different';
  if (mod === 'approx') {
    const steps = Math.abs(a - b) / stepOf(a);
    if (steps <= 0.5) return 'equal';
    return steps > 1 ? 'different' : 'unclear';
  }
  const isKept = (UPWARD.has(mod) && b > a) || (DOWNWARD.has(mod) && b < a);
  if (isKept && found.mod !== undefined && UPWARD.has(mod) !== UPWARD.has(found.mod)) return 'unclear';
  if (isKept) return gap(a, b) <= BOUND_REACH ? 'equal' : 'unclear';
  if (found.mod === 'approx' || found.mod === 'over' || found.mod === 'under')
    return gap(a, b) > BOUND_REACH ? 'different' : said.mod === undefined ? 'unclear' : 'different';
  return 'different';
}

const AGE = /^tuổi/u;
const COUNTED: ReadonlySet<string> = new Set(['count', 'multiple']);
const UNITED: ReadonlySet<string> = new Set([
  'percent',
  'percent_point',
  'score',
  'money',
  'count',
  'duration',
  'fraction',
  'change',
]);

/** `ngày` and `ngày làm việc`: one says more than the other. */
function isWithin(a: string | null, b: string | null): boolean {
  const [first, second] = [fold(a ?? ''), fold(b ?? '')];
  return first.startsWith(second) || second.startsWith(first);
}

function ofOtherKind(said: Figure, found: Figure): ValueMatch {
  const [a, b] = [said.value, found.value];
  if (typeof a !== 'number' || typeof b !== 'number') return 'incomparable';
  if (!UNITED.has(said.kind) || !UNITED.has(found.kind) || !isNear(Math.abs(a), Math.abs(b)))
    return 'incomparable';
  return said.kind === found.kind && isWithin(said.unit, found.unit) ? 'unclear' : 'unit';
}

/** The rank of the last one, however many are ranked. */
export const LAST = -1;

function compareRanks(said: Figure, found: Figure): ValueMatch {
  if (said.mod !== undefined && typeof said.value === 'number' && typeof found.value === 'number') {
    const isWithin = found.value <= said.value;
    return isWithin === (said.mod === 'max') ? 'equal' : 'different';
  }
  if (said.value === LAST) {
    if (found.of === undefined) return 'unclear';
    return found.value === found.of ? 'equal' : 'different';
  }
  if (said.value !== found.value) return 'different';
  if (said.of === undefined || said.of === found.of) return 'equal';
  return found.of === undefined ? 'unclear' : 'different';
}

/** `một nửa` is 50%. */
const sizeOf = ({ kind, value }: Figure): Figure['value'] =>
  kind === 'fraction' && typeof value === 'number' ? value * 100 : value;

/** Compares a figure of a claim with one found. */
export function compareValues(said: Figure, found: Figure): ValueMatch {
  if (said.ambiguous || found.ambiguous) return 'incomparable';
  if (isTime(said) || isTime(found))
    return isTime(said) && isTime(found) ? compareTimes(said, found) : 'incomparable';
  if (said.kind === 'ratio' && found.kind === 'ratio')
    return JSON.stringify(said.value) === JSON.stringify(found.value) ? 'equal' : 'different';
  if (said.kind === 'ratio' || found.kind === 'ratio') return 'incomparable';
  if (said.kind === 'rank' && found.kind === 'rank') return compareRanks(said, found);
  const [a, b] = [sizeOf(said), sizeOf(found)];
  if (typeof a === 'number' && typeof b === 'number') {
    const isSameMeasure =
      (COUNTED.has(said.kind) && said.kind === found.kind) || sameFigure(said, found) !== 'incomparable';
    if (!isSameMeasure) return ofOtherKind(said, found);
    if (said.kind === 'duration' && sameFigure(said, found) === 'same') return 'equal';
    if (isNear(a, b) && (said.kind !== 'duration' || said.unit === found.unit)) return ofEqual(said, found);
    if (said.kind === 'duration' && said.unit !== found.unit) {
      if (sameFigure(said, found) === 'compatible') return 'equal';
      return isNear(a, b) ? 'unit' : 'different';
    }
    return ofUnequal(said, a, found, b);
  }
  const match = sameFigure(said, found);
  if (match === 'same') return 'equal';
  // `trẻ 6 tuổi` is one of `từ 6 đến dưới 14 tuổi`.
  if (match === 'compatible' && found.kind === 'range' && AGE.test(found.unit ?? '')) return 'equal';
  return match === 'compatible' ? 'unclear' : match;
}
