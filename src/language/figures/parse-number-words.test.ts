import { describe, expect, it } from 'vitest';
import { parseNumberWords } from './parse-number-words.ts';
import { TokenStream } from './token-stream.ts';

/** The value, and how many words of the text it took. */
function parse(text: string): [number, number] | null {
  const number = parseNumberWords(new TokenStream(text), 0);
  return number && [number.value, number.to];
}

describe('parseNumberWords', () => {
  it.each([
    ['không', 0, 1],
    ['mười lăm', 15, 2],
    ['mười bốn', 14, 2],
    ['hai mươi mốt', 21, 3],
    ['năm mươi tư', 54, 3],
    ['hai nhăm', 25, 2],
    ['ba mốt', 31, 2],
    ['hăm ba', 23, 2],
    ['băm sáu', 36, 2],
    ['ba chục', 30, 2],
    ['một trăm lẻ năm', 105, 4],
    ['một trăm linh tư', 104, 4],
    ['hai nghìn không trăm mười tám', 2018, 6],
    ['một nghìn lẻ năm', 1005, 4],
    ['một vạn hai nghìn', 12_000, 4],
    ['một triệu không trăm nghìn không trăm lẻ năm', 1_000_005, 9],
    ['ba nghìn năm trăm tỷ', 3.5e12, 5],
    ['hai nghìn tỷ', 2e12, 3],
    ['một triệu hai trăm nghìn tỷ', 1.2e15, 6],
  ])('%s', (text, value, words) => {
    expect(parse(text)).toEqual([value, words]);
  });

  it.each([
    ['một trăm hai', 120, 3],
    ['một nghìn hai', 1200, 3],
    ['ba triệu tư', 3_400_000, 3],
    ['hai triệu rưỡi', 2_500_000, 3],
    ['một trăm rưỡi', 150, 3],
    ['trăm rưởi', 150, 2],
    ['trăm hai mươi nghìn', 120_000, 4],
    ['ba triệu tư trăm nghìn', 3_400_000, 5],
    ['một triệu linh năm nghìn', 1_005_000, 5],
  ])('fills in what is left out: %s', (text, value, words) => {
    expect(parse(text)).toEqual([value, words]);
  });

  it.each([
    ['chín mươi phẩy bốn chín', 90.49],
    ['chín mươi phẩy bốn mươi chín', 90.49],
    ['không phẩy không năm', 0.05],
    ['hai chấm không trăm lẻ năm', 2.005],
    ['ba phẩy năm tỷ', 3.5e9],
    ['chín chín phẩy chín', 99.9],
  ])('reads decimals: %s', (text, value) => {
    expect(parse(text)?.[0]).toBe(value);
  });

  it.each([
    ['mười năm', 10, 1],
    ['hai mươi năm', 20, 2],
    ['một trăm năm', 100, 2],
    ['năm năm', 5, 1],
    ['hai phẩy năm năm', 2.5, 3],
    ['hai mươi tư vấn viên', 20, 2],
    ['hai trăm linh hoạt', 200, 2],
    ['bốn tư vấn viên', 4, 1],
    ['hai tỷ lệ', 2, 1],
    ['sau trăm mét', 6, 1],
    ['hai ngan hang', 2, 1],
  ])('stops before what is no number: %s', (text, value, words) => {
    expect(parse(text)).toEqual([value, words]);
  });

  it.each([
    ['nam muoi tu', 54],
    ['hai muoi mot', 21],
    ['muoi lam', 15],
    ['mot tram le nam', 105],
    ['ba nghin nam tram ty', 3.5e12],
    ['chin muoi phay bon chin', 90.49],
  ])('reads words without diacritics: %s', (text, value) => {
    expect(parse(text)?.[0]).toBe(value);
  });

  it.each(['trăm', 'nghìn tỷ', 'lẻ năm', 'mươi lăm', 'rưỡi', 'tư', 'hồ sơ', ''])(
    'reads nothing in "%s"',
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );

  it('does not read numbers beyond what is exact', () => {
    expect(parse('chín tỷ tỷ')).toBeNull();
  });
});
