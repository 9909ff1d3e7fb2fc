import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAR_INDEX_SCORE } from '../../tests/support/example-charts.ts';
import type { Chart } from '../answer/reply.ts';
import { scaleOf, valueAxis, writeNumber } from './value-axis.ts';

const chartOf = (measure: Chart['measure'], values: readonly number[], unit = 'điểm'): Chart => ({
  ...PAR_INDEX_SCORE,
  measure,
  unit,
  lines: [{ name: 'a', points: values.map((value, i) => ({ year: 2000 + i, value, written: `${value}` })) }],
});

describe('valueAxis', () => {
  it.each([
    ['score', [80.91, 90.49], '%', [77.5, 80, 82.5, 85, 87.5, 90, 92.5]],
    ['score', [95, 99.5], '%', [94, 96, 98, 100]],
    ['score', [0.6787], 'điểm (0-1)', [0, 0.5, 1]],
    ['amount', [3, 48], 'dịch vụ', [0, 20, 40, 60]],
    ['rank', [2, 4], 'hạng', [1, 2, 4, 6]],
    ['rank', [63], 'hạng', [1, 10, 20, 30, 40, 50, 60, 70]],
  ] as const)('%s %j in %s', (measure, values, unit, ticks) => {
    expect(valueAxis(chartOf(measure, values, unit)).ticks).toEqual(ticks);
  });

  it('ends the ranks with the last one there is', () => {
    const chart = chartOf('rank', [63]);
    const written = chart.lines.map((line) => ({
      ...line,
      points: line.points.map((point) => ({ ...point, written: '63/63' })),
    }));
    expect(valueAxis({ ...chart, lines: written }).ticks).toEqual([1, 10, 20, 30, 40, 50, 63]);
  });

  it('holds every value between its ends, on few round marks', () => {
    const values = fc.array(
      fc.integer({ min: -1e6, max: 1e9 }).map((cents) => cents / 100),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(values, fc.constantFrom('score' as const, 'amount' as const), (all, measure) => {
        const { min, max, ticks } = valueAxis(chartOf(measure, all));
        expect(min).toBeLessThanOrEqual(Math.min(...all));
        expect(max).toBeGreaterThanOrEqual(Math.max(...all));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(10);
        for (const tick of ticks) expect(tick).toBeGreaterThanOrEqual(min - 1e-6 * Math.abs(min));
      }),
    );
  });
});

describe('scaleOf', () => {
  it.each([
    ['%', [0, 100]],
    ['điểm (0-100)', [0, 100]],
    ['điểm (thang 10-60, 6 nội dung, không trọng số)', [10, 60]],
    ['điểm (thang 100)', [0, 100]],
    ['hồ sơ', undefined],
  ])('%s', (unit, scale) => expect(scaleOf(chartOf('score', [50], unit))).toEqual(scale));
});

it('takes no scale on which the values do not lie', () => {
  expect(scaleOf(chartOf('score', [4.54, 5.88], 'điểm (thang 10-80)'))).toBeUndefined();
});

describe('writeNumber', () => {
  it.each([
    [1234.5, 1, '1.234,5'],
    [-0.25, 2, '−0,25'],
    [1_205_377, 0, '1.205.377'],
    [999, 0, '999'],
  ])('%d', (value, decimals, written) => expect(writeNumber(value, decimals)).toBe(written));
});
