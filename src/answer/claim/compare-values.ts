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
  // `dưới 90,49%` is not what is told of 90,49%.
  if (b === undefined) return a === 'min' || a === 'max' ? 'equal' : 'different';
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

/** Unequal numbers, one of them given as about. */
function ofAbout(a: number, b: number): ValueMatch {
  const steps = Math.abs(a - b) / stepOf(a);
  if (steps <= 0.5) return 'equal';
  return steps > 1 ? 'different' : 'unclear';
}

const LIMIT_MODS: ReadonlySet<string> = new Set(['min', 'max']);
const isLooseMod = (mod: Figure['mod']): boolean => mod === 'approx' || mod === 'over' || mod === 'under';

/** Unequal numbers: what is claimed may be a bound that the value found keeps. */
function ofUnequal(said: Figure, a: number, found: Figure, b: number): ValueMatch {
  const mod = said.mod ?? '';
  // Two bounds say the same only when the claim rounds the one found: `hơn 4.000` for `hơn 4.400`.
  if (said.mod !== undefined && found.mod !== undefined && digitsOf(a) >= digitsOf(b)) return 'different';
  if (mod === 'approx') return ofAbout(a, b);
  // Two limits set the same way are two rules.
  if (LIMIT_MODS.has(mod) && mod === found.mod) return 'different';
  const isKept = (UPWARD.has(mod) && b > a) || (DOWNWARD.has(mod) && b < a);
  if (isKept) return ofKept(said, found, [a, b]);
  if (said.mod === undefined && isLooseMod(found.mod) && gap(a, b) <= BOUND_REACH) return 'unclear';
  return 'different';
}

/** `gần 80%` is said of 79,6%, `gần 85%` is not: a bound that rounds lies within one of its own steps. */
function ofKept(said: Figure, found: Figure, [a, b]: readonly [number, number]): ValueMatch {
  const isTurned = found.mod !== undefined && UPWARD.has(said.mod ?? '') !== UPWARD.has(found.mod);
  const isFar = gap(a, b) > BOUND_REACH || Math.abs(a - b) > stepOf(a);
  return isTurned || isFar ? 'unclear' : 'equal';
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

function compareRatios(said: Figure, found: Figure): ValueMatch {
  if (said.kind !== found.kind) return 'incomparable';
  if (JSON.stringify(said.value) === JSON.stringify(found.value)) return 'equal';
  return aboutOfWhole(said, found) ?? 'different';
}

/** `gần 3.900 trong 6.191` is said of `3.893 trong 6.191`: the part is rounded, the whole is not. */
function aboutOfWhole(said: Figure, found: Figure): ValueMatch | undefined {
  const [part, whole] = [said.value].flat().map(Number);
  const [foundPart, foundWhole] = [found.value].flat().map(Number);
  if (part === undefined || foundPart === undefined || whole !== foundWhole || !isLooseMod(said.mod))
    return undefined;
  return isNear(part, foundPart) ? 'unclear' : ofUnequal(said, part, found, foundPart);
}

function compareDurations(said: Figure, a: number, found: Figure, b: number): ValueMatch | undefined {
  if (said.kind !== 'duration' || said.unit === found.unit) return undefined;
  const match = sameFigure(said, found);
  if (match === 'same' || match === 'compatible') return 'equal';
  return isNear(a, b) ? 'unit' : 'different';
}

const AREAS: ReadonlySet<string> = new Set(['km²', 'm²', 'ha', 'hecta', 'héc-ta']);
const areaOf = (unit: string | null): string => (unit ?? '').toLowerCase().replace('2', '²');
const isOtherArea = (a: string | null, b: string | null): boolean =>
  areaOf(a) !== areaOf(b) && AREAS.has(areaOf(a)) && AREAS.has(areaOf(b));

function compareNumbers(said: Figure, a: number, found: Figure, b: number): ValueMatch {
  if (isOtherArea(said.unit, found.unit)) return isNear(a, b) ? 'unit' : 'unclear';
  const isCounted = COUNTED.has(said.kind) && said.kind === found.kind;
  if (!isCounted && sameFigure(said, found) === 'incomparable') return ofOtherKind(said, found);
  const ofTime = compareDurations(said, a, found, b);
  if (ofTime) return ofTime;
  return isNear(a, b) ? ofEqual(said, found) : ofUnequal(said, a, found, b);
}

function compareOthers(said: Figure, found: Figure): ValueMatch {
  const match = sameFigure(said, found);
  if (match === 'same') return 'equal';
  // `Nghị định 61/2018` names `61/2018/NĐ-CP`.
  if (
    match === 'compatible' &&
    said.kind === 'document' &&
    String(said.value).length < String(found.value).length
  )
    return 'equal';
  // `trẻ 6 tuổi` is one of `từ 6 đến dưới 14 tuổi`.
  if (match === 'compatible' && found.kind === 'range' && AGE.test(found.unit ?? '')) return 'equal';
  return match === 'compatible' ? 'unclear' : match;
}

/** Compares a figure of a claim with one found. */
export function compareValues(said: Figure, found: Figure): ValueMatch {
  if (said.ambiguous || found.ambiguous || isTime(said) !== isTime(found)) return 'incomparable';
  if (isTime(said)) return compareTimes(said, found);
  if (said.kind === 'ratio' || found.kind === 'ratio') return compareRatios(said, found);
  if (said.kind === 'rank' && found.kind === 'rank') return compareRanks(said, found);
  const [a, b] = [sizeOf(said), sizeOf(found)];
  return typeof a === 'number' && typeof b === 'number'
    ? compareNumbers(said, a, found, b)
    : compareOthers(said, found);
}
