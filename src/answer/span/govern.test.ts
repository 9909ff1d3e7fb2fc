import { describe, expect, it } from 'vitest';
import { govern } from './govern.ts';

const LIMITS = { longest: 160, known: '' };

/** The lead for a stretch of the quote; ` … ` between stretches. */
function lead(
  quote: string,
  answer: string,
  more: { isName?: boolean; asked?: string; known?: string } = {},
) {
  const start = quote.indexOf(answer);
  const core = {
    start,
    end: start + answer.length,
    governedBy: ['plan', 'goal', 'duty'] as const,
    limited: true,
    isName: more.isName ?? false,
    ...(more.asked !== undefined && { asked: more.asked }),
  };
  const { stretches, isTarget } = govern(quote, core, { ...LIMITS, known: more.known ?? '' });
  return { text: stretches.map((one) => quote.slice(one.start, one.end)).join(' … '), isTarget };
}

describe('a goal is no result', () => {
  it.each([
    ['Tỉnh đặt mục tiêu hồ sơ đúng hạn đạt 95%.', '95%', 'đặt mục tiêu hồ sơ đúng hạn đạt 95%'],
    ['Tỉnh phấn đấu số hóa 90% hồ sơ.', '90% hồ sơ', 'phấn đấu số hóa 90% hồ sơ'],
    ['Dự kiến tỉnh có 40 trung tâm.', '40 trung tâm', 'Dự kiến tỉnh có 40 trung tâm'],
    ['Trung tâm sẽ mở 12 quầy.', '12 quầy', 'sẽ mở 12 quầy'],
    [
      'Đến 2025, 80% thủ tục phải làm được trực tuyến.',
      '80% thủ tục',
      'Đến 2025, 80% thủ tục phải làm được trực tuyến',
    ],
    ['Đến năm 2030, tỷ lệ hài lòng đạt 95%.', '95%', 'Đến năm 2030, tỷ lệ hài lòng đạt 95%'],
    ['Chi phí phải giảm ít nhất 20% vào năm 2025.', 'ít nhất 20%', 'phải giảm ít nhất 20% vào năm 2025'],
  ])('%s / %s -> %s', (quote, answer, text) => {
    expect(lead(quote, answer)).toEqual({ text, isTarget: true });
  });

  it('nor when the goal stands far from its figure: both are shown', () => {
    const between = 'nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn tỉnh '.repeat(2);
    expect(lead(`Tỉnh đặt mục tiêu ${between}và tỷ lệ đúng hạn đạt 95%.`, 'đạt 95%')).toEqual({
      text: 'đặt mục tiêu … tỷ lệ đúng hạn đạt 95%',
      isTarget: true,
    });
  });

  it('nor when another share stands between', () => {
    const quote = 'Kế hoạch nhắm tới bỏ 100% điều kiện không cần thiết và giảm 50% chi phí.';
    expect(lead(quote, 'giảm 50%').text).toBe('nhắm tới … giảm 50%');
  });

  it.each([
    ['Thực hiện mục tiêu đó, tỉnh đã giải quyết 97% hồ sơ.', '97% hồ sơ'],
    ['Tỷ lệ đúng hạn đạt 97%, vượt mục tiêu 95%.', '97%'],
    ['Tỉnh đề ra 16 mục tiêu chung.', '16 mục tiêu chung'],
    ['80% dòng hàng phải kiểm tra đã được cắt giảm.', '80% dòng hàng'],
    ['Tỉnh phấn đấu làm tốt hơn; năm 2024 đúng hạn 97%.', '97%'],
  ])('%s / %s is no goal', (quote, answer) => {
    const { text, isTarget } = lead(quote, answer);
    expect(isTarget).toBe(false);
    expect(text).toContain(answer);
  });

  it('a day that has passed when the source was written is no goal', () => {
    expect(lead('Đến năm 2020, tỷ lệ đúng hạn đạt 95%.', '95%', { known: '2021' }).isTarget).toBe(false);
  });
});

describe('a negation stays with what it denies', () => {
  it.each([
    ['Năm 2020, tỉnh không đạt 90%.', '90%', 'không đạt 90%'],
    ['Có 30 tốt, không có yếu trong 44 đơn vị.', '44 đơn vị', '44 đơn vị'],
    ['Tỉnh chưa có 5 trung tâm.', '5 trung tâm', 'chưa có 5 trung tâm'],
    ['Có 13 đơn vị chưa công bố, 5 đơn vị đã xong.', '13 đơn vị', '13 đơn vị chưa công bố'],
    ['Có 13 đơn vị chưa công bố, 5 đơn vị đã xong.', '5 đơn vị', '5 đơn vị đã xong'.slice(0, 8)],
    [
      'Chỉ thị không cho cơ quan, tổ chức đòi giấy tờ quá một lần.',
      'quá một lần',
      'không cho cơ quan, tổ chức đòi giấy tờ quá một lần',
    ],
  ])('%s / %s -> %s', (quote, answer, text) => {
    expect(lead(quote, answer).text).toBe(text);
  });

  it('also behind a name, unless the question denies the same', () => {
    const quote = 'Nghị định 20/2008 không áp dụng cho tố cáo.';
    expect(
      lead(quote, 'Nghị định 20/2008', { isName: true, asked: ' nghi dinh nao ap dung cho to cao ' }).text,
    ).toBe('Nghị định 20/2008 không áp dụng cho tố cáo');
    expect(
      lead(quote, 'Nghị định 20/2008', { isName: true, asked: ' nghi dinh nao khong ap dung cho to cao ' })
        .text,
    ).toBe('Nghị định 20/2008');
  });
});

describe('conditions stay with what they limit', () => {
  it.each([
    ['Xử lý trong 3 ngày nếu đã có thẻ, 7 ngày nếu chưa có.', '3 ngày', '3 ngày nếu đã có thẻ'],
    ['Xử lý trong 3 ngày nếu đã có thẻ, 7 ngày nếu chưa có.', '7 ngày', '7 ngày nếu chưa có'],
    ['Thời hiệu là 90 ngày kể từ khi biết quyết định.', '90 ngày', '90 ngày kể từ khi biết quyết định'],
    ['Trả kết quả trong 5 ngày, trừ hồ sơ phức tạp.', '5 ngày', '5 ngày, trừ hồ sơ phức tạp'],
    ['Nếu hồ sơ phức tạp, thời hạn là 45 ngày.', '45 ngày', 'Nếu hồ sơ phức tạp, thời hạn là 45 ngày'],
  ])('%s / %s -> %s', (quote, answer, text) => {
    expect(lead(quote, answer)).toEqual({ text, isTarget: false });
  });
});
