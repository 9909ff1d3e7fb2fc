import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { chartById } from './chart-of.ts';
import { findSeries } from './find-series.ts';
import { pointAt, yearsOf } from './series.ts';
import { seriesOf } from './series-of.ts';

const { content } = botOver(realFiles()).knowledge;
const all = seriesOf(content);
const byId = (id: string) => all.find((one) => one.id === id);

describe('seriesOf', () => {
  it('reads the rows of an index, and says which values were worked out', () => {
    const par = byId('par-index-khanh-hoa');
    expect(par && yearsOf(par)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(par && yearsOf(par, 'score')).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(par && pointAt(par, 2020)?.values).toEqual({
      score: { value: 82.57, written: '82,57', derived: true },
      rank: { value: 48, written: '48' },
    });
  });

  it('reads what facts count in several years, as they write it', () => {
    const weak = byId('hang-trung-binh-khanh-hoa');
    expect(weak?.points.map(({ year, values }) => [year, values.amount?.written])).toEqual([
      [2018, '2'],
      [2019, 'không có'],
      [2020, '4'],
      [2021, '1'],
    ]);
  });

  it('leaves goals, years of documents and what the rows say already alone', () => {
    const ids = all.map(({ id }) => id).join(' ');
    expect(ids).not.toMatch(/muc-tieu|nam-ban-hanh|thu-hang|so-phong-chuyen-mon/u);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('findSeries', () => {
  it.each([
    ['PAR INDEX', 'par-index-khanh-hoa', ' '],
    ['papi ninh thuan 2021', 'papi-ninh-thuan', ' 2021 '],
    ['SIPAS bình quân cả nước', 'sipas-ca-nuoc', ' '],
    ['chỉ số năng lực cạnh tranh cấp tỉnh', 'pci-khanh-hoa', ' '],
    ['PAPI 2023 công khai, minh bạch', 'papi-khanh-hoa-cong-khai-minh-bach', ' 2023 '],
    ['mấy đơn vị hạng tốt', 'hang-tot-khanh-hoa', ' may '],
    ['dân số', 'dan-so-khanh-hoa', ' '],
  ])('%s', (text, id, rest) => {
    const found = findSeries(text, all);
    expect(found?.series?.id).toBe(id);
    expect(found?.rest).toBe(rest);
  });

  it('knows an index of which there is no series of that place', () => {
    expect(findSeries('SIPAS Ninh Thuận', all)).toMatchObject({ name: 'SIPAS', place: 'Ninh Thuận' });
    expect(findSeries('SIPAS Ninh Thuận', all)?.series).toBeUndefined();
    expect(findSeries('giá vàng', all)).toBeUndefined();
  });
});

describe('chartById', () => {
  it('never joins the province before and after the merger', () => {
    const chart = chartById('dti-khanh-hoa-rank', all, content);
    expect(chart?.lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['Khánh Hòa (trước sáp nhập)', 2],
      ['Khánh Hòa (sau sáp nhập)', 1],
    ]);
    expect(chart?.missing).toEqual([2023]);
    expect(chart?.unit).toBe('hạng');
    expect(chart?.sources.length).toBeGreaterThan(0);
  });

  it('parts scales of points, and marks what was worked out', () => {
    expect(chartById('papi-khanh-hoa-score', all, content)?.lines.map(({ name }) => name)).toEqual([
      'Khánh Hòa (trước sáp nhập, thang 10-60)',
      'Khánh Hòa (trước sáp nhập, thang 10-80)',
    ]);
    const par = chartById('par-index-khanh-hoa-score', all, content);
    expect(par?.title).toBe('Điểm PAR INDEX của Khánh Hòa');
    expect(par?.lines[0]?.points.filter(({ derived }) => derived).map(({ year }) => year)).toEqual([
      2020, 2023,
    ]);
    expect(chartById('unknown', all, content)).toBeUndefined();
  });
});
