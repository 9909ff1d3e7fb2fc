import { describe, expect, it } from 'vitest';
import { chartLines, chartTable } from './chart-table.ts';
import { renderText } from './render-text.ts';
import type { Chart } from './reply.ts';

const SCORE: Chart = {
  id: 'par-index-khanh-hoa-score',
  title: 'PAR INDEX tỉnh Khánh Hòa',
  measure: 'score',
  unit: 'điểm (0-100)',
  lines: [
    {
      name: 'Khánh Hòa',
      points: [
        { year: 2022, value: 86.19, written: '86,19' },
        { year: 2024, value: 90.49, written: '90,49', derived: true },
      ],
    },
  ],
  missing: [2023],
  sources: ['Báo Khánh Hòa, 25/5/2022', 'Báo Khánh Hòa, 7/5/2025'],
};
const RANK: Chart = {
  ...SCORE,
  measure: 'rank',
  unit: 'hạng',
  lines: [
    { name: 'Khánh Hòa trước sáp nhập', points: [{ year: 2022, value: 41, written: '41/63' }] },
    { name: 'Khánh Hòa sau sáp nhập', points: [{ year: 2024, value: 16, written: '16/34' }] },
  ],
};

describe('the table of a chart', () => {
  it('has a line for each year in plain text, missing and derived ones said, and the sources', () => {
    expect(renderText({ blocks: [{ kind: 'chart', chart: SCORE }], citations: [] })).toBe(
      [
        'PAR INDEX tỉnh Khánh Hòa – điểm (0-100)',
        '2022: 86,19 điểm',
        '2023: không có số liệu',
        '2024: 90,49 điểm (suy ra)',
        'Nguồn: Báo Khánh Hòa, 25/5/2022; Báo Khánh Hòa, 7/5/2025',
      ].join('\n'),
    );
  });

  it('names the line where there are several', () => {
    expect(chartLines(RANK).slice(0, -1)).toEqual([
      'PAR INDEX tỉnh Khánh Hòa',
      '2022: hạng 41/63 – Khánh Hòa trước sáp nhập',
      '2023: không có số liệu',
      '2024: hạng 16/34 – Khánh Hòa sau sáp nhập',
    ]);
    expect(chartTable(RANK)).toEqual({
      header: ['Năm', 'Hạng', 'Địa bàn'],
      rows: [
        ['2022', 'hạng 41/63', 'Khánh Hòa trước sáp nhập'],
        ['2023', 'không có số liệu', ''],
        ['2024', 'hạng 16/34', 'Khánh Hòa sau sáp nhập'],
      ],
    });
  });

  it('is left out beside a table, which has the same figures', () => {
    const table = { kind: 'table', header: ['Năm', 'Điểm'], rows: [] } as const;
    expect(renderText({ blocks: [table, { kind: 'chart', chart: SCORE }], citations: [] })).toBe(
      'Năm | Điểm',
    );
  });

  it('writes a unit once', () => {
    const percent = { ...SCORE, unit: '%' };
    expect(chartLines(percent)[1]).toBe('2022: 86,19%');
    const written = [{ name: 'Khánh Hòa', points: [{ year: 2022, value: 86.19, written: '86,19%' }] }];
    expect(chartLines({ ...percent, lines: written, missing: [] })[1]).toBe('2022: 86,19%');
  });
});
