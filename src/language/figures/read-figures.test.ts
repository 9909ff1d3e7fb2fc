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

  it('leaves sides, map scales and results of games unread', () => {
    expect(readFigures('đất 5 x 20 m, tỷ lệ 1:500, thắng 3-1')).toEqual([]);
    expect(brief('từ 1-3 ngày')).toEqual([['1-3', 'range', [1, 3]]]);
    expect(brief('8:30')).toEqual([['8:30', 'time', '08:30']]);
  });

  it('takes the square into the unit', () => {
    expect(readFigures('5.197,5 km2')[0]).toMatchObject({ value: 5197.5, unit: 'km2' });
    expect(readFigures('100m2 đất')[0]).toMatchObject({ value: 100, unit: 'm2' });
    expect(readFigures('tệp 10 MB')[0]).toMatchObject({ unit: 'MB' });
  });

  it('gives half of whatever unit comes before rưỡi', () => {
    expect(brief('5 tuổi rưỡi')).toEqual([['5 tuổi rưỡi', 'count', 5.5]]);
    expect(brief('ba cây số rưỡi')).toEqual([['ba cây số rưỡi', 'count', 3.5]]);
  });

  it('reads a score out of a highest one as one figure', () => {
    expect(brief('đạt 4,7/5 điểm')).toEqual([['4,7/5 điểm', 'ratio', [4.7, 5]]]);
  });

  it('leaves two or three unread', () => {
    expect(readFigures('mất hai, ba ngày')).toEqual([]);
    expect(brief('gồm hai, sáu hoặc ba xã')[0]).toEqual(['ba', 'count', 3]);
  });

  it('negates after a minus or âm', () => {
    expect(brief('chênh -2,5%')).toEqual([['-2,5%', 'percent', -2.5]]);
    expect(brief('âm 5 độ C')).toEqual([['âm 5', 'count', -5]]);
  });

  it('counts the years that go by: 10 năm qua', () => {
    expect(readFigures('hơn 10 năm qua')[0]).toMatchObject({ kind: 'duration', value: 10, mod: 'over' });
    expect(readFigures('xếp hạng 14 năm nay')[0]).toMatchObject({ kind: 'rank', value: 14 });
  });

  it('does not take passing others for a bound', () => {
    expect(readFigures('vượt qua 62 tỉnh')[0]).not.toHaveProperty('mod');
    expect(readFigures('vượt quá 62 hồ sơ')[0]).toMatchObject({ mod: 'over' });
  });

  it('reads a long period whose first year stands before 1900', () => {
    expect(brief('370 năm (1653 - 2023)')).toEqual([
      ['370', 'duration', 370],
      ['1653 - 2023', 'period', ['1653', '2023']],
    ]);
  });
});
