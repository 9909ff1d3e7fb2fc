import { describe, expect, it } from 'vitest';
import { readNumberLiteral } from './number-literal.ts';

describe('readNumberLiteral', () => {
  it.each([
    ['54', 54],
    ['05', 5],
    ['6.500', 6500],
    ['1.234.567', 1_234_567],
    ['90,49', 90.49],
    ['1.000,5', 1000.5],
    ['8.555,86', 8555.86],
    ['0,7072', 0.7072],
    ['1.2', 1.2],
    ['90.49', 90.49],
    ['5.8761', 5.8761],
    ['0.678', 0.678],
    ['0,678', 0.678],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
  ])('reads %s without doubt', (raw, value) => {
    expect(readNumberLiteral(raw)).toMatchObject({ value, ambiguous: false });
  });

  it.each([
    ['2,000', 2],
    ['12,345', 12.345],
    ['1,234.567', 1234.567],
  ])('reads %s by rule and says that it is ambiguous', (raw, value) => {
    expect(readNumberLiteral(raw)).toMatchObject({ value, decimal: true, ambiguous: true });
  });

  it.each([
    '0258.3.892.377',
    '1.2.3',
    '15.3.2024',
    '0905123456',
    '1234567890123456',
    '1.23.456',
    `1${'.1'.repeat(40)}`,
  ])('finds no quantity in %s', (raw) => {
    expect(readNumberLiteral(raw)).toBeNull();
  });
});
