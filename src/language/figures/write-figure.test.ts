import { describe, expect, it } from 'vitest';
import { formatNumber } from './write-figure.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [54, '54'],
    [1000, '1.000'],
    [1_234_567, '1.234.567'],
    [3.5e12, '3.500.000.000.000'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [90.49, '90,49'],
    [0.678, '0,678'],
    [1234.5, '1.234,5'],
    [-3, '-3'],
    [-2.54, '-2,54'],
    [0.1 + 0.2, '0,3'],
    [-1e-9, '0'],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });
});
