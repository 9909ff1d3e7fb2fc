import { describe, expect, it } from 'vitest';
import { calibrationBins, calibrationError, type Forecast } from './calibration.ts';

const many = (confidence: number, right: number, wrong: number): Forecast[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('calibrationError', () => {
  it.each([
    ['as sure as right', many(0.75, 3, 1), 0],
    ['always sure, half right', many(1, 2, 2), 0.5],
    ['never sure, always right', many(0, 3, 0), 1],
    // 10 at 0.95 with 8 right: 0.15; 30 at 0.65 with 21 right: 0.05; weighted 1/4 and 3/4.
    ['two bins', [...many(0.95, 8, 2), ...many(0.65, 21, 9)], 0.25 * 0.15 + 0.75 * 0.05],
    ['what is too low and too high in one bin evens out', [...many(0.62, 1, 0), ...many(0.68, 0, 1)], 0.15],
  ])('%s', (_, forecasts, error) => {
    expect(calibrationError(forecasts)).toBeCloseTo(error, 12);
  });

  it('is undefined without forecasts', () => {
    expect(calibrationError([])).toBeUndefined();
  });
});

describe('calibrationBins', () => {
  it('has ten of equal width, the upper end included', () => {
    const bins = calibrationBins([
      ...many(0, 1, 0),
      ...many(0.1, 1, 0),
      ...many(0.11, 0, 1),
      ...many(1, 2, 0),
    ]);
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[0]).toEqual({ low: 0, high: 0.1, count: 2, right: 2, meanConfidence: 0.05 });
  });
});
