import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../tests/support/bot.ts';
import { createAnalyzer } from '../answer/analyze-text.ts';
import { describeAnalysis } from './describe-analysis.ts';

const analyzer = createAnalyzer(botOver(realFiles()).knowledge);
const describeText = (text: string, colour = false): string =>
  describeAnalysis(analyzer.analyze(text), { colour });

describe('describeAnalysis', () => {
  it('tells a person in Vietnamese what was read', () => {
    expect(describeText('bn tap the dc khen thuogn, hạng 12/63, đk gì').split('\n')).toEqual([
      'Câu đã làm sạch: bn tap the dc khen thuogn, hạng 12/63, đk gì',
      expect.stringMatching(/^Thêm dấu: bao nhiêu tập thể được khen /u),
      expect.stringMatching(/^Báo cho người hỏi: Tìm theo: Bao nhiêu tập thể được khen thưởng/u),
      'Ý định: câu hỏi (question)',
      'Loại câu hỏi: hỏi con số (figure)',
      'Các câu trong tin:',
      '  bn tap the dc khen thuogn, hạng 12/63 → hỏi con số; về: tap the duoc khen thuogn',
      expect.stringMatching(/^ {2}đk gì → /u),
      'Chữ viết tắt:',
      '  bn = bao nhiêu',
      '  dc = được',
      '  đk = đăng ký, hoặc điều kiện',
      'Sửa lỗi gõ:',
      '  thuogn → thuong',
      'Con số:',
      '  12/63 = 12 (thứ hạng, trên 63)',
      expect.stringMatching(/^Từ để tìm: /u),
    ]);
  });

  it.each([
    ['hơn 6.500 lượt', '  6.500 = 6500 lượt (số đếm, hơn)'],
    ['giai đoạn 2011-2020', '  2011-2020 = 2011 – 2020 (giai đoạn)'],
    ['2,000 hồ sơ', 'còn cách đọc khác'],
    ['cải cách hành chính', 'Con số: không có'],
    ['cos bao nhieeu taapj theer dduwowcj khen', 'Đã giải mã: gõ Telex chưa thành chữ'],
    ['xin chào', 'Ý định: lời chào (greeting)'],
    ['   ', 'không có chữ nào (empty)'],
  ])('%s: %s', (text, line) => {
    expect(describeText(text)).toContain(line);
  });

  it('says the same in colour, and lets no command to the terminal through', () => {
    const text = 'hạng 12/63 \u001B[31m\u0007 dc k';
    expect(stripVTControlCharacters(describeText(text, true))).toBe(describeText(text));
    expect(describeText(text, true)).toContain('\u001B[');
    expect(describeText(text)).not.toContain('\u001B');
  });
});
