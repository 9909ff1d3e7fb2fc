import { describe, expect, it } from 'vitest';
import type { Query } from '../answer/understand/query.ts';
import { understand } from '../answer/understand/understand.ts';
import { fold } from '../language/fold.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { isFollowUp, mayFollowUp } from './is-follow-up.ts';

/** Knows every word, so that nothing is corrected, and a few compounds. */
const COMPOUNDS = ['tap the', 'ca nhan', 'hoi nghi', 'chu tri', 'ho so', 'muc tieu', 'muc do', 'da nang'];
const VOCABULARY = {
  documentFrequency: () => 1,
  isCompound: (first: string, second: string) => COMPOUNDS.includes(`${first} ${second}`),
};
const read = (text: string): Query =>
  understand(text, { vocabulary: VOCABULARY, findNames: () => [], lexicon: BUILT_IN_LEXICON });

describe('isFollowUp', () => {
  it.each([
    'Còn năm 2023 thì sao?',
    'Thế SIPAS thì sao?',
    'thế còn cá nhân?',
    'Khánh Hòa thì sao?',
    'còn Giám đốc Sở Nội vụ?',
    'Ai trao?',
    'Năm nào?',
    'Ở đâu vậy?',
    'bao nhiêu?',
    'Ông ấy giữ chức vụ gì?',
    'Chương trình đó có mấy mục tiêu?',
    'nghị định này sửa văn bản nào?',
  ])('is true of %s, also without diacritics', (text) => {
    expect(isFollowUp(read(text))).toBe(true);
    expect(isFollowUp(read(fold(text)))).toBe(true);
  });

  it.each([
    'Có bao nhiêu tập thể và cá nhân được khen thưởng?',
    'Hồ sơ trễ hạn giảm bao nhiêu?',
    'Mức độ hài lòng năm 2023 là bao nhiêu?',
    'Hội nghị do ai chủ trì?',
    'Thẻ căn cước mất bao lâu?',
    'Thế nào là một cửa liên thông?',
    'Kết quả cải cách ra sao?',
    'Hiện nay Chủ tịch tỉnh là ai?',
    'SIPAS là gì?',
    'Trong chương trình đó tỉnh Khánh Hòa đã khen thưởng bao nhiêu cán bộ công chức?',
    'PAR INDEX 2024',
  ])('is false of %s: it stands alone', (text) => {
    expect(isFollowUp(read(text))).toBe(false);
    expect(isFollowUp(read(fold(text)))).toBe(false);
  });
});

describe('isFollowUp of a bare year, place or index', () => {
  const index = read('PAR INDEX năm 2021 của Khánh Hòa xếp thứ bao nhiêu?');
  const other = read('Ai chủ trì hội nghị tổng kết?');

  it.each(['năm 2022?', '2022', 'Khánh Hòa?', 'tỉnh Đà Nẵng?', 'SIPAS?', 'thế SIPAS?', 'chỉ số xanh?'])(
    'is true of %s, also without diacritics',
    (text) => {
      expect(isFollowUp(read(text), index)).toBe(true);
      expect(isFollowUp(read(fold(text)), index)).toBe(true);
    },
  );

  it('is false of two of them together, which stand alone', () => {
    for (const text of ['SIPAS 2023', 'SIPAS Khánh Hòa', 'Khánh Hòa năm 2022'])
      expect(isFollowUp(read(text), index)).toBe(false);
  });

  it('is false of an index after a question of something else', () => {
    expect(isFollowUp(read('SIPAS?'), other)).toBe(false);
  });
});

describe('mayFollowUp', () => {
  it.each(['Ai ký?', 'có hiệu lực khi nào?', 'thay nghị định nào?', 'Nộp ở đâu?'])(
    'is true of %s',
    (text) => {
      expect(mayFollowUp(read(text))).toBe(true);
      expect(mayFollowUp(read(fold(text)))).toBe(true);
    },
  );

  it.each([
    'Nghị định 107/2021 có hiệu lực khi nào?',
    'SIPAS là bao nhiêu?',
    'Khánh Hòa có mấy xã?',
    'Năm 2022 có gì mới?',
    'Dịch vụ công là gì?',
    'Ông Nguyễn Tấn Tuân làm gì?',
    'Có bao nhiêu tập thể và cá nhân được khen?',
    'hồ sơ',
    '',
  ])('is false of %s', (text) => {
    expect(mayFollowUp(read(text))).toBe(false);
  });
});
