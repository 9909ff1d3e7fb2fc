import { describe, expect, it } from 'vitest';
import { namedBodies, otherProvinces, ownPlaces } from './places.ts';
import { toTerms } from './terms.ts';

const others = (text: string): string[] => otherProvinces(toTerms(text, { chat: true }));
const own = (text: string): string[] => ownPlaces(toTerms(text, { chat: true }));

describe('otherProvinces', () => {
  it.each<[string, string[]]>([
    ['PAR INDEX của Đà Nẵng', ['Đà Nẵng']],
    ['par index cua da nang', ['Đà Nẵng']],
    ['PAR INDEX CỦA ĐÀ NẴNG', ['Đà Nẵng']],
    ['chỉ số của đà nẵng', ['Đà Nẵng']],
    ['Hải Phòng hay Quảng Ninh đứng đầu?', ['Hải Phòng', 'Quảng Ninh']],
    ['Quảng Ninh, Quảng Ninh và Quảng Ninh', ['Quảng Ninh']],
    ['TP. Hồ Chí Minh', ['Hồ Chí Minh']],
    ['chỉ số của tphcm', ['Hồ Chí Minh']],
    ['chi so cua TPHCM', ['Hồ Chí Minh']],
    ['Bà Rịa - Vũng Tàu', ['Bà Rịa - Vũng Tàu']],
    ['Thừa Thiên - Huế', ['Thừa Thiên Huế']],
    ['Đắk Lắk và dak nong', ['Đắk Lắk', 'Đắk Nông']],
    ['Khánh Hòa và Ninh Thuận', []],
    ['', []],
  ])('%s -> %j', (text, expected) => {
    expect(others(text)).toEqual(expected);
  });

  it.each([
    'định hướng của Việt Nam định kỳ',
    'Việt Nam định hướng',
    'hoa huệ',
    'hue',
    'người dân hài lòng hai đường dây',
    'cả mẫu đơn',
    'giá lại tăng',
  ])('finds none in %s', (text) => {
    expect(others(text)).toEqual([]);
  });
});

describe('ownPlaces', () => {
  it.each<[string, string[]]>([
    ['Khánh Hòa xếp thứ mấy?', ['Khánh Hòa']],
    ['khanh hoa xep thu may', ['Khánh Hòa']],
    ['Ninh Thuận cũ', ['Ninh Thuận']],
    ['phường Tây Nha Trang', ['Tây Nha Trang']],
    ['Phan Rang - Tháp Chàm', ['Phan Rang']],
    ['Bác Ái, Thuận Bắc', ['Thuận Bắc', 'Bác Ái']],
    ['ở Đà Nẵng', []],
    ['diễn khanh', []],
  ])('%s -> %j', (text, expected) => {
    expect(own(text).sort()).toEqual([...expected].sort());
  });

  it('reads a place across an abbreviation before it', () => {
    expect(own('UBND tỉnh Khánh Hòa')).toEqual(['Khánh Hòa']);
    expect(others('UBND TP Huế')).toEqual(['Huế']);
  });
});

describe('namedBodies', () => {
  const bodies = (text: string): string[] => namedBodies(toTerms(text, { chat: true }));

  it.each<[string, string[]]>([
    ['Sở Nội vụ phụ trách gì?', ['Sở Nội vụ']],
    ['Sở nội vụ phụ trách gì?', ['Sở Nội vụ']],
    ['sở Nội vụ phụ trách gì?', ['Sở Nội vụ']],
    ['SỞ NỘI VỤ PHỤ TRÁCH GÌ?', ['Sở Nội vụ']],
    ['so noi vu phu trach gi', ['Sở Nội vụ']],
    ['Thanh tra tỉnh và Công an tỉnh', ['Thanh tra tỉnh', 'Công an tỉnh']],
    ['Sở Y tế', ['Sở Y tế']],
    ['Bộ Nội vụ', []],
    ['số nội vụ', []],
    ['', []],
  ])('%s -> %j', (text, expected) => {
    expect([...bodies(text)].sort()).toEqual([...expected].sort());
  });
});
