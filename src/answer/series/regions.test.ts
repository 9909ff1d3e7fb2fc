import { describe, expect, it } from 'vitest';
import { REGION_MEAN, regionIn } from './regions.ts';

describe('regionIn', () => {
  it.each([
    [' par index 2023 so voi binh quan vung ', REGION_MEAN],
    [' vung bac trung bo va duyen hai mien trung ', REGION_MEAN],
    [' vung dong nam bo binh quan bao nhieu ', 'vùng Đông Nam Bộ'],
    [' khanh hoa cao hon tay nguyen ', 'vùng Tây Nguyên'],
    [' vung sau vung xa ', undefined],
    [' binh quan ca nuoc ', undefined],
  ])('%s -> %s', (line, place) => {
    expect(regionIn(line)?.place).toBe(place);
  });
});
