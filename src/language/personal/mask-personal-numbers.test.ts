import { describe, expect, it } from 'vitest';
import { maskPersonalNumbers } from './mask-personal-numbers.ts';

describe('maskPersonalNumbers', () => {
  it.each([
    ['gọi tôi 0905123456 nhé', 'gọi tôi *** nhé'],
    ['SĐT: 0905 123 456.', 'SĐT: ***.'],
    ['sdt 090 512 3456, gap', 'sdt ***, gap'],
    ['09 05 12 34 56', '***'],
    ['0 9 0 5 1 2 3 4 5 6', '***'],
    ['0905.123.456', '***'],
    ['0905-123-456', '***'],
    ['0905 - 123 - 456', '***'],
    ['0905/123/456', '***'],
    ['0905_123_456', '***'],
    ['(0258) 3.822.123', '(***'],
    ['0258 3822 123', '***'],
    ['024 3822 1234', '***'],
    ['0121 234 5678', '***'],
    ['+84905123456', '+***'],
    ['+84 905 123 456', '+***'],
    ['+84 (0) 905.123.456', '+***'],
    ['+84.905.123.456', '+***'],
    ['0084905123456', '***'],
    ['84 905 123 456', '***'],
    ['+1 415 555 2671', '+***'],
    ['０９０５ １２３ ４５６', '***'],
    ['٠٩٠٥١٢٣٤٥٦', '***'],
    ['𝟎𝟗𝟎𝟓𝟏𝟐𝟑𝟒𝟓𝟔', '***'],
    ['09\u200B05\u200D12\u00AD34\u{E0061}56', '***'],
    ['từ 2020 gọi 0905123456 hoặc 0914 222 333 nha', 'từ 2020 gọi *** hoặc *** nha'],
    ['12 090 512 3456', '12 ***'],
    ['12.090.512.3456', '12.***'],
    ['đồng chí Nam 84905123456 đồng chí nhé', 'đồng chí Nam *** đồng chí nhé'],
  ])('masks the telephone number in %s', (text, expected) => {
    expect(maskPersonalNumbers(text)).toBe(expected);
  });

  it.each([
    ['CCCD 056199001234', 'CCCD ***'],
    ['căn cước 0561 9900 1234', 'căn cước ***'],
    ['056 199 001 234', '***'],
    ['079085001234 là số của ai', '*** là số của ai'],
    ['CMND 225123456', 'CMND ***'],
    ['CMND của tôi là 225.123.456', 'CMND của tôi là ***'],
    ['chứng minh nhân dân số 225 123 456', 'chứng minh nhân dân số ***'],
    ['so dinh danh: 123 456 789 012', 'so dinh danh: ***'],
    ['số định danh cá nhân 225 123 456', 'số định danh cá nhân ***'],
    ['hộ chiếu B1234567', 'hộ chiếu B***'],
    ['mã số thuế 4200123456', 'mã số thuế ***'],
    ['STK 0071001234567 Vietcombank', 'STK *** Vietcombank'],
    ['thẻ 4111 1111 1111 1111', 'thẻ ***'],
    ['thẻ 4111-1111-1111-1111', 'thẻ ***'],
    ['thẻ 3782 822463 10005', 'thẻ ***'],
    ['thẻ BHYT DN4790123456789', 'thẻ BHYT DN***'],
    ['viết cho nguyen.van+a@example.vn nhé', 'viết cho *** nhé'],
    ['viết cho 0905123456@zalo.vn nhé', 'viết cho *** nhé'],
    ['nguyễn＠ví-dụ.vn', '***'],
  ])('masks the number or address in %s', (text, expected) => {
    expect(maskPersonalNumbers(text)).toBe(expected);
  });

  it.each([
    'PAR INDEX năm 2019 là 90,49% hay 81,53%?',
    'Nghị quyết 131/NQ-CP, Nghị định 61/2018/NĐ-CP, Luật 91/2025/QH15',
    'từ 2011-2020 đến 2021 - 2030, các năm 2019 2020 2021 2022',
    'thu 1.234.567 đồng, 12.500 hồ sơ, 1,234,567 lượt, 360.000.000.000 đồng',
    'thu 84.905.123.456 đồng; 12 345 678 người; 15000000000 đồng; 150000000000 có đúng không',
    'ngày 01/07/2025 10 giờ, ngày 03.02.2025 10 giờ, 03-02-2025 10 giờ, 2025-07-01 08:30',
    'hạng 10/63, 9,05 điểm, 3,141592',
    'gọi 1022, 1900 1833, 18001096, 113 được không',
    'cấp CCCD cho 1.234.567 người năm 2021, 123.456.789 thẻ',
    'bảng: 0 5 12 30 41 22 7; 2019, 2020, 2021, 2022',
    'quyết định 05/2025/QĐ-UBND 12 34 56',
    'https://khanhhoa.gov.vn/tin/12345678.htm @khanhhoa',
    'Khánh Hòa có 0,905 123 xã?',
    '',
  ])('keeps %s', (text) => {
    expect(maskPersonalNumbers(text)).toBe(text);
    expect(maskPersonalNumbers(text.normalize('NFD'))).toBe(text.normalize('NFD'));
  });
});
