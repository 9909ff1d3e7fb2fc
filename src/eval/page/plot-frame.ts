import { type Markup, markup } from './markup.ts';

/** One axis: its title with unit, its ends, and where its ticks stand. */
export interface Axis {
  readonly title: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** In units of the drawing; narrow, so that the letters stay readable on a phone. */
const WIDTH = 420;
const RIGHT = 408;
const TOP = 12;
const BELOW = 50;

const fixed = (value: number): string => value.toFixed(1);

/** A drawing area with two linear axes. */
export interface PlotFrame {
  readonly toX: (value: number) => string;
  readonly toY: (value: number) => string;
  /** The whole drawing with these marks in it. `title` is what it shows, for those who cannot see it. */
  draw(title: string, marks: readonly Markup[]): Markup;
}

export interface FrameSize {
  /** Of the drawing area. */
  readonly height: number;
  /** Room for the tick labels and the title of the vertical axis. */
  readonly left: number;
}

/** Makes a frame with grid, ticks and axis titles. */
export function plotFrame(x: Axis, y: Axis, { height = 240, left = 62 }: Partial<FrameSize> = {}): PlotFrame {
  const bottom = TOP + height;
  const toX = (value: number) => fixed(left + ((RIGHT - left) * (value - x.low)) / (x.high - x.low));
  const toY = (value: number) => fixed(bottom - (height * (value - y.low)) / (y.high - y.low));
  const xTicks = x.ticks.map(
    (tick) =>
      markup`<line class="grid" x1="${toX(tick)}" x2="${toX(tick)}" y1="${TOP}" y2="${bottom}"/><text x="${toX(tick)}" y="${bottom + 17}" text-anchor="middle">${x.format(tick)}</text>`,
  );
  const yTicks = y.ticks.map(
    (tick) =>
      markup`<line class="grid" x1="${left}" x2="${RIGHT}" y1="${toY(tick)}" y2="${toY(tick)}"/><text x="${left - 7}" y="${fixed(Number(toY(tick)) + 4)}" text-anchor="end">${y.format(tick)}</text>`,
  );
  const middle = fixed((left + RIGHT) / 2);
  return {
    toX,
    toY,
    draw: (
      title,
      marks,
    ) => markup`<svg viewBox="0 0 ${WIDTH} ${bottom + BELOW}" role="img" xmlns="http://www.w3.org/2000/svg">
<title>${title}</title>
${xTicks}${yTicks}
<path class="axis" d="M${left} ${TOP}V${bottom}H${RIGHT}"/>
<text class="axis-title" x="${middle}" y="${bottom + 40}" text-anchor="middle">${x.title}</text>
<text class="axis-title" transform="translate(15 ${fixed(TOP + height / 2)}) rotate(-90)" text-anchor="middle">${y.title}</text>
${marks}
</svg>`,
  };
}

/** An axis of shares from 0 to a round end, at most 1. */
export function shareAxis(title: string, highest = 1): Axis {
  const high = [0.05, 0.1, 0.2, 0.5].find((end) => highest <= end) ?? 1;
  const ticks = Array.from({ length: 6 }, (_, i) => (i * high) / 5);
  return { title, low: 0, high, ticks, format: (share) => `${Number((100 * share).toFixed(1))}` };
}
