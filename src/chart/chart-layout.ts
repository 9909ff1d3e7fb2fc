import { NO_DATA } from '../answer/chart-table.ts';
import type { Chart } from '../answer/reply.ts';
import { footNotes } from './foot-notes.ts';
import { INK, INK_SOFT, NO_DATA_BAND } from './line-looks.ts';
import type { Box } from './place-labels.ts';
import { FOOT, LABEL, lineHeight, type TextStyle, type TextWidth, TITLE } from './text-style.ts';
import { ranked, type ValueAxis, valueAxis, writeNumber } from './value-axis.ts';
import { capLines, wrapEvenly, wrapText } from './wrap-text.ts';

/** A phone is 360 pixels wide and shows a reply in somewhat less. All of a chart is measured in these pixels. */
export const CHART_WIDTH = 340;

/** A line of text and where it stands: `x` is its left edge, `y` its upper one. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly colour: string;
  readonly align?: 'left' | 'center';
  /** Read from below to above, around `x` and `y` as its middle. */
  readonly isUpright?: true;
  /** The colour of its ground, white without it: what passes behind does not touch the letters. */
  readonly halo?: string;
}

/** Years without data that follow each other: a band over the height of the plot. */
export interface GapBand {
  readonly box: Box;
  readonly texts: readonly PlacedText[];
  /** The room that they take. */
  readonly textBox: Box;
}

/** Where everything of a chart stands, in pixels. */
export interface ChartLayout {
  readonly height: number;
  readonly axis: ValueAxis;
  readonly years: readonly number[];
  /** Between lines of the grid. */
  readonly plot: Box;
  readonly texts: readonly PlacedText[];
  readonly legendTop: number;
  readonly hasLegend: boolean;
  /** Ranks stand without the number of ranked, which the axis says. */
  readonly hasShortRanks: boolean;
  readonly gaps: readonly GapBand[];
  /** Middle of a year on the year axis. */
  xOf(year: number): number;
  yOf(value: number): number;
  /** Pixels from a year to the next. */
  readonly spacing: number;
}

const MARGIN = 10;
const INNER_WIDTH = CHART_WIDTH - 2 * MARGIN;
export const LEGEND_ROW = 20;
const MOST_TITLE_LINES = 4;
const MOST_FOOT_LINES = 10;
/** Closer years leave no room for long values. */
export const DENSE_SPACING = 36;
/** Closer years are written upright. */
const LEVEL_YEAR_SPACING = 33;
const UPRIGHT_YEAR_HEIGHT = 38;
const LEVEL_YEAR_HEIGHT = 22;

/** A single line is named in the legend only where the title does not name it. */
const needsLegend = ({ lines, title }: Chart): boolean =>
  lines.length > 1 || (lines[0] !== undefined && !title.includes(lines[0].name));

const allYears = ({ lines, missing }: Chart): readonly number[] => {
  const known = [...lines.flatMap(({ points }) => points.map(({ year }) => year)), ...missing];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
};

function axisTitle(chart: Chart, hasShortRanks: boolean): string {
  if (chart.unit === '%') return 'Kết quả (%)';
  if (chart.measure !== 'rank') return chart.unit.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const [fewest, most] = ranked(chart) ?? [];
  const among = fewest === most ? fewest : `${fewest}–${most}`;
  return `Hạng${hasShortRanks ? ` trên ${among} tỉnh, thành phố` : ''} (hạng 1 đứng đầu)`;
}

/** Ranks without the number of ranked at each: the axis says it, because it is always the same or there is no room. */
function hasShortRanks(chart: Chart, isDense: boolean): boolean {
  const [fewest, most] = (chart.measure === 'rank' && ranked(chart)) || [];
  return fewest !== undefined && (fewest === most || isDense);
}

/** More values need more room above and below each other. */
function plotHeight({ lines }: Chart, spacing: number): number {
  const dense = spacing < 26 ? 50 : 0;
  return 180 + dense + Math.min(lines.length - 1, 3) * 30;
}

interface Column {
  readonly textWidth: TextWidth;
  readonly texts: PlacedText[];
  y: number;
}

function addLines(column: Column, text: string, style: TextStyle, most: number): void {
  const wrap = style === TITLE ? wrapEvenly : wrapText;
  const lines = wrap(text, style, { width: INNER_WIDTH, textWidth: column.textWidth });
  const colour = style === TITLE ? INK : INK_SOFT;
  for (const line of capLines(lines, most)) {
    column.texts.push({ text: line, x: MARGIN, y: column.y, style, colour });
    column.y += lineHeight(style);
  }
}

/** Runs of years that follow each other. */
function runs(years: readonly number[]): readonly (readonly number[])[] {
  const result: number[][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else result.push([year]);
  }
  return result;
}

/** The words of a gap: level where the band is wide enough, in two lines if need be, else upright. */
function gapText(
  width: number,
  textWidth: TextWidth,
): { readonly lines: readonly string[]; readonly isUpright: boolean } {
  const lines = wrapEvenly(NO_DATA, FOOT, { width: Math.max(width - 2, 1), textWidth });
  return lines.length <= 2 ? { lines, isUpright: false } : { lines: [NO_DATA], isUpright: true };
}

function gapBand(left: number, width: number, plot: Box, textWidth: TextWidth): GapBand {
  const { lines, isUpright } = gapText(width, textWidth);
  const length = Math.max(...lines.map((line) => textWidth(line, FOOT))) + 2;
  const thickness = lines.length * lineHeight(FOOT);
  const [w, h] = isUpright ? [thickness, length] : [length, thickness];
  const middle = left + width / 2;
  const textBox = { x: middle - w / 2, y: plot.y + plot.height - h - 4, width: w, height: h };
  const texts = lines.map(
    (text, i): PlacedText => ({
      text,
      style: FOOT,
      colour: INK_SOFT,
      halo: NO_DATA_BAND,
      x: middle,
      ...(isUpright
        ? { y: textBox.y + h / 2, isUpright: true }
        : { y: textBox.y + i * lineHeight(FOOT), align: 'center' }),
    }),
  );
  return { box: { x: left, y: plot.y, width, height: plot.height }, texts, textBox };
}

/** Finds room for title, legend, axes, plot, remarks and sources, one below the other. */
export function layOutChart(chart: Chart, textWidth: TextWidth): ChartLayout {
  const axis = valueAxis(chart);
  const years = allYears(chart);
  const column: Column = { textWidth, texts: [], y: MARGIN - 2 };
  addLines(column, chart.title, TITLE, MOST_TITLE_LINES);
  const hasLegend = needsLegend(chart);
  const legendTop = column.y + 4;
  column.y = legendTop + (hasLegend ? chart.lines.length * LEGEND_ROW : 0) + 4;
  const tickWidth = Math.max(...axis.ticks.map((tick) => textWidth(writeNumber(tick, axis.decimals), LABEL)));
  const left = Math.ceil(MARGIN + tickWidth + 6);
  const width = CHART_WIDTH - MARGIN - left;
  const spacing = width / years.length;
  const isShort = hasShortRanks(chart, spacing < DENSE_SPACING);
  addLines(column, axisTitle(chart, isShort), LABEL, 2);
  const plot = { x: left, y: column.y + 10, width, height: plotHeight(chart, spacing) };
  const yearHeight = spacing < LEVEL_YEAR_SPACING ? UPRIGHT_YEAR_HEIGHT : LEVEL_YEAR_HEIGHT;
  column.y = plot.y + plot.height + yearHeight;
  const yearTitle = { text: 'Năm', x: left + width / 2, y: column.y, style: LABEL, colour: INK_SOFT };
  column.texts.push({ ...yearTitle, align: 'center' });
  column.y += lineHeight(LABEL) + 8;
  for (const note of footNotes(chart, axis)) addLines(column, note, FOOT, MOST_FOOT_LINES);
  const first = years[0] ?? 0;
  const xOf = (year: number): number => plot.x + (year - first + 0.5) * spacing;
  const share = (value: number): number => (value - axis.min) / (axis.max - axis.min);
  return {
    height: Math.ceil(column.y + MARGIN - 2),
    axis,
    years,
    plot,
    texts: column.texts,
    legendTop,
    hasLegend,
    hasShortRanks: isShort,
    gaps: runs(chart.missing).map((run) =>
      gapBand(xOf(run[0] ?? first) - spacing / 2, run.length * spacing, plot, textWidth),
    ),
    xOf,
    yOf: (value) => plot.y + plot.height * (axis.isInverse ? share(value) : 1 - share(value)),
    spacing,
  };
}

export const areYearsUpright = ({ spacing }: ChartLayout): boolean => spacing < LEVEL_YEAR_SPACING;
