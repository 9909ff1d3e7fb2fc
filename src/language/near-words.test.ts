import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { INDEX_NAMES, INDEX_TERMS } from './index-names.ts';
import { NEAR_WORD_GROUPS } from './near-word-groups.ts';
import { nearWords } from './near-words.ts';
import { OTHER_PROVINCE_WORDS, OWN_PLACE_WORDS } from './places.ts';
import { mergeIY, toTerms } from './terms.ts';

const folded = (phrase: string): string => fold(phrase).split(' ').map(mergeIY).join(' ');
const termsOf = (text: string): string[] => toTerms(text, { chat: true }).map(({ term }) => term);
const othersOf = (phrase: string): string[] =>
  nearWords(folded(phrase).split(' ')).flatMap(({ others }) => others.map((words) => words.join(' ')));
const has = (phrase: string, part: string): boolean => ` ${phrase} `.includes(` ${part} `);

const MEMBERS = NEAR_WORD_GROUPS.flat();
/** Members with two senses, each with a group of its own (`nhà thơ`, `nhà thờ`). */
const TWO_SENSES = ['ra đời', 'nhà thơ'];

describe('the groups', () => {
  it('hold two to six phrases of one to seven syllables, in plain lower case', () => {
    for (const group of NEAR_WORD_GROUPS) {
      expect(group.length, group.join()).toBeGreaterThanOrEqual(2);
      expect(group.length, group.join()).toBeLessThanOrEqual(6);
      for (const phrase of group) {
        expect(phrase).toBe(phrase.normalize('NFC').toLowerCase());
        expect(folded(phrase)).toMatch(/^[a-z]+(?: [a-z]+){0,6}$/u);
      }
    }
  });

  it('differ from each other, and no phrase stands in two unless it has two senses', () => {
    const groupsOf = new Map<string, number>();
    for (const group of NEAR_WORD_GROUPS)
      for (const phrase of group) groupsOf.set(folded(phrase), (groupsOf.get(folded(phrase)) ?? 0) + 1);
    const twice = [...groupsOf].filter(([, count]) => count > 1).map(([phrase]) => phrase);
    expect(twice).toEqual(TWO_SENSES.map(folded));
  });

  it('have one syllable only where its folded form is its own', () => {
    const single = MEMBERS.filter((phrase) => !phrase.includes(' '));
    expect(single.sort()).toEqual(
      [
        'album',
        'app',
        'argentina',
        'australia',
        'austria',
        'belgium',
        'berlin',
        'brazil',
        'camera',
        'canada',
        'cha',
        'chết',
        'denmark',
        'download',
        'duyệt',
        'egypt',
        'email',
        'facebook',
        'finland',
        'game',
        'giúp',
        'giết',
        'guitar',
        'gửi',
        'hacker',
        'hungary',
        'indonesia',
        'internet',
        'iran',
        'islam',
        'laptop',
        'london',
        'malaysia',
        'metro',
        'mexico',
        'moscow',
        'moskva',
        'myanmar',
        'mẹ',
        'napoleon',
        'nasa',
        'nazi',
        'ngang',
        'norway',
        'nộp',
        'olympic',
        'online',
        'opera',
        'paris',
        'philippines',
        'piano',
        'poland',
        'portugal',
        'protein',
        'radio',
        'robot',
        'scan',
        'seoul',
        'server',
        'singapore',
        'smartphone',
        'spain',
        'switzerland',
        'tablet',
        'tennis',
        'thuyền',
        'tokyo',
        'turkey',
        'tên',
        'upload',
        'vaccine',
        'violin',
        'virus',
        'vitamin',
        'washington',
        'website',
        'xài',
      ].sort(),
    );
  });

  it('have no word of the domain, index or place', () => {
    const traps = [
      ...['cải cách', 'hành chính'].map(folded),
      ...INDEX_NAMES.flatMap(({ name, spellings }) => [name, ...spellings].map(folded)),
      ...INDEX_TERMS,
      ...[...OTHER_PROVINCE_WORDS, ...OWN_PLACE_WORDS].map((words) => words.map(mergeIY).join(' ')),
    ];
    const trapped = MEMBERS.filter((phrase) => traps.some((trap) => has(folded(phrase), trap)));
    expect(trapped).toEqual([]);
  });
});

describe('nearWords', () => {
  it.each([
    ['ông ấy qua đời năm nào', 2, 4, 'tu tran'],
    ['nguyên nhân của trận lũ', 0, 2, 'li do'],
    ['ai là người sáng lập', 2, 5, 'cha de'],
    ['nộp giấy tờ ở đâu', 1, 3, 'ho so'],
    ['giá thịt heo', 1, 3, 'thit lon'],
    ['được quản lý thế nào', 1, 3, 'dieu hanh'],
    ['UBND xã', 0, 4, 'uy ban'],
  ])('%s: terms %i to %i are near %s', (text, start, end, other) => {
    const phrase = nearWords(termsOf(text)).find((one) => one.start === start);
    expect(phrase).toMatchObject({ start, end });
    expect(phrase?.others.map((words) => words.join(' '))).toContain(other);
  });

  it('finds every phrase, whole, and never offers the phrase itself', () => {
    for (const phrase of MEMBERS) {
      const words = folded(phrase).split(' ');
      expect(nearWords(words), phrase).toMatchObject([{ start: 0, end: words.length }]);
      expect(othersOf(phrase), phrase).not.toContain(folded(phrase));
    }
  });

  it('is symmetric, with at most five others, each once', () => {
    for (const group of NEAR_WORD_GROUPS) {
      for (const phrase of group) {
        const others = othersOf(phrase);
        expect(others, phrase).toEqual(
          expect.arrayContaining(group.map(folded).filter((one) => one !== folded(phrase))),
        );
        expect(others.length, phrase).toBeLessThanOrEqual(5);
        expect(new Set(others).size, phrase).toBe(others.length);
      }
    }
  });

  it('takes the longest phrase at a place', () => {
    expect(nearWords(termsOf('lần đầu tiên')).map(({ start, end }) => [start, end])).toEqual([[0, 3]]);
  });

  it('finds several, in order, none inside another', () => {
    expect(nearWords(termsOf('lý do giảm sút dân số')).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
    ]);
  });

  it.each([
    '',
    'xin chào',
    'kết quả cải cách thực chất',
    'chỉ số hài lòng',
    'Sở Xây dựng',
    'Công an tỉnh',
    'Hòa Bình',
    'kế hoạch cải cách hành chính năm 2024',
  ])('%j has none', (text) => {
    expect(nearWords(termsOf(text))).toEqual([]);
  });

  it('reads on after a phrase that is kept whole, and over one that it holds', () => {
    expect(nearWords(termsOf('cải cách thực hiện')).map(({ start, end }) => [start, end])).toEqual([[2, 4]]);
    expect(nearWords(termsOf('làm giấy khai sinh')).map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
    expect(nearWords(termsOf('đăng ký khai sinh')).map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
  });
});
