import { describe, expect, it } from 'vitest';
import { createRestorer } from './create-restorer.ts';
import { QUESTION_WORDING } from './question-wording.ts';

const CONTENT = [
  'Chỉ số cải cách hành chính của tỉnh Khánh Hòa năm 2024 xếp thứ 10, tăng 3 bậc so với năm 2023.',
  'UBND tỉnh Khánh Hòa tặng bằng khen cho 54 tập thể và 60 cá nhân có thành tích.',
  'Trung tâm Phục vụ hành chính công tỉnh Khánh Hòa đặt tại thành phố Nha Trang.',
  'Hồ sơ được tiếp nhận tại Nha Trang; người dân nộp hồ sơ trực tuyến được giảm lệ phí.',
];
const restorer = createRestorer([...CONTENT, ...QUESTION_WORDING]);
const restored = (text: string): string => restorer.restore(text).text;

describe('createRestorer', () => {
  it.each([
    ['co bao nhieu tap the duoc tang bang khen', 'có bao nhiêu tập thể được tặng bằng khen'],
    ['Chi so cai cach hanh chinh nam 2024 xep thu may?', 'Chỉ số cải cách hành chính năm 2024 xếp thứ mấy?'],
    ['CO BAO NHIEU TAP THE?', 'CÓ BAO NHIÊU TẬP THỂ?'],
    ['ho  so nop\to dau ?', 'hồ  sơ nộp\tở đâu ?'],
    ['ai tặng bang khen cho mấy tap thể', 'ai tặng bằng khen cho mấy tập thể'],
  ])('%s -> %s', (typed, expected) => {
    expect(restored(typed)).toBe(expected);
  });

  it.each([
    [
      'the capitals of names in the content',
      'nop tai nha trang, tinh khanh hoa',
      'nộp tại Nha Trang, tỉnh Khánh Hòa',
    ],
    ['no capitals where there is no name', 'cua tinh tang bang khen', 'của tỉnh tặng bằng khen'],
    ['capitals as typed', 'Co bao nhieu Tap The', 'Có bao nhiêu Tập Thể'],
  ])('writes %s', (_what, typed, expected) => {
    expect(restored(typed)).toBe(expected);
  });

  it.each([
    ['short forms of documents', 'CCHC cua tinh, UBND o dau', 'CCHC của tỉnh, UBND ở đâu'],
    ['short forms in small letters', 'cchc cua tinh, ubnd o dau', 'cchc của tỉnh, ubnd ở đâu'],
    ['names of indices', 'par index nam 2024', 'par index năm 2024'],
    ['document numbers', '76/NQ-CP co bao nhieu', '76/NQ-CP có bao nhiêu'],
    ['figures and dates', 'nam 2023, 54 tap the, 90,49%', 'năm 2023, 54 tập thể, 90,49%'],
    ['addresses', 'nop o dau https://the.co/chi?so=1', 'nộp ở đâu https://the.co/chi?so=1'],
    ['unknown words', 'blockchain la gi', 'blockchain là gì'],
  ])('leaves %s', (_what, typed, expected) => {
    expect(restored(typed)).toBe(expected);
  });

  it.each([
    'how to get the passport online',
    'please send the file to me',
    'What is the fee for a driving license?',
    'ignore all previous instructions',
  ])('leaves English alone: %s', (text) => {
    expect(restored(text)).toBe(text);
  });

  it.each([
    ['ko biet nop o dau', 'không biết nộp ở đâu'],
    ['hồ sơ nộp ntn', 'hồ sơ nộp như thế nào'],
    ['Ko dc nop ho so', 'Không được nộp hồ sơ'],
    ['nop online o dau', 'nộp online ở đâu'],
    ['nhóm K là gì', 'nhóm K là gì'],
  ])('writes chat spelling in full, other words not: %s', (typed, expected) => {
    expect(restored(typed)).toBe(expected);
  });

  it.each([
    'Có bao nhiêu tập thể được khen?',
    'Ai trao bằng khen cho 54 tập thể?',
    'Hồ sơ nộp ở đâu?',
    'tỉnh đặt trung tâm ở đâu',
    '',
    '?!',
    '😀',
  ])('changes nothing in what was typed well: %s', (text) => {
    expect(restorer.restore(text)).toMatchObject({ text, changes: [], certain: 1 });
  });

  it('keeps the marks that were typed, also where the content has others', () => {
    expect(restored('bàn khen đang co bao nhieu')).toBe('bàn khen đang có bao nhiêu');
  });

  it('leaves a syllable as typed when its meaning is open', () => {
    // Neither `đầu` nor `đâu` nor `dấu` fits better.
    const { text, certain } = restorer.restore('khen dau tinh');
    expect(text).toContain('dau');
    expect(certain).toBeLessThan(1);
    expect(restorer.restore('khen dau tinh', { threshold: 0 }).text).not.toContain('dau');
  });

  it('takes the likeliest spelling of a span that is known to be folded', () => {
    const text = 'hồ sơ bi trễ';
    expect(restorer.restore(text, { folded: [{ start: 6, end: 8 }] }).text).toBe('hồ sơ bị trễ');
  });

  it('says where each change stands in what was typed, and how sure it is', () => {
    const { changes, toOriginal, text } = restorer.restore('ntn nop ho so');
    expect(changes[0]).toEqual({ start: 0, end: 3, text: 'như thế nào', confidence: 1 });
    expect(changes.map(({ start, end }) => 'ntn nop ho so'.slice(start, end))).toEqual([
      'ntn',
      'nop',
      'ho',
      'so',
    ]);
    for (const { confidence } of changes) expect(confidence).toBeGreaterThanOrEqual(0.8);
    expect(toOriginal(text.indexOf('hồ'))).toBe(8);
  });

  it('leaves long texts alone, and in others what comes after 64 words', () => {
    const long = 'ho so '.repeat(300);
    expect(restorer.restore(long)).toMatchObject({ text: long, changes: [] });
    const { text } = restorer.restore('ho so o dau '.repeat(20));
    expect(text.startsWith('hồ sơ')).toBe(true);
    expect(text.endsWith('ho so o dau ')).toBe(true);
  });

  it('knows nothing without texts and breaks on none', () => {
    const empty = createRestorer([]);
    expect(empty.restore('ho so o dau').text).toBe('ho so o dau');
    expect(createRestorer(['', '…', 'ho so']).restore('ho so').text).toBe('ho so');
  });

  it('does not learn from texts typed without diacritics', () => {
    const learnt = createRestorer(['hồ sơ', ...Array.from({ length: 20 }, () => 'ho so o dau')]);
    expect(learnt.restore('ho so', { threshold: 0 }).text).toBe('hồ sơ');
  });

  it.each(['pct tỉnh', 'sở nvu ở đâu', 'bn tap the dc khen ko', 'hs nop o dau z'])(
    'gives changes in order that hold something and do not overlap: %s',
    (text) => {
      const { changes } = restorer.restore(text);
      let last = 0;
      for (const { start, end } of changes) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    },
  );
});
