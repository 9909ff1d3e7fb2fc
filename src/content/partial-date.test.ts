import { describe, expect, it } from 'vitest';
import { firstDay, isPartialDateForm, isRealDate, lastDay } from './partial-date.ts';

describe('partial dates', () => {
  it.each(['2025', '2025-07', '2025-07-01', '2024-02-29'])('%s is real', (date) => {
    expect(isPartialDateForm(date) && isRealDate(date)).toBe(true);
  });

  it.each(['2025-13', '2025-00', '2025-02-30', '2025-02-29', '2025-06-31', '0202', '2025-07-00'])(
    '%s is not on the calendar',
    (date) => {
      expect(isPartialDateForm(date)).toBe(true);
      expect(isRealDate(date)).toBe(false);
    },
  );

  it.each(['01/07/2025', '2025-7-1', '25', '2025-07-01T03:10', 'nay', ''])('%j has another form', (date) => {
    expect(isPartialDateForm(date)).toBe(false);
  });

  it('knows the first and the last day', () => {
    expect([firstDay('2025'), lastDay('2025')]).toEqual(['2025-01-01', '2025-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2025-07-01'), lastDay('2025-07-01')]).toEqual(['2025-07-01', '2025-07-01']);
  });
});
