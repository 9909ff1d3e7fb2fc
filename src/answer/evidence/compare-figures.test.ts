import { describe, expect, it } from 'vitest';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import { agrees, isComparable, kinship } from './compare-figures.ts';

function only(text: string): Figure {
  const [figure] = readFigures(text);
  if (!figure) throw new Error(`No figure in ${text}`);
  return figure;
}

describe('isComparable and agrees', () => {
  it.each([
    ['54 tập thể', '54 tập thể', 'agrees'],
    ['54 tập thể', '56 tập thể', 'differs'],
    ['năm mươi tư tập thể', '54 tập thể', 'agrees'],
    ['90,49%', '90.49%', 'agrees'],
    ['90,49%', '90,94%', 'differs'],
    ['9/10', '9/10/2020', 'agrees'],
    ['ngày 10/10/2020', 'ngày 9/10/2020', 'differs'],
    ['1,5 triệu đồng', '1.500.000 đồng', 'agrees'],
    ['hạng 5/63', 'hạng 6/63', 'differs'],
    // Not the same sort of thing.
    ['54 tập thể', '54%', 'incomparable'],
    ['năm 2011', 'giai đoạn 2011-2020', 'incomparable'],
    ['giai đoạn 2011-2020', 'năm 2020', 'incomparable'],
    ['giai đoạn 2011-2020', 'giai đoạn 2021-2030', 'differs'],
  ])('%s / %s: %s', (a, b, outcome) => {
    const [said, found] = [only(a), only(b)];
    const actual = isComparable(said, found) ? (agrees(said, found) ? 'agrees' : 'differs') : 'incomparable';
    expect(actual).toBe(outcome);
  });
});

describe('kinship', () => {
  it('is higher for the figure with the same noun behind it', () => {
    const saidIn = '54 tập thể được khen';
    const foundIn = 'khen 54 tập thể và 52 cá nhân';
    const [first, second] = readFigures(foundIn);
    if (!first || !second) throw new Error('No figures');
    const said = only(saidIn);
    expect(kinship(said, first, saidIn, foundIn)).toBeGreaterThan(kinship(said, second, saidIn, foundIn));
  });

  it('is none for figures that share no word', () => {
    expect(kinship(only('54 tập thể'), only('20 km'), '54 tập thể', '20 km')).toBe(0);
  });
});
