import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { splitQuestions } from './split-questions.ts';

const textsOf = (text: string): string[] => splitQuestions(text).map((part) => part.text);

describe('splitQuestions', () => {
  it.each<[string, readonly string[]]>([
    ['năm 2024 hạng mấy, tăng mấy bậc so với 2023?', ['năm 2024 hạng mấy', 'tăng mấy bậc so với 2023?']],
    ['Nộp ở đâu? Lệ phí bao nhiêu?', ['Nộp ở đâu?', 'Lệ phí bao nhiêu?']],
    ['Ai ký và ký ngày nào?', ['Ai ký', 'ký ngày nào?']],
    ['Hồ sơ gồm những gì; nộp ở đâu?', ['Hồ sơ gồm những gì', 'nộp ở đâu?']],
    ['Chào ad. SIPAS là gì?', ['Chào ad.', 'SIPAS là gì?']],
  ])('cuts %s', (text, parts) => {
    expect(textsOf(text)).toEqual(parts);
    expect(textsOf(fold(text))).toEqual(parts.map(fold));
  });

  it.each([
    'Có bao nhiêu tập thể và cá nhân được khen?',
    'Điểm 90,49 là của ai?',
    'Vì sao năm 2023 giảm và năm 2024 tăng?',
    '54 tập thể được khen, đúng không?',
    'Có phải Nha Trang và Cam Ranh đều thành phường không?',
    'Sở, ngành nào thấp nhất?',
    'Sở nào, xã nào thấp nhất?',
    'Tỉnh tăng hạng, nhờ đâu?',
    'PAR INDEX, SIPAS và PAPI',
    '54',
  ])('leaves %s whole', (text) => {
    expect(textsOf(text).length).toBe(1);
  });

  it('gives spans of the text, in order, without overlap', () => {
    const text = '  Chào!  Làm căn cước ở đâu,\nmất bao lâu và lệ phí bao nhiêu?? ';
    let from = 0;
    for (const part of splitQuestions(text)) {
      expect(text.slice(part.start, part.end)).toBe(part.text);
      expect(part.start).toBeGreaterThanOrEqual(from);
      from = part.end;
    }
  });

  it('gives nothing for nothing', () => {
    expect(splitQuestions('')).toEqual([]);
    expect(splitQuestions(' \n ')).toEqual([]);
  });

  it.each(['ai, ', 'bao nhiêu và ', '? ', 'nào\n', ','])(
    'takes linear time on a text of nothing but %j',
    (piece) => {
      const began = performance.now();
      splitQuestions(piece.repeat(2000));
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});
