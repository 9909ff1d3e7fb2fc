import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { asClaim, maySay } from './plain-statement.ts';

describe('a plain statement', () => {
  const { answerer } = botOver(realFiles());
  /** A statement is read as a claim. */
  const read = (text: string): boolean => answerer.understand(text).cue.type === 'claim';

  it.each([
    'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%, xếp hạng 10/63.',
    'PAR INDEX năm 2024 của tỉnh Khánh Hòa tăng 4 điểm phần trăm so với năm 2023.',
    'Đề án 06 xác định 25 dịch vụ công thiết yếu.',
    'Năm 2024, PAR INDEX của Khánh Hòa khoảng 91,5%.',
    'Kế hoạch tháng 7/2025 của tỉnh đề ra bỏ ít nhất 30% điều kiện kinh doanh không cần thiết.',
    'nam 2024 par index cua khanh hoa xep thu 10/63 tinh thanh',
    'nguoi chu tri hoi nghi la ong nguyen tan tuan',
  ])('says something: %s', (text) => expect(read(text)).toBe(true));

  it.each([
    'PAR INDEX bình quân 63 tỉnh, thành năm 2013',
    'Mức hài lòng bình quân khối sở trong khảo sát năm 2025 của tỉnh',
    'Số quyết định của UBND tỉnh phê duyệt kết quả xếp hạng CCHC năm 2021',
    'Năm 2024 Khánh Hòa xếp hạng mấy về PAR INDEX',
    'bảng xếp hạng PAPI năm 2024 của các tỉnh',
    'còn năm 2023 thì sao',
  ])('asks or names something: %s', (text) => expect(read(text)).toBe(false));

  it.each([
    ['papi lam thi diem tu nam 2009', true],
    ['chi thi 13/CT-TTg ngay 10/6/2015 gan trach nhiem cai cach voi nguoi dung dau', true],
    ['papi lam thi diem tu nam nao', false],
    ['chi so hai long cua tinh nam 2019', false],
  ])('may be told without being asked: %s', (text, may) =>
    expect(maySay(answerer.understand(text))).toBe(may),
  );

  it('is put as somebody asks about it', () => {
    expect(asClaim('Tỉnh có 65 xã. ')).toBe('Tỉnh có 65 xã, đúng không?');
  });
});
