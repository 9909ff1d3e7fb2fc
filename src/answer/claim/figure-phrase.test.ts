import { describe, expect, it } from 'vitest';
import { readFigures } from '../../language/figures/read-figures.ts';
import { figurePhrase } from './figure-phrase.ts';

describe('figurePhrase', () => {
  it.each([
    ['Tỉnh khen 54 tập thể.', '54 tập thể'],
    ['Có hơn 6.500 lượt.', 'hơn 6.500 lượt'],
    ['Thời hạn không quá 15 ngày.', 'không quá 15 ngày'],
    ['Mức hài lòng tăng 3,44%.', 'tăng 3,44%'],
    ['Trung tâm mở cửa năm 2018.', 'năm 2018'],
  ])('%s -> %s', (quote, phrase) => {
    const [figure] = readFigures(quote);
    expect(figure && figurePhrase(quote, figure)).toBe(phrase);
    expect(quote).toContain(phrase);
  });
});
