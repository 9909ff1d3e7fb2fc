import { describe, expect, it } from 'vitest';
import { vietnamToday } from './vietnam-today.ts';

describe('vietnamToday', () => {
  it.each([
    ['2026-11-22T00:00:00Z', '2026-11-22'],
    ['2026-11-22T16:59:59.999Z', '2026-11-22'],
    ['2026-11-22T17:00:00Z', '2026-11-23'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2028-02-28T17:00:00Z', '2028-02-29'],
  ])('at %s is %s, seven hours ahead of Greenwich', (instant, day) => {
    expect(vietnamToday(new Date(instant))).toBe(day);
  });
});
