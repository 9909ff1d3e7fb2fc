import { describe, expect, it } from 'vitest';
import { canonTone, repairTonePlacement } from './tone-placement.ts';

describe('canonTone', () => {
  it('writes the old style, in any case, within any text', () => {
    expect(canonTone('UỶ BAN nhân dân tỉnh Khánh Hoà: “Thuỷ”, hoá-học, toà/án')).toBe(
      'ỦY BAN nhân dân tỉnh Khánh Hòa: “Thủy”, hóa-học, tòa/án',
    );
    expect(canonTone('hOà HoÀ')).toBe('hÒa HÒa'.replace('HÒa', 'HòA'));
  });

  it('leaves what cannot move', () => {
    const text = 'quý quỳ hoàn toán thuyền ngoéo khuỷu giữ gì của thuế Chloé Zoé café';
    expect(canonTone(text)).toBe(text);
  });
});

describe('repairTonePlacement', () => {
  it('moves a tone only from where it cannot stand', () => {
    expect(repairTonePlacement('Qúy III tóan gíup hoà hòa thúê')).toBe('Quý III toán giúp hoà hòa thuế');
  });

  it('leaves foreign words and decomposed letters', () => {
    const text = 'José Zoé Deák ca\u0301i';
    expect(repairTonePlacement(text)).toBe(text);
  });
});
