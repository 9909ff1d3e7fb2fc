import { describe, expect, it } from 'vitest';
import type { JudgeStatement } from './judged-statement.ts';
import { earlierValue, withoutChange } from './reached-value.ts';
import { Statement } from './statement.ts';

const statement = (text: string): Statement => new Statement([{ text, at: 0 }]);

/** Every figure is another one in the documents. */
const corrects =
  (said: string, found: string): JudgeStatement =>
  () => ({
    claim: {
      verdict: 'contradicted',
      checks: [{ said, found, verdict: 'contradicted', why: 'other-value', marker: 1 }],
    },
    citations: [],
  });

describe('withoutChange', () => {
  it.each([
    ['Năm 2024, SIPAS tăng lên 83,94%', 'Năm 2024, SIPAS 83,94%', 'up'],
    ['Năm 2022, tỉnh bứt phá lên hạng 16', 'Năm 2022, tỉnh hạng 16', 'up'],
    ['Năm 2020, hạng giảm còn 48/63', 'Năm 2020, hạng 48/63', 'down'],
  ])('%s', (text, left, way) => {
    const read = withoutChange(statement(text));
    expect(read?.text).toBe(left);
    expect(read?.reached?.way).toBe(way);
  });

  it('leaves a change between two values that are said', () => {
    expect(withoutChange(statement('Số sở giảm từ 21 giảm còn 14'))).toBeUndefined();
    expect(withoutChange(statement('Tỉnh có 65 đơn vị cấp xã'))).toBeUndefined();
  });
});

describe('earlierValue', () => {
  it('tells the value of the year before and which way it went since', () => {
    const found = earlierValue(statement('Năm 2024, SIPAS 83,94%'), '83,94%', corrects('83,94%', '82,66%'));
    expect(found).toMatchObject({ told: 'năm 2023: 82,66%', way: 'up' });
  });

  it('takes the smaller number for the better rank', () => {
    const judge = corrects('hạng 16', 'hạng 44/63');
    expect(earlierValue(statement('Năm 2022, PCI hạng 16'), 'hạng 16', judge)?.way).toBe('up');
  });

  it('knows nothing without a year, or where the year before has no other value', () => {
    expect(earlierValue(statement('SIPAS 83,94%'), '83,94%', corrects('83,94%', '82,66%'))).toBeUndefined();
    expect(earlierValue(statement('Năm 2024, 83,94%'), '83,94%', () => ({ citations: [] }))).toBeUndefined();
  });
});
