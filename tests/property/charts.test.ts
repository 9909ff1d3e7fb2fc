import { describe, expect, it } from 'vitest';
import { chartLines } from '../../src/answer/chart-table.ts';
import { chartOf } from '../../src/answer/series/chart-of.ts';
import { seriesOf } from '../../src/answer/series/series-of.ts';
import { CHART_WIDTH, layOutChart } from '../../src/chart/chart-layout.ts';
import { drawSvg } from '../../src/chart/draw-svg.ts';
import { textWidth } from '../../src/chart/fonts.ts';
import { valueLabels } from '../../src/chart/value-labels.ts';
import { botOver, realFiles } from '../support/bot.ts';

const { content } = botOver(realFiles()).knowledge;
const sources = new Map(content.sources.map((source) => [source.id, source]));
const charts = seriesOf(content).flatMap((series) =>
  series.measures.flatMap((measure) => chartOf(series, measure, sources) ?? []),
);

describe('the chart of every series of the content', () => {
  it('is one of many, each with an address of its own', () => {
    expect(charts.length).toBeGreaterThan(20);
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    expect(charts.filter(({ id }) => !/^[a-z0-9-]+$/u.test(id))).toEqual([]);
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s shows every value', (_id, chart) => {
    const layout = layOutChart(chart, textWidth);
    const values = valueLabels(chart, layout, textWidth).filter(({ text }) => text !== 'suy ra');
    expect(values).toHaveLength(chart.lines.flatMap(({ points }) => points).length);
    for (const { y, x } of layout.texts) {
      expect(y).toBeLessThan(layout.height);
      expect(x).toBeLessThan(CHART_WIDTH);
    }
    for (const { value } of chart.lines.flatMap(({ points }) => points)) {
      expect(layout.yOf(value)).toBeGreaterThanOrEqual(layout.plot.y - 0.01);
      expect(layout.yOf(value)).toBeLessThanOrEqual(layout.plot.y + layout.plot.height + 0.01);
    }
    expect(drawSvg(chart)).not.toMatch(/NaN|undefined|Infinity/u);
    expect(chartLines(chart).length).toBeGreaterThan(1);
  });
});
