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

/** The ends of a scale that is written in the unit: `điểm (0-100)`, `điểm (thang 10-60, …)`, `%`. */
export function scaleOf(unit: string): readonly [number, number] | undefined {
  if (unit.trim().startsWith('%')) return [0, 100];
  const match = /(\d{1,4})\s?[-–]\s?(\d{1,4})/u.exec(unit);
  if (match) return [Number(match[1]), Number(match[2])];
  const top = /thang (?:điểm )?(\d{1,4})/u.exec(unit)?.[1];
  return top === undefined ? undefined : [0, Number(top)];
}

function rankAxis(worst: number, outOf: number | undefined): ValueAxis {
  const room = Math.max(worst + 2, 5);
  const step = room <= 10 ? 2 : room <= 25 ? 5 : 10;
  const end = Math.ceil(room / step) * step;
  const max = outOf !== undefined && outOf >= worst ? Math.min(end, outOf) : end;
  const round = Array.from({ length: Math.floor(max / step) }, (_, i) => (i + 1) * step);
  // A last mark right above the end of the ranks would stand on it.
  const inner = round.filter((tick) => tick > 1 && (tick === max || max - tick > step / 2));
  const ticks = [1, ...inner, ...(inner.includes(max) ? [] : [max])];
  return { min: 1, max, ticks, isInverse: true, isCut: false, decimals: 0 };
}

function amountAxis(values: readonly number[], unit: string, startsAtZero: boolean): ValueAxis {
  const scale = scaleOf(unit);
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

/** Ranks written `10/63` have their number of ranked; undefined when they differ or are not written so. */
export function ranked({ lines }: Chart): number | undefined {
  const written = lines.flatMap(({ points }) => points.map(({ written }) => written.split('/')[1]));
  const [first] = written;
  return first !== undefined && written.every((one) => one === first) ? Number(first) : undefined;
}

/**
 * A round axis around the values. Ranks run from 1 on top; amounts begin at zero, because their size is compared; scores
 * show the part of their scale in which they move.
 */
export function valueAxis(chart: Chart): ValueAxis {
  const values = chart.lines.flatMap(({ points }) => points.map(({ value }) => value));
  if (chart.measure === 'rank') return rankAxis(Math.max(...values), ranked(chart));
  // A single value moves nowhere: against its whole scale its size can be seen.
  const isSingle = new Set(values).size === 1;
  const shown = isSingle ? [...values, ...(scaleOf(chart.unit) ?? [])] : values;
  return amountAxis(shown, chart.unit, isSingle || chart.measure === 'amount');
}

/** `1234.5` -> `1.234,5`, as Vietnamese writes it. */
export function writeNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
