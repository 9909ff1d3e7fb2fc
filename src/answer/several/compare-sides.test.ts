import { describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';

const { answerer } = botOver(realFiles());
const ask = (question: string): Reply => answerer.answer(answerer.understand(question), TODAY);
const quotes = ({ citations }: Reply): string => citations.map(({ quote }) => quote).join(' ');

describe('two sides, both with a value of their own', () => {
  it.each([
    [
      'Khánh Hòa hay Quảng Ninh PCI 2023 cao hơn',
      'Quảng Ninh cao hơn Khánh Hòa 3,6 điểm (71,25 − 67,65 = 3,6)',
    ],
    ['SIPAS 2024 Khánh Hòa hay Hải Phòng cao hơn', '90,59 − 83,66 = 6,93'],
    ['khanh hoa kem quang ninh bao nhieu diem pci 2022', 'Quảng Ninh cao hơn Khánh Hòa 5,21 điểm'],
    ['PAR INDEX 2023 Khánh Hòa so với bình quân vùng', 'Khánh Hòa cao hơn bình quân vùng 1,78'],
    ['PCI 2015 Khánh Hòa cao hơn trung vị không', '58,69 − 58,47 = 0,22'],
    ['Khối sở hay khối ngành dọc hài lòng cao hơn năm 2025', '89,08 − 86,46 = 2,62'],
    ['Hài lòng 2025 khối sở hơn khối ngành dọc bao nhiêu', '89,08 − 86,46 = 2,62'],
    ['Sở Tài chính hay Công an tỉnh hài lòng cao hơn năm 2025', 'Công an tỉnh cao hơn Sở Tài chính 2,42'],
    ['Khánh Vĩnh năm 2018 hay 2019 điểm cao hơn', 'năm 2019 cao hơn năm 2018 0,77'],
    ['chính quyền số hay kinh tế số hạng cao hơn năm 2022', 'kinh tế số xếp trên chính quyền số 14 bậc'],
    ['thể chế hay công vụ hạng cao hơn PAR INDEX 2022', 'thể chế xếp trên công vụ 10 bậc (20 − 10 = 10)'],
  ])('%s -> %s', (question, result) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(renderText(reply)).toContain(result);
    for (const operand of /\(([\d.,]+) − ([\d.,]+)/u.exec(renderText(reply))?.slice(1) ?? [])
      expect(quotes(reply)).toContain(operand);
  });

  it.each([
    'SIPAS 2024 Khánh Hòa hay Đà Nẵng cao hơn',
    'SIPAS 2024 Khánh Hòa hay Ninh Thuận cao hơn',
    'PAR INDEX 2024 Khánh Hòa có cao hơn vùng Tây Nguyên không',
    'PAR INDEX 2023 vùng Đông Nam Bộ bình quân bao nhiêu',
    'Sở Tài chính hay Sở Nội vụ hài lòng cao hơn năm 2025',
    'Vạn Ninh hay Nha Trang CCHC 2018 cao hơn',
    'Nghị định 61 hay 118 mới hơn',
    'khiếu nại lần đầu hay lần hai lâu hơn',
    'PAR INDEX 2023 thể chế cao hơn tài chính công bao nhiêu',
  ])('one of them lacks a value: %s', (question) => {
    expect(ask(question).kind).toBe('abstain');
  });
});

describe('the best part, and the years beyond a bound', () => {
  it.each([
    ['PAR INDEX 2022 chỉ số thành phần hạng thấp nhất', 'Thủ tục hành chính (hạng 53)'],
    ['PAR INDEX 2024 chỉ số thành phần nào thấp điểm nhất', 'Tài chính công (89,5%)'],
    ['Trụ cột nào của DTI 2022 hạng cao nhất', 'Kinh tế số (hạng 30)'],
    [
      'những năm nào PAPI Khánh Hòa trên 43 điểm',
      '3 năm (2022: 43,44 điểm; 2023: 44,94 điểm; 2024: 43,81 điểm)',
    ],
    ['nam nao sipas tu 84% tro len', '1 năm (2021: 84,40%)'],
    ['năm nào PAR INDEX dưới 85%', '2 năm (2019: 80,91%; 2020: 82,57% (suy ra))'],
    ['năm nào PAR INDEX trên 95%', 'không có năm nào'],
  ])('%s -> %s', (question, result) => {
    expect(renderText(ask(question))).toContain(result);
  });
});

describe('a change is of what is asked for', () => {
  it.each([
    ['cấp huyện cắt bao nhiêu phòng', '24 phòng', '572 −'],
    ['tỉnh giảm bao nhiêu phòng và chi cục', 'Giảm 35', 'Giảm 7'],
    ['tỉnh cắt bao nhiêu phòng', 'không có dữ liệu', '125 −'],
    ['Tỉnh giảm mấy cơ quan chuyên môn cấp tỉnh?', 'Giảm 7 (21 − 14 = 7)', '125 −'],
    ['dân số huyện Khánh Vĩnh', 'không có dữ liệu', '91,04%'],
    ['điểm huyện Khánh Vĩnh năm 2019', '92,08%', 'không có'],
    ['PAR INDEX 2024 thủ tục hành chính so với 2022', 'năm 2022: hạng 53; năm 2024: 98,85%', ': ,'],
  ])('%s -> %s', (question, said, unsaid) => {
    const reply = renderText(ask(question));
    expect(reply).toContain(said);
    expect(reply).not.toContain(unsaid);
  });
});
