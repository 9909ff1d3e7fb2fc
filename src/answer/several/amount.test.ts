import { describe, expect, it } from 'vitest';
import { readFigures } from '../../language/figures/read-figures.ts';
import { amountOf, difference } from './amount.ts';

const amountIn = (text: string) => readFigures(text).map(amountOf);

describe('amountOf', () => {
  it.each([
    ['54 tập thể', { value: 54, written: '54' }],
    ['đạt 88,60%', { value: 88.6, written: '88,60' }],
    ['112.746 hồ sơ', { value: 112746, written: '112.746' }],
    ['xếp hạng 10/63', { value: 10, written: '10' }],
  ])('%s', (text, amount) => {
    expect(amountIn(text)).toEqual([amount]);
  });

  it.each(['ngày 9/10/2020', '35 triệu đồng', 'hai cách'])('none in %s', (text) => {
    expect(amountIn(text)).toEqual([undefined]);
  });
});

describe('difference', () => {
  const amount = (written: string) => ({
    value: Number(written.replaceAll('.', '').replace(',', '.')),
    written,
  });
  it.each([
    ['54', '52', 1, '54 − 52 = 2'],
    ['52', '54', -1, '54 − 52 = 2'],
    ['90,49', '88,60', 1, '90,49 − 88,60 = 1,89'],
    ['191.957', '147.818', 1, '191.957 − 147.818 = 44.139'],
    ['48', '48', 0, '48 − 48 = 0'],
  ])('of %s and %s', (a, b, sign, shown) => {
    expect(difference(amount(a), amount(b))).toMatchObject({ sign, shown });
  });
});
