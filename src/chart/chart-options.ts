import type { LineSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Chart, ChartLine } from '../answer/reply.ts';
import { areYearsUpright, type ChartLayout, LEGEND_ROW, type PlacedText } from './chart-layout.ts';
import { AXIS_LINE, GRID_LINE, INK, INK_SOFT, lineLook, NO_DATA_BAND, PAPER } from './line-looks.ts';
import { FOOT, LABEL, lineHeight, type TextStyle, type TextWidth } from './text-style.ts';
import { writeNumber } from './value-axis.ts';
import { valueLabels } from './value-labels.ts';

export type ChartOptions = ComposeOption<
  LineSeriesOption | GridComponentOption | LegendComponentOption | GraphicComponentOption
>;

type GraphicElement = Extract<GraphicComponentOption, { elements?: unknown }>;

interface Surroundings {
  readonly layout: ChartLayout;
  readonly fontFamily: string;
  readonly textWidth: TextWidth;
}

const SYMBOL_SIZE = 8;

function graphicText(
  { text, x, y, style, colour, align = 'left', isUpright, halo = PAPER }: PlacedText,
  family: string,
) {
  return {
    type: 'text',
    x,
    y,
    silent: true,
    z: 10,
    ...(isUpright && { rotation: Math.PI / 2 }),
    style: {
      text,
      fill: colour,
      fontFamily: family,
      fontSize: style.size,
      fontWeight: style.weight,
      lineHeight: lineHeight(style),
      align: isUpright ? 'center' : align,
      verticalAlign: isUpright ? 'middle' : 'top',
      // Where a line passes below a value, it stays readable.
      stroke: halo,
      lineWidth: 3,
    },
  } as const;
}

function lineSeries({ name, points }: ChartLine, index: number, years: readonly number[]): LineSeriesOption {
  const { colour, symbol, dash } = lineLook(index);
  const byYear = new Map(points.map((point) => [point.year, point]));
  return {
    type: 'line',
    name,
    symbol,
    symbolSize: symbol === 'circle' ? SYMBOL_SIZE : SYMBOL_SIZE + 2,
    showAllSymbol: true,
    // A year without a value parts the line: nothing is known of it.
    connectNulls: false,
    clip: false,
    silent: true,
    lineStyle: { color: colour, width: 2, type: dash === 'solid' ? dash : [...dash] },
    itemStyle: { color: colour, borderColor: colour, borderWidth: 2 },
    data: years.map((year) => {
      const point = byYear.get(year);
      if (!point) return null;
      return point.derived ? { value: point.value, itemStyle: { color: PAPER } } : point.value;
    }),
  };
}

const textOf = ({ size, weight }: TextStyle, fontFamily: string) => ({
  fontSize: size,
  fontWeight: weight,
  fontFamily,
  color: INK_SOFT,
});

function axes({ layout, fontFamily }: Surroundings): Pick<ChartOptions, 'xAxis' | 'yAxis'> {
  const { axis, years } = layout;
  const marks = { customValues: [...axis.ticks] };
  return {
    xAxis: {
      type: 'category',
      data: years.map(String),
      axisLine: { onZero: false, lineStyle: { color: AXIS_LINE } },
      axisTick: { alignWithLabel: true, interval: 0, lineStyle: { color: AXIS_LINE } },
      axisLabel: {
        ...textOf(areYearsUpright(layout) ? FOOT : LABEL, fontFamily),
        interval: 0,
        hideOverlap: false,
        ...(areYearsUpright(layout) && { rotate: 90 }),
      },
    },
    yAxis: {
      type: 'value',
      inverse: axis.isInverse,
      min: axis.min,
      max: axis.max,
      axisTick: { show: false, ...marks },
      axisLine: { show: false },
      splitLine: { lineStyle: { color: GRID_LINE } },
      axisLabel: {
        ...textOf(LABEL, fontFamily),
        ...marks,
        margin: 6,
        formatter: (value: number) => writeNumber(value, axis.decimals),
      },
    },
  };
}

function graphic(chart: Chart, { layout, fontFamily, textWidth }: Surroundings): GraphicElement {
  const texts = [
    ...layout.texts,
    ...layout.gaps.flatMap(({ texts }) => texts),
    ...valueLabels(chart, layout, textWidth),
  ];
  return {
    elements: [
      ...layout.gaps.map(({ box }) => ({
        type: 'rect' as const,
        shape: box,
        silent: true,
        z: -1,
        style: { fill: NO_DATA_BAND },
      })),
      ...texts.map((text) => graphicText(text, fontFamily)),
    ],
  };
}

/** What ECharts is told to draw: the same chart gives the same options. */
export function chartOptions(chart: Chart, surroundings: Surroundings): ChartOptions {
  const { layout, fontFamily } = surroundings;
  const { x, y, width, height } = layout.plot;
  return {
    animation: false,
    backgroundColor: PAPER,
    textStyle: { fontFamily, color: INK },
    // The plot stands where the layout says, whatever ECharts thinks of the width of its labels.
    grid: { left: x, top: y, width, height, outerBoundsMode: 'none' },
    ...axes(surroundings),
    ...(layout.hasLegend && {
      legend: {
        orient: 'vertical',
        left: 10,
        top: layout.legendTop,
        padding: 0,
        itemGap: LEGEND_ROW - 14,
        itemWidth: 32,
        itemHeight: 10,
        textStyle: { ...textOf(LABEL, fontFamily), color: INK },
      } as const,
    }),
    graphic: graphic(chart, surroundings),
    series: chart.lines.map((line, index) => lineSeries(line, index, layout.years)),
  };
}
