import { describe, expect, it } from 'vitest';
import { understand } from '../answer/understand/understand.ts';
import { fold } from '../language/fold.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { opensFollowUp, pointsBack, pointsToPerson, withoutPointers } from './points-back.ts';

/** Knows every word, so that nothing is corrected. */
const VOCABULARY = { documentFrequency: () => 1, isCompound: () => false };
const read = (text: string) =>
  understand(text, { vocabulary: VOCABULARY, findNames: () => [], lexicon: BUILT_IN_LEXICON });
const shown = (text: string): string =>
  withoutPointers(read(text))
    .map(({ term }) => term)
    .join(' ');

describe('pointsBack', () => {
  it.each([
    'Nó yêu cầu gì?',
    'Ông ấy giữ chức vụ gì?',
    'Bà ta là ai?',
    'Người đó làm ở đâu?',
    'Chương trình đó có mấy mục tiêu?',
    'Nghị định này sửa văn bản nào?',
    'Họ được khen khi nào?',
    'Đó là gì?',
    'Tỷ lệ này có tăng không?',
  ])('is true of %s, also without diacritics', (text) => {
    expect(pointsBack(read(text))).toBe(true);
    expect(pointsBack(read(fold(text)))).toBe(true);
  });

  it.each([
    'Hồ sơ trễ hạn giảm bao nhiêu?',
    'Hộ chiếu làm ở đâu?',
    'Hỗ trợ doanh nghiệp ra sao?',
    'Mức độ hài lòng là bao nhiêu?',
    'Tốc độ xử lý',
    'Hội nghị do ai chủ trì?',
    'Do đâu mà hồ sơ trễ hạn?',
    'Hiện nay Chủ tịch tỉnh là ai?',
    'Năm nay có gì mới?',
    'Từ trước đến nay',
    'Nỗ lực của tỉnh ra sao?',
    'Nợ thuế thì sao?',
    'Ba trọng tâm là gì?',
    'Ông Nguyễn Tấn Tuân là ai?',
    'CCHC là gì?',
    '',
  ])('is false of %s, also without diacritics', (text) => {
    expect(pointsBack(read(text))).toBe(false);
    expect(pointsBack(read(fold(text)))).toBe(false);
  });

  it('goes by the marks where there are some', () => {
    expect(pointsBack(read('Đội ngũ do tỉnh cử'))).toBe(false);
    expect(pointsBack(read('hồ Kênh Hạ'))).toBe(false);
    expect(pointsBack(read('họ Kênh Hạ'))).toBe(true);
  });
});

describe('pointsToPerson', () => {
  it.each(['Ông ấy giữ chức gì?', 'bà ấy', 'người này là ai', 'họ là ai', 'ông ta', 'anh ấy', 'chị đó'])(
    'is true of %s, also without diacritics',
    (text) => {
      expect(pointsToPerson(read(text))).toBe(true);
      expect(pointsToPerson(read(fold(text)))).toBe(true);
    },
  );

  it.each(['Nó là gì?', 'chương trình đó', 'Hồ sơ trễ hạn', 'Hộ tịch', 'Bà Rịa', 'ba người', 'ông Tuân', ''])(
    'is false of %s, also without diacritics',
    (text) => {
      expect(pointsToPerson(read(text))).toBe(false);
      expect(pointsToPerson(read(fold(text)))).toBe(false);
    },
  );
});

describe('opensFollowUp', () => {
  it.each([
    'Còn năm 2023 thì sao?',
    'Thế SIPAS thì sao?',
    'Thế còn cá nhân?',
    'Vậy năm 2019?',
    'Và Ninh Thuận?',
    'Rồi sao nữa?',
    'Thì sao?',
  ])('is true of %s, also without diacritics', (text) => {
    expect(opensFollowUp(read(text))).toBe(true);
    expect(opensFollowUp(read(fold(text)))).toBe(true);
  });

  it.each([
    'Thế nào là một cửa?',
    'Thể chế là gì?',
    'Thẻ căn cước mất bao lâu?',
    'Thế giới đánh giá ra sao?',
    'SIPAS thì sao?',
    '',
  ])('is false of %s, also without diacritics', (text) => {
    expect(opensFollowUp(read(text))).toBe(false);
    expect(opensFollowUp(read(fold(text)))).toBe(false);
  });

  it.each(['Con dấu của xã', 'Vay vốn ở đâu?', 'Vá đường', 'Cồn cát'])('goes by the marks in %s', (text) => {
    expect(opensFollowUp(read(text))).toBe(false);
  });

  it('takes a chat form for what it means', () => {
    expect(opensFollowUp(read('v sipas thi sao'))).toBe(true);
  });
});

describe('withoutPointers', () => {
  it.each([
    ['Ông ấy giữ chức vụ gì?', 'giu chuc vu gi'],
    ['Chương trình đó có mấy mục tiêu?', 'chuong trinh co may muc tieu'],
    ['Nó là gì?', 'la gi'],
    ['Còn hồ sơ trễ hạn thì sao?', 'con ho so tre han thi sao'],
    ['Mức độ hài lòng', 'muc do hai long'],
    ['Ba trọng tâm', 'ba trong tam'],
  ])('leaves of %s: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(shown(fold(text))).toBe(expected);
  });
});
