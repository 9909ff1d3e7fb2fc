import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/language/figures/read-figures.ts';

const CAP = 20_000;

/** Pieces that rules look for, so that random texts reach deep into them. */
const PIECES = (
  'một|hai|ba|tư|năm|lăm|mười|mươi|trăm|nghìn|triệu|tỷ|tỷ|rưỡi|lẻ|linh|phẩy|phần|nửa|gấp|đôi|lần|thứ|hạng|xếp|bậc|tăng|tụt|' +
  'mức độ|cấp|quý|III|XIII|tháng|ngày|năm|từ|đến|trước|hết|giờ|phút|đồng|đ|%|điểm|điểm phần trăm|hồ sơ|tập thể|số|Điều|khoản|' +
  'Nghị quyết|76/NQ-CP|hơn|gần|khoảng|không quá|trở lên|nam|muoi|tu|ba|sau|thang|quy|0|1|2|4|9|10|12|15|63|2020|2025|1.234|' +
  '90,49|2,000|2tr5|250k|8h30|9-10|9/10|48/63|2011-2020|.|,|;|:|-|–|/|(|)|[|]|\n| |  |\u00a0|😀|đầu|cuối|trong|trên|và|một cửa|www.|thế kỷ|thang'
).split('|');

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

const isValue = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value !== '';

/** The figures of a text whose place or value is wrong: none, it is hoped. */
function misplaced(input: string): unknown[] {
  let last = 0;
  return readFigures(input).filter(({ surface, start, end, value }) => {
    const inOrder = start >= last && end > start && end <= input.length;
    last = end;
    return !inOrder || input.slice(start, end) !== surface || ![value].flat().every(isValue);
  });
}

describe('readFigures on any text', () => {
  it('never throws; spans lie inside, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(misplaced(input)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(readFigures(input)).toEqual(readFigures(input));
      }),
    );
  });

  it.each(PIECES.concat(['1.1.', '9-', '5/QĐ-', '1 tỷ 2 triệu ', '(((năm)', 'z\u0301', 'mot ', '6 500 ']))(
    'stays linear up to the cap: %j repeated',
    (piece) => {
      for (const unit of [piece, `${piece} `]) {
        const input = unit.repeat(Math.ceil(CAP / unit.length)).slice(0, CAP);
        const started = performance.now();
        expect(misplaced(input)).toEqual([]);
        // Tens of milliseconds on a busy machine; quadratic time would be seconds.
        expect(performance.now() - started).toBeLessThan(2000);
      }
    },
  );
});
