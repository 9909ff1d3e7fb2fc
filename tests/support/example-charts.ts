import type { Chart, ChartLine, ChartPoint } from '../../src/answer/reply.ts';

/** `2019: '80,91'`; an asterisk marks a derived value. */
function pointsOf(written: Readonly<Record<number, string>>): readonly ChartPoint[] {
  return Object.entries(written).map(([year, value]) => {
    const plain = value.replace('*', '');
    const number = Number(plain.split('/')[0]?.replaceAll('.', '').replace(',', '.'));
    return { year: Number(year), value: number, written: plain, ...(value !== plain && { derived: true }) };
  });
}

const line = (name: string, written: Readonly<Record<number, string>>): ChartLine => ({
  name,
  points: pointsOf(written),
});

const OLD = 'Khánh Hòa (trước sáp nhập)';
const NEW = 'Khánh Hòa (sau sáp nhập)';

export const PAR_INDEX_SCORE: Chart = {
  id: 'par-index-khanh-hoa-score',
  title: 'PAR INDEX của tỉnh Khánh Hòa',
  measure: 'score',
  unit: '%',
  lines: [
    line(OLD, { 2019: '80,91', 2020: '82,57*', 2021: '85,11', 2022: '86,19', 2023: '88,60*', 2024: '90,49' }),
  ],
  missing: [],
  sources: [
    'Cải cách hành chính: Giảm hạng, Báo Khánh Hòa, 19/5/2020',
    'PAR INDEX và SIPAS năm 2021, Báo Khánh Hòa, 25/5/2022',
    'Công bố Chỉ số cải cách hành chính năm 2024, Cổng thông tin điện tử Chính phủ, 6/4/2025',
  ],
};

export const PAR_INDEX_RANK: Chart = {
  ...PAR_INDEX_SCORE,
  id: 'par-index-khanh-hoa-rank',
  title: 'Xếp hạng PAR INDEX của tỉnh Khánh Hòa',
  measure: 'rank',
  unit: 'hạng',
  lines: [
    line(OLD, {
      2018: '11/63',
      2019: '34/63',
      2020: '48/63',
      2021: '48/63',
      2022: '25/63',
      2023: '14/63*',
      2024: '10/63',
    }),
  ],
};

/** Long, with a year between that nobody published. */
export const PCI_RANK: Chart = {
  id: 'pci-khanh-hoa-rank',
  title: 'Xếp hạng năng lực cạnh tranh cấp tỉnh (PCI) của tỉnh Khánh Hòa, 2005–2022',
  measure: 'rank',
  unit: 'hạng',
  lines: [
    line(OLD, {
      2005: '29/63',
      2006: '20/63',
      2007: '40/63',
      2008: '36/63',
      2009: '30/63',
      2010: '40/63',
      2011: '34/63',
      2012: '24/63',
      2013: '34/63',
      2014: '16/63',
      2015: '27/63',
      2016: '24/63',
      2018: '17/63*',
      2019: '29/63',
      2021: '44/63*',
      2022: '16/63',
    }),
  ],
  missing: [2017, 2020],
  sources: ['Bảng PCI 2005–2022, VCCI', 'Báo Khánh Hòa, 12/4/2023'],
};

export const PCI_SCORE: Chart = {
  ...PCI_RANK,
  id: 'pci-khanh-hoa-score',
  title: 'Năng lực cạnh tranh cấp tỉnh (PCI) của tỉnh Khánh Hòa',
  measure: 'score',
  unit: 'điểm (thang 100)',
  lines: [
    line(OLD, {
      2005: '54,08',
      2006: '55,33',
      2007: '52,42',
      2008: '52,12',
      2009: '58,66',
      2010: '56,75',
      2011: '59,11',
      2012: '58,82',
      2013: '57,49',
      2014: '59,78',
      2015: '58,69',
      2016: '59,59',
      2018: '64,42*',
      2019: '65,37',
      2022: '67,74',
      2023: '67,65',
    }),
  ],
  missing: [2017, 2020, 2021],
};

/** Two scales that are not to be compared. */
export const PAPI_SCORE: Chart = {
  id: 'papi-khanh-hoa-score',
  title: 'Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) của tỉnh Khánh Hòa',
  measure: 'score',
  unit: 'điểm (thang 10-80, 8 nội dung)',
  lines: [line(OLD, { 2018: '42,17', 2019: '42,16', 2020: '39,14', 2022: '43,44', 2024: '43,81' })],
  missing: [2021, 2023],
  sources: ['Bảng điểm PAPI 2011–2024, UNDP và CECODES'],
};

export const DTI_RANK: Chart = {
  id: 'dti-khanh-hoa-rank',
  title: 'Xếp hạng chuyển đổi số (DTI) của tỉnh Khánh Hòa',
  measure: 'rank',
  unit: 'hạng',
  lines: [line(OLD, { 2021: '30/63*', 2022: '41/63' }), line(NEW, { 2024: '16/34' })],
  missing: [2023],
  sources: ['Kế hoạch 11252, 30/10/2023', 'Báo Khánh Hòa, 9/11/2025'],
};

export const DTI_SCORE: Chart = {
  id: 'dti-khanh-hoa-score',
  title: 'Chuyển đổi số (DTI) của tỉnh Khánh Hòa',
  measure: 'score',
  unit: 'điểm (0-1)',
  lines: [line(NEW, { 2024: '0,7071' })],
  missing: [],
  sources: ['Báo Khánh Hòa, 9/11/2025'],
};

/** Two provinces over the same years: the lines come near each other. */
export const TWO_PROVINCES: Chart = {
  id: 'papi-khanh-hoa-ninh-thuan-score',
  title: 'PAPI của Khánh Hòa và Ninh Thuận',
  measure: 'score',
  unit: 'điểm (thang 10-80)',
  lines: [
    line('Khánh Hòa', {
      2019: '42,16',
      2020: '39,14',
      2021: '41,69',
      2022: '43,44',
      2023: '44,94',
      2024: '43,81*',
    }),
    line('Ninh Thuận', {
      2019: '43,26',
      2020: '40,75',
      2021: '43,83',
      2022: '46',
      2023: '45,51',
      2024: '45,73',
    }),
  ],
  missing: [],
  sources: ['Bảng điểm PAPI 2011–2024'],
};

export const AMOUNT: Chart = {
  id: 'ho-so-truc-tuyen-amount',
  title: 'Hồ sơ nộp trực tuyến tại trung tâm phục vụ hành chính công tỉnh Khánh Hòa',
  measure: 'amount',
  unit: 'hồ sơ',
  lines: [line('Khánh Hòa', { 2021: '12.540', 2022: '98.200', 2023: '310.004', 2024: '1.205.377' })],
  missing: [],
  sources: ['Báo cáo cải cách hành chính tỉnh'],
};

export const EXAMPLE_CHARTS: readonly Chart[] = [
  PAR_INDEX_SCORE,
  PAR_INDEX_RANK,
  PCI_RANK,
  PCI_SCORE,
  PAPI_SCORE,
  DTI_RANK,
  DTI_SCORE,
  TWO_PROVINCES,
  AMOUNT,
];
