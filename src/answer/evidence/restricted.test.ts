import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from './check-expectation.ts';
import { RESTRICTION_RULES, repeatsAsked } from './restricted.ts';

const read = (question: string, statement: string) => reading(question, { facts: [{ id: 'a', statement }] });

/** Why the sentence does not answer; undefined when nothing speaks against it. */
function why(question: string, statement: string): string | undefined {
  const { query, candidate } = read(question, statement);
  return RESTRICTION_RULES.filter(({ concerns }) => concerns?.(query) ?? true)
    .map((rule) => rule(query, candidate))
    .find((one) => one !== undefined);
}

const XA = 'Riêng cấp xã tiếp nhận 120 hồ sơ.';
const BOTH = 'Cấp tỉnh và cấp xã tiếp nhận 300 hồ sơ.';

describe('a sentence does not answer', () => {
  it.each([
    ['one thing alone, told with another', 'Riêng cấp xã tiếp nhận bao nhiêu hồ sơ?', BOTH],
    ['one thing alone, not named', 'Riêng lĩnh vực đất đai có bao nhiêu hồ sơ?', XA],
    [
      'what somebody was before',
      'Trước khi làm Chủ tịch ông Nguyễn Văn Bình giữ chức gì?',
      'Ông Nguyễn Văn Bình được bầu làm Chủ tịch UBND tỉnh.',
    ],
    [
      'another age',
      'Cháu 4 tuổi làm căn cước ở đâu?',
      'Người từ đủ 6 tuổi đến 14 tuổi làm căn cước ở công an tỉnh.',
    ],
    ['a name, with none', 'Đặc khu tên gì?', 'Tỉnh có một đặc khu.'],
    ['a goal, with a result', 'Tỷ lệ hồ sơ trực tuyến phải đạt bao nhiêu?', 'Tỷ lệ hồ sơ trực tuyến là 81%.'],
  ])('%s: %s', (_, question, statement) => {
    expect(why(question, statement)).toBeTypeOf('string');
  });
});

describe('a sentence may answer', () => {
  it.each([
    ['of that alone', 'Riêng cấp xã tiếp nhận bao nhiêu hồ sơ?', XA],
    [
      'where `riêng` belongs to the thing',
      'Tỉnh có chương trình riêng nào?',
      'Tỉnh có chương trình về hộ tịch.',
    ],
    [
      'what somebody was before',
      'Trước khi làm Chủ tịch ông Nguyễn Văn Bình giữ chức gì?',
      'Ông Nguyễn Văn Bình nguyên là Phó Chủ tịch.',
    ],
    [
      'the age between',
      'Cháu 10 tuổi làm căn cước ở đâu?',
      'Người từ đủ 6 tuổi đến 14 tuổi làm căn cước ở công an tỉnh.',
    ],
    ['without an age of its own', 'Cháu 4 tuổi làm căn cước ở đâu?', 'Làm căn cước ở công an tỉnh.'],
    ['with a name', 'Đặc khu tên gì?', 'Tỉnh có đặc khu Trường Sa.'],
    ['a goal', 'Tỷ lệ hồ sơ trực tuyến phải đạt bao nhiêu?', 'Mục tiêu: tỷ lệ hồ sơ trực tuyến từ 80%.'],
    ['a result', 'Tỷ lệ hồ sơ trực tuyến là bao nhiêu?', 'Tỷ lệ hồ sơ trực tuyến là 81%.'],
  ])('%s: %s', (_, question, statement) => {
    expect(why(question, statement)).toBeUndefined();
  });
});

describe('a figure that the question gives', () => {
  const repeats = (question: string, statement: string): boolean => {
    const { query, candidate } = read(question, statement);
    return repeatsAsked(query, checkExpectation(query, candidate));
  };

  it('answers nothing', () => {
    expect(repeats('Trong 278 thủ tục có bao nhiêu thủ tục trực tuyến?', 'Tỉnh có 278 thủ tục.')).toBe(true);
  });

  it('is none where another is found, or a claim stands on it', () => {
    expect(repeats('Trong 278 thủ tục có bao nhiêu thủ tục trực tuyến?', 'Có 120 thủ tục trực tuyến.')).toBe(
      false,
    );
    expect(repeats('Tỉnh có 278 thủ tục đúng không?', 'Tỉnh có 278 thủ tục.')).toBe(false);
  });
});
