import type { Chart } from '../answer/reply.ts';

/** The value axis: its ends and where it is marked, both in the chart's unit. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Ranks: the first stands on top. */
  readonly isInverse: boolean;
  /** The whole scale is not shown: a small change looks large, which has to be said. */
  readonly isCut: boolean;
  /** Decimals of a tick. */
  readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;
const MOST_STEPS = 5;

/** The smallest round step (1, 2, 2.5, 5 times a power of ten) that needs no more than `MOST_STEPS`. */
function roundStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  return (STEPS.find((step) => step * power * MOST_STEPS >= span) ?? 10) * power;
}

const decimalsOf = (step: number): number => Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) + extra(step);
/** A step of 2.5 has a decimal more than its size says. */
const extra = (step: number): number =>
  Math.abs(step / 10 ** Math.floor(Math.log10(step) + 1e-9) - 2.5) < 1e-9 && step < 10 ? 1 : 0;

/** The scale of a chart's unit, if all its values lie on it: those of a part of an index do not. */
export function scaleOf({ unit, lines }: Pick<Chart, 'unit' | 'lines'>): Scale | undefined {
  const scale = writtenScale(unit);
  const fits =
    scale && lines.every(({ points }) => points.every(({ value }) => value >= scale[0] && value <= scale[1]));
  return fits ? scale : undefined;
}

type Scale = readonly [number, number];

/** The ends of a scale that is written in the unit: `điểm (0-100)`, `điểm (thang 10-60, …)`, `%`. */
function writtenScale(unit: string): Scale | undefined {
  if (unit.trim().startsWith('%')) return [0, 100];
  const match = /(\d{1,4})\s?[-–]\s?(\d{1,4})/u.exec(unit);
  if (match) return [Number(match[1]), Number(match[2])];
  const top = /thang (?:điểm )?(\d{1,4})/u.exec(unit)?.[1];
  return top === undefined ? undefined : [0, Number(top)];
}

/** `outOf`: the most that were ever ranked, 0 when that is not known. */
function rankAxis(worst: number, outOf: number): ValueAxis {
  const room = Math.max(worst + 2, 5);
  const step = room <= 10 ? 2 : room <= 25 ? 5 : 10;
  const end = Math.ceil(room / step) * step;
  const last = outOf >= worst ? Math.min(end, outOf) : end;
  const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  // A mark right above the last rank would stand on its own.
  const inner = round.filter((tick) => tick > 1 && tick !== last && last - tick > step / 2);
  // Room for a value below the last rank.
  const max = last - worst < 2 ? last + step / 2 : last;
  const ticks = [1, ...inner, last];
  return { min: 1, max, ticks, isInverse: true, isCut: false, decimals: 0 };
}

function amountAxis(values: readonly number[], scale: Scale | undefined, startsAtZero: boolean): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = scale?.[0] ?? (low >= 0 ? 0 : Number.NEGATIVE_INFINITY);
  const bottom = startsAtZero ? Math.min(0, low) : low;
  const span = high - bottom || Math.max(Math.abs(high) * 0.1, 1e-3);
  // Room above and below for the values that stand at the points.
  const room = span * 0.15;
  const step = roundStep(span + 2 * room);
  const down = startsAtZero && bottom === 0 ? 0 : Math.floor((bottom - room) / step) * step;
  const min = Math.max(down, floor);
  const up = Math.ceil((high + room) / step) * step;
  const max = scale && scale[1] >= high ? Math.min(up, scale[1]) : up;
  const first = Math.ceil(min / step - 1e-9);
  const ticks = Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  ).filter((tick) => tick <= max + 1e-9);
  return { min, max, ticks, isInverse: false, isCut: min > Math.max(floor, 0), decimals: decimalsOf(step) };
}

/** How many were ranked in each year: `10/63` -> 63; undefined where it is not written so. */
const rankedInAll = ({ lines }: Chart): readonly (number | undefined)[] =>
  lines.flatMap(({ points }) =>
    points.map(({ written }) => {
      const outOf = Number(written.split('/')[1]);
      return Number.isInteger(outOf) ? outOf : undefined;
    }),
  );

/** The fewest and the most that were ranked in a year; undefined where some year does not say it. */
export function ranked(chart: Chart): readonly [number, number] | undefined {
  const known = rankedInAll(chart).filter((one) => one !== undefined);
  const isComplete = known.length > 0 && known.length === rankedInAll(chart).length;
  return isComplete ? [Math.min(...known), Math.max(...known)] : undefined;
}

/**
 * A round axis around the values. Ranks run from 1 on top; amounts begin at zero, because their size is compared; scores
 * show the part of their scale in which they move.
 */
export function valueAxis(chart: Chart): ValueAxis {
  const values = chart.lines.flatMap(({ points }) => points.map(({ value }) => value));
  if (chart.measure === 'rank')
    return rankAxis(Math.max(...values), Math.max(...rankedInAll(chart).map((one) => one ?? 0)));
  // A single value moves nowhere: against its whole scale its size can be seen.
  const isSingle = new Set(values).size === 1;
  const scale = scaleOf(chart);
  const shown = isSingle ? [...values, ...(scale ?? [])] : values;
  return amountAxis(shown, scale, isSingle || chart.measure === 'amount');
}

/** `1234.5` -> `1.234,5`, as Vietnamese writes it. */
export function writeNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
