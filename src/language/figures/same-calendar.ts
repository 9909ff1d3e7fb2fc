import type { Figure } from './figure.ts';
import type { FigureMatch } from './figure-match.ts';

interface Parts {
  readonly year?: string;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

const POINT = /^(\d{4}|-)(?:-Q([1-4]))?(?:-(\d\d|-))?(?:-(\d\d))?$/u;

/** `2020-10-09`, `--10-09`, `---09`, `2017-12`, `--Q3`, `2018` taken apart; an unsaid part is absent. */
function partsOf(value: string): Parts {
  const [, year, quarter, month, day] = POINT.exec(value.replace(/^---/u, '----')) ?? [];
  return {
    ...(year !== undefined && year !== '-' && { year }),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(month !== undefined &&
      month !== '-' && { month: Number(month), quarter: Math.ceil(Number(month) / 3) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const NAMES = ['year', 'quarter', 'month', 'day'] as const;

function comparePoints(first: string, second: string): FigureMatch {
  if (first === second) return 'same';
  const [a, b] = [partsOf(first), partsOf(second)];
  const shared = NAMES.filter((name) => a[name] !== undefined && b[name] !== undefined);
  if (shared.some((name) => a[name] !== b[name])) return 'different';
  return shared.length > 0 ? 'compatible' : 'incomparable';
}

function endsOf({ value }: Figure): readonly [string, string] | null {
  return typeof value === 'object' ? [String(value[0]), String(value[1])] : null;
}

/** Compares days, months, quarters, years and periods; a point and a period say different sorts of things. */
export function sameCalendar(a: Figure, b: Figure): FigureMatch {
  const [first, second] = [endsOf(a), endsOf(b)];
  if (!first && !second) return comparePoints(String(a.value), String(b.value));
  if (!first || !second) return 'incomparable';
  const matches = [comparePoints(first[0], second[0]), comparePoints(first[1], second[1])];
  if (matches.includes('different')) return 'different';
  if (matches.includes('incomparable')) return 'incomparable';
  return matches.includes('compatible') ? 'compatible' : 'same';
}
