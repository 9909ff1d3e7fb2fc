import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const brief = (text: string) => readFigures(text).map(({ surface, value, kind }) => [surface, kind, value]);

describe('readFigures', () => {
  it('gives the place of each figure in the text', () => {
    const text = 'Sáng 9-10, 54 tập thể và 52 cá nhân được khen.';
    const figures = readFigures(text);
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(['9-10', '54', '52']);
    expect(figures[1]).toEqual({
      surface: '54',
      start: 11,
      end: 13,
      value: 54,
      unit: 'tập thể',
      kind: 'count',
    });
  });

  it('reads nothing in an empty text or one without figures', () => {
    expect(readFigures('')).toEqual([]);
    expect(readFigures('Bộ phận một cửa làm việc từ thứ Hai đến thứ Sáu.')).toEqual([]);
  });

  it('flags a separator that may mean two things', () => {
    expect(readFigures('2,000 hồ sơ')[0]).toMatchObject({ value: 2, ambiguous: true });
    expect(readFigures('2.000 hồ sơ')[0]).not.toHaveProperty('ambiguous');
  });

  it('tells 9/10 apart by what stands around it', () => {
    expect(brief('ngày 9/10')).toEqual([['9/10', 'date', '--10-09']]);
    expect(brief('đạt 9/10 chỉ tiêu')).toEqual([['9/10', 'ratio', [9, 10]]]);
    expect(brief('xếp hạng 9/10')).toEqual([['9/10', 'rank', 9]]);
    expect(brief('chấm 9-10 điểm')).toEqual([['9-10 điểm', 'range', [9, 10]]]);
    expect(brief('đường 23/10, hoạt động 24/7')).toEqual([]);
  });

  it('tells năm the year from năm the five', () => {
    expect(brief('năm nhóm nhiệm vụ của năm 2026')).toEqual([
      ['năm', 'count', 5],
      ['2026', 'year', '2026'],
    ]);
    expect(brief('nhìn lại năm năm thực hiện')).toEqual([['năm năm', 'duration', 5]]);
    expect(brief('trong năm tỉnh ban hành')).toEqual([]);
  });

  it('leaves the year to the rank before it and the date to the document before it', () => {
    expect(brief('hạng 11 năm 2018')).toEqual([
      ['hạng 11', 'rank', 11],
      ['2018', 'year', '2018'],
    ]);
    expect(brief('Văn bản 7042 ngày 6/6/2025')).toEqual([
      ['7042', 'document', '7042'],
      ['6/6/2025', 'date', '2025-06-06'],
    ]);
    expect(brief('mười năm 2011-2020')).toEqual([
      ['mười năm', 'duration', 10],
      ['2011-2020', 'period', ['2011', '2020']],
    ]);
  });

  it('keeps the scale of a score apart from the score', () => {
    expect(brief('đạt 43,81 điểm (thang 10-80)')).toEqual([
      ['43,81 điểm', 'score', 43.81],
      ['thang 10-80', 'label', '10-80'],
    ]);
  });

  it('follows a list of scores after the word that opens it', () => {
    const values = readFigures('PAPI theo nội dung: công khai 4,54; giải trình 4,41; môi trường 3,19.');
    expect(values.map(({ kind }) => kind)).toEqual(['score', 'score', 'score']);
  });

  it('reads the unit beyond the number spelled out in brackets', () => {
    expect(readFigures('54 (năm mươi tư) tập thể')[0]).toMatchObject({ value: 54, unit: 'tập thể' });
  });

  it('takes the year of a period from its end', () => {
    expect(brief('từ 15/12 đến 15/1/2025')).toEqual([
      ['từ 15/12 đến 15/1/2025', 'period', ['2024-12-15', '2025-01-15']],
    ]);
    expect(brief('tuần 3-10/4/2020')).toEqual([['3-10/4/2020', 'period', ['2020-04-03', '2020-04-10']]]);
  });

  it('gives units in lower case with single spaces', () => {
    expect(readFigures('54 TẬP  THỂ')[0]).toMatchObject({ unit: 'tập thể' });
  });

  it('does not let a preposition bound a count', () => {
    const [, second] = readFigures('16 mục tiêu chung trên 6 nội dung');
    expect(second).not.toHaveProperty('mod');
    expect(readFigures('trên 500 hồ sơ')[0]).toMatchObject({ mod: 'over' });
  });
});
