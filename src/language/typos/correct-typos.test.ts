import { describe, expect, it } from 'vitest';
import { correctTypos } from './correct-typos.ts';
import type { Vocabulary } from './vocabulary.ts';

const FREQUENCIES: Readonly<Record<string, number>> = {
  khen: 8,
  thuong: 6,
  khen_thuong: 6,
  hanh: 20,
  chinh: 20,
  hanh_chinh: 18,
  cai: 9,
  cach: 9,
  cai_cach: 9,
  thuon: 2,
  email: 4,
  diem: 9,
  dat_diem: 1,
  dat: 7,
  xep: 6,
  loai: 6,
  xep_loai: 5,
  phong: 4,
  tran: 4,
  dien: 5,
  khanh: 9,
  dien_khanh: 5,
  sipas: 9,
  colombia: 2,
  tinh: 20,
  tinh_colombia: 1,
};
const vocabulary: Vocabulary = {
  documentFrequency: (term) => FREQUENCIES[term] ?? 0,
  isCompound: (first, second) => (FREQUENCIES[`${first}_${second}`] ?? 0) >= 5,
};

function correct(text: string, fixed: readonly string[] = []): string {
  const words = text.split(' ');
  const typed = words.map((word) => ({ word, fixed: fixed.includes(word) }));
  return correctTypos(typed, vocabulary)
    .map(({ start, end, words: meant }) => `${words.slice(start, end).join(' ')}=${meant.join(' ')}`)
    .join(', ');
}

describe('correctTypos', () => {
  it.each([
    ['a letter typed twice', 'khenn thuong', 'khenn=khen'],
    ['two letters swapped', 'khen thuogn', 'thuogn=thuong'],
    ['a key beside', 'khen thuomg', 'thuomg=thuong'],
    ['a letter missed', 'hnh chinh', 'hnh=hanh'],
    ['a sound written as another', 'sep loai', 'sep=xep'],
    ['keys of Telex left over', 'hanhf chinhs', 'hanhf=hanh, chinhs=chinh'],
    ['keys of VNI left over', 'ha2nh chinh', 'ha2nh=hanh'],
    ['a space missed', 'hanhchinh', 'hanhchinh=hanh chinh'],
    ['a space typed too early', 'ca icach', 'ca icach=cai cach'],
    ['a space typed inside', 'ha nh chinh', 'ha nh=hanh'],
    ['both neighbours slipped', 'caii cacch', 'caii=cai, cacch=cach'],
    ['a cue word', 'bap nhieu diem', 'bap=bao'],
    ['two slips in one word: left', 'khen thuong khi noaf', ''],
    ['another province', 'da nangg dat diem', 'nangg=nang'],
    ['two letters of a short form swapped, beside nothing known: left', 'ubdn tinh', ''],
    ['a short form with a letter twice', 'cchcc tinh', 'cchcc=cai cach hanh chinh'],
    ['the half of an index name', 'par indxe', 'indxe=index'],
  ])('%s: %s', (_name, text, wanted) => {
    expect(correct(text)).toBe(wanted);
  });

  it.each([
    ['a word of the content', 'khen thuong'],
    ['an everyday word', 'cach nau bun'],
    ['what could be an index', 'sipat tinh'],
    ['the name after chi so', 'chi so sipass'],
    ['a short form of its own', 'cchn tinh'],
    ['a figure', 'dat 9o diem'],
    ['a Roman numeral', 'xviii'],
    ['a foreign name that differs by a letter', 'tinh columbia'],
    ['a plural', 'emails'],
    ['another language', 'where thuonz cachq xyzzy'],
    ['a place of our own for another name', 'dien khan'],
    ['a possible word whose pair is unknown', 'dat thuon'],
    ['a very long word', 'thuongthuongthuongthuongthuong'],
  ])('leaves %s: %s', (_name, text) => {
    expect(correct(text)).toBe('');
  });

  it('leaves a word that is held fast', () => {
    expect(correct('khenn thuong', ['khenn'])).toBe('');
  });

  it('looks at a few words only, whatever the length', () => {
    expect(correct(Array.from({ length: 40 }, () => 'khenn thuong').join(' ')).split(',')).toHaveLength(6);
  });
});
