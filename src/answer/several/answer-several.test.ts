import { describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';

const { answerer } = botOver(realFiles());
const ask = (question: string): Reply => answerer.answer(answerer.understand(question), TODAY);
/** Everything before the first quote. */
const lead = (reply: Reply): string => {
  const first = reply.blocks.findIndex(({ kind }) => kind === 'quote');
  return renderText({ ...reply, blocks: first < 0 ? reply.blocks : reply.blocks.slice(0, first) });
};
const quotes = ({ citations }: Reply): string => citations.map(({ quote }) => quote).join(' ');

describe('differences', () => {
  it.each([
    [
      'PAR INDEX năm 2024 tăng bao nhiêu điểm so với năm 2023?',
      'tăng 1,89 điểm phần trăm (90,49 − 88,60 = 1,89)',
    ],
    ['par index 2024 tang may bac so voi 2023', 'tăng 4 bậc (14 − 10 = 4)'],
    ['PAR INDEX năm 2019 tụt mấy bậc?', 'giảm 23 bậc (34 − 11 = 23)'],
    ['PAR INDEX 2024 giảm mấy bậc so với 2023?', 'không giảm mà tăng 4 bậc (14 − 10 = 4)'],
    ['PAR INDEX 2021 thay đổi mấy bậc so với 2020?', 'không đổi (đều 48)'],
    ['PCI 2022 Khánh Hòa hay Ninh Thuận cao hơn mấy điểm?', 'Khánh Hòa cao hơn Ninh Thuận 2,31 điểm'],
    ['PAR INDEX 2023 Khánh Hòa cao hơn bình quân cả nước bao nhiêu?', '88,60 − 86,98 = 1,62'],
    ['Số đơn vị tốt năm 2021 nhiều hơn năm 2018 mấy đơn vị?', 'tăng 6 đơn vị (30 − 24 = 6)'],
    ['Tập thể được khen nhiều hơn cá nhân mấy?', '54 tập thể, so với 52 cá nhân: nhiều hơn 2 (54 − 52 = 2)'],
    ['Tỉnh giảm mấy cơ quan chuyên môn cấp tỉnh?', 'Giảm 7 (21 − 14 = 7)'],
  ])('%s -> %s', (question, result) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(lead(reply)).toContain(result);
    for (const operand of /\(([\d.,]+) − ([\d.,]+)/u.exec(lead(reply))?.slice(1) ?? [])
      expect(quotes(reply)).toContain(operand);
  });

  it.each([
    ['PAR INDEX 2025 tăng mấy bậc so với 2024?', 'năm 2025'],
    ['PAR INDEX năm nay tăng mấy bậc so với năm 2024?', 'năm 2026'],
    ['PCI 2017 so với 2016 thế nào?', 'năm 2017'],
    ['PCI 2023 tăng mấy bậc so với 2022?', 'thứ hạng PCI của Khánh Hòa năm 2023'],
    ['PAPI 2018 tăng bao nhiêu điểm so với 2017?', 'thang điểm khác nhau'],
    ['DTI 2024 tăng mấy bậc so với 2022?', 'sáp nhập'],
    ['Sau sáp nhập diện tích tỉnh tăng bao nhiêu so với trước?', 'sáp nhập'],
    ['Số đơn vị tốt năm 2021 so với năm 2017 tăng mấy đơn vị?', 'năm 2017'],
  ])('%s is declined: %s', (question, why) => {
    const reply = ask(question);
    expect(reply.kind).toBe('abstain');
    expect(reply.citations).toEqual([]);
    expect(renderText(reply)).toContain(why);
  });

  it.each(['Giám đốc Sở Nội vụ là ai?', 'PAR INDEX 2024 bao nhiêu?', 'Nhận hơn bao nhiêu hồ sơ quý I/2020?'])(
    'nothing is computed for %s',
    (question) => {
      expect(renderText(ask(question))).not.toContain('−');
    },
  );
});

describe('the best and the worst year', () => {
  it.each([
    ['Năm nào PAR INDEX Khánh Hòa cao nhất?', 'Năm 2024 (90,49%)'],
    ['nam nao thu hang papi cua khanh hoa tot nhat', 'Năm 2023 (hạng 8/61)'],
    ['Năm nào thứ hạng PAR INDEX kém nhất?', 'Năm 2021 và năm 2020 (hạng 48/63)'],
    ['Giai đoạn 2019-2022 năm nào PAR INDEX cao nhất?', 'Năm 2022 (86,19%)'],
  ])('%s -> %s', (question, result) => {
    expect(lead(ask(question))).toContain(result);
  });
});

describe('what a question takes for granted', () => {
  it.each([
    ['Tại sao chỉ có 40 tập thể được khen?', '54 tập thể'],
    ['Vì sao PAR INDEX 2024 giảm so với 2023?', 'không giảm mà tăng'],
    ['Có phải PAR INDEX 2024 tăng 5 bậc so với 2023 không?', '14 − 10 = 4'],
    ['Có 60 tập thể được khen tại hội nghị tổng kết không?', '54 tập thể'],
  ])('%s -> %s', (question, right) => {
    const reply = ask(question);
    expect(reply.claim?.verdict).toBe('contradicted');
    expect(lead(reply)).toMatch(/^Không khớp/u);
    expect(lead(reply)).toContain(right);
  });

  it('is left alone when it is right', () => {
    expect(ask('PAR INDEX 2024 tăng 4 bậc so với 2023 đúng không?').claim?.verdict).toBe('supported');
    expect(ask('Vì sao PAR INDEX 2019 giảm so với 2018?').claim?.verdict).not.toBe('contradicted');
  });
});

describe('lists', () => {
  it('quotes every item whole, in order', () => {
    const { kind, citations } = ask('5 mục tiêu của Nghị quyết 30c gồm những gì?');
    expect(kind).toBe('answer');
    expect(citations.map(({ quote }) => /thứ (\S+)/u.exec(quote)?.[1])).toEqual([
      'nhất',
      'hai',
      'ba',
      'tư',
      'năm',
    ]);
  });

  it.each([
    '16 mục tiêu chung của tỉnh gồm những gì?',
    '25 dịch vụ công thiết yếu của Đề án 06 gồm những gì?',
  ])('only the count is known: %s', (question) => {
    const reply = ask(question);
    expect(reply.kind).toBe('abstain');
    expect(renderText(reply)).toContain('chỉ cho biết số lượng');
  });

  it('one item alone is answered alone', () => {
    expect(ask('Mục tiêu thứ hai của Nghị quyết 30c là gì?').citations).toHaveLength(1);
  });
});

describe('a choice', () => {
  it.each([
    [
      'Trung tâm Phục vụ hành chính công tỉnh trực thuộc Sở Nội vụ hay Văn phòng UBND tỉnh?',
      'Văn phòng UBND tỉnh',
    ],
    ['cong dich vu cong quoc gia khai truong nam 2018 hay 2019', '2019'],
    ['Khiếu nại lần đầu giải quyết 30 ngày hay 90 ngày?', '30 ngày'],
  ])('%s -> %s', (question, answer) => {
    expect(lead(ask(question))).toContain(answer);
  });

  it('does not set two figures of another province against each other', () => {
    const reply = ask('SIPAS hay PAR INDEX 2024 hạng cao hơn?');
    expect(renderText(reply)).not.toContain('96,17');
  });
});
