import { describe, expect, it } from 'vitest';
import { correctTypo, type Vocabulary } from './correct-typos.ts';

const FREQUENCIES: Readonly<Record<string, number>> = {
  thuong: 5,
  thuon: 2,
  khen_thuong: 3,
  email: 4,
  trinh: 2,
  dinh: 2,
};
const vocabulary: Vocabulary = {
  documentFrequency: (term) => FREQUENCIES[term] ?? 0,
  isCompound: () => false,
};

describe('correctTypo', () => {
  it.each([
    ['a pair known with its neighbour decides', 'thuonk', { previous: 'khen' }, 'thuong'],
    ['what is no syllable needs no neighbour when there is one word', 'emaiil', {}, 'email'],
    ['several words and no neighbour: left alone', 'thuonx', {}, undefined],
    ['what could be Vietnamese stays without a known pair', 'chinh', {}, undefined],
    ['a word of the content stays', 'thuong', { previous: 'khen' }, undefined],
    ['three letters are as often a short form', 'dti', {}, undefined],
    ['a very long word stays', 'thuongthuongthuong', {}, undefined],
    ['a number stays', '2o20', {}, undefined],
  ])('%s: %s', (_name, word, neighbours, corrected) => {
    expect(correctTypo(word, neighbours, vocabulary)).toBe(corrected);
  });
});
