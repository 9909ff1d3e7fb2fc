import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { toBigrams, toTerms } from './terms.ts';

const line = (text: string, chat: boolean): string =>
  toTerms(text, { chat })
    .map(({ term }) => term)
    .join(' ');
const asked = (text: string): string => line(text, true);
const stored = (text: string): string => line(text, false);

describe('toTerms', () => {
  it.each([
    ['CCHC', 'cai cach hanh chinh'],
    ['TTHC', 'thu tuc hanh chinh'],
    ['DVCTT', 'dich vu cong truc tuyen'],
    ['UBND tỉnh', 'uy ban nhan dan tinh'],
    ['HĐND tỉnh', 'hoi dong nhan dan tinh'],
    ['UBMTTQ', 'uy ban mat tran to quoc'],
    ['CSDL', 'co so du lieu'],
    ['TTPVHCC xã', 'trung tam phuc vu hanh chinh cong xa'],
    ['TTDVHCCTT', 'trung tam dich vu hanh chinh cong truc tuyen'],
    ['QĐ 2051/QĐ-UBND', 'quyet dinh 2051/qd-ubnd 2051 qd ubnd'],
  ])('spells out %s in documents and in questions', (text, expected) => {
    expect(stored(text)).toBe(expected);
    expect(asked(text)).toBe(expected);
    expect(asked(text.toLowerCase())).toBe(expected);
  });

  it.each([
    ['hs trễ hạn', 'ho so tre han'],
    ['ko đc', 'khong duoc'],
    ['dc k', 'duoc khong'],
    ['bn tập thể', 'bao nhieu tap the'],
    ['bnhiu điểm', 'bao nhieu diem'],
    ['cchc là j', 'cai cach hanh chinh la gi'],
    ['nộp ntn', 'nop nhu the nao'],
    ['54 tập thể pk', '54 tap the phai khong'],
    ['đk kinh doanh', 'dang ki kinh doanh'],
    ['nộp đk chưa', 'nop duoc chua'],
    ['sđt, sdt', 'so dien thoai so dien thoai'],
    ['nđ 61', 'nghi dinh 61'],
    ['ct 05', 'chi thi 05'],
    ['ct ubnd xã', 'chu tich uy ban nhan dan xa'],
    ['kh 2145', 'ke hoach 2145'],
    ['tỉnh kh', 'tinh khanh hoa'],
    ['5 tr', '5 trieu'],
  ])('spells out chat forms in questions only: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
    expect(stored(text)).not.toBe(expected);
  });

  it.each([
    ['TTDVHCC TT', 'trung tam dich vu hanh chinh cong truc tuyen'],
    ['dịch vụ công tt', 'dich vu cong truc tuyen'],
    ['tt 01/2018', 'thong tu 01/2018 01 2018'],
    ['tt số 01', 'thong tu so 01'],
    ['tt phục vụ hành chính công', 'trung tam phuc vu hanh chinh cong'],
    ['tt hcc', 'trung tam hanh chinh cong'],
    ['tt hc', 'thu tuc hanh chinh'],
    ['tt này', 'thu tuc nay'],
    ['tt', 'tt'],
  ])('reads tt by its neighbours: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it.each([
    ['hoa hồng', 'hoa hong'],
    ['cổ đông', 'co dong'],
    ['rùa', 'rua'],
    ['vs', 'voi'],
    ['vở', 'vo'],
    ['bạn', 'ban'],
    ['hộ chiếu', 'ho chieu'],
    ['hợp đồng', 'hop dong'],
  ])('leaves a word alone that only folds to a short form: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it('tells hong from hồng', () => {
    expect(asked('có hong')).toBe('co khong');
    expect(asked('hồng')).toBe('hong');
  });

  it.each([
    ['kỳ', 'kì'],
    ['Mỹ', 'mĩ'],
    ['lý do', 'lí do'],
    ['ký, kỹ, kỷ', 'kí, kĩ, kỉ'],
    ['quý', 'quí'],
    ['tỷ', 'tỉ'],
    ['sỹ', 'sĩ'],
  ])('takes %s and %s for one word', (y, i) => {
    expect(asked(y)).toBe(asked(i));
    expect(stored(y)).toBe(stored(i));
  });

  it.each([
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['hủy', 'hủi'],
    ['y tế', 'i tế'],
    ['kỳ', 'kìa'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(asked(one)).not.toBe(asked(other));
  });

  it.each([
    ['9/10/2020', '9/10/2020 9 10 2020'],
    ['tháng 7/2025', 'thang 7/2025 7 2025'],
    ['2011-2020', '2011-2020 2011 2020'],
    ['76/NQ-CP', '76/nq-cp 76 nq cp'],
    ['hạng 48/63', 'hang 48/63 48 63'],
    ['5.000-6.000', '5.000-6.000 5000 6000'],
    ['90,49%', '90.49'],
    ['6.500', '6500'],
  ])('finds a figure whole and by its parts: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
    expect(stored(text)).toBe(expected);
  });

  it.each([
    ['nq76', 'nghi quyet 76'],
    ['QĐ31', 'quyet dinh 31'],
    ['nđ61', 'nghi dinh 61'],
    ['kh12', 'ke hoach 12'],
    ['ct05', 'chi thi 05'],
    ['VNeID2', 'vneid 2'],
    ['30c', '30c'],
    ['2tr5', '2tr5'],
  ])('parts a word from the number glued to it: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
    expect(stored(text)).toBe(expected);
  });

  it('gives every term the token that it comes from', () => {
    const text = 'UBND tỉnh ko họp 9/10';
    const terms = toTerms(text, { chat: true });
    for (const { token } of terms) expect(text.slice(token.start, token.end)).toBe(token.surface);
    expect(terms.map(({ term, token, expanded }) => [term, token.surface, expanded])).toEqual([
      ['uy', 'UBND', 'ủy ban nhân dân'],
      ['ban', 'UBND', 'ủy ban nhân dân'],
      ['nhan', 'UBND', 'ủy ban nhân dân'],
      ['dan', 'UBND', 'ủy ban nhân dân'],
      ['tinh', 'tỉnh', undefined],
      ['khong', 'ko', 'không'],
      ['hop', 'họp', undefined],
      ['9/10', '9/10', undefined],
      ['9', '9/10', undefined],
      ['10', '9/10', undefined],
    ]);
  });

  it('gives a sentence the same terms with and without diacritics', () => {
    const text = 'Tỷ lệ hồ sơ trễ hạn ở Khánh Hòa giảm, Sở Nội vụ báo cáo UBND tỉnh ngày 9-10-2020';
    expect(asked(fold(text))).toBe(asked(text));
    expect(asked(text.toUpperCase())).toBe(asked(text));
  });

  it('gives nothing for nothing', () => {
    expect(toTerms('', { chat: true })).toEqual([]);
    expect(toTerms('🙂 ???', { chat: false })).toEqual([]);
  });
});

describe('toBigrams', () => {
  it.each<[string[], string[]]>([
    [
      ['cai', 'cach', 'hanh', 'chinh'],
      ['cai_cach', 'cach_hanh', 'hanh_chinh'],
    ],
    [['sipas'], []],
    [[], []],
  ])('%j -> %j', (terms, expected) => {
    expect(toBigrams(terms)).toEqual(expected);
  });
});
