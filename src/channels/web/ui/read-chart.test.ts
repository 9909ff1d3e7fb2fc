import { describe, expect, it } from 'vitest';
import { DTI_RANK, PAPI_SCORE } from '../../../../tests/support/example-charts.ts';
import { readChart } from './read-chart.ts';

describe('readChart', () => {
  it.each([DTI_RANK, PAPI_SCORE])('reads $id as it was sent', (chart) => {
    expect(readChart(JSON.parse(JSON.stringify(chart)))).toEqual(chart);
  });

  it.each([
    ['nothing', undefined],
    ['another measure', { ...DTI_RANK, measure: 'colour' }],
    ['a year that is text', { ...DTI_RANK, missing: ['2023'] }],
    [
      'a point without its words',
      { ...DTI_RANK, lines: [{ name: 'a', points: [{ year: 2020, value: 1 }] }] },
    ],
    ['a line without a name', { ...DTI_RANK, lines: [{ points: [] }] }],
  ])('refuses %s', (_what, value) => expect(readChart(value)).toBeUndefined());
});
