import type { Figure } from '../../language/figures/read-figures.ts';
import type { Word } from './read-words.ts';

const NONE =
  /(?:không có|không còn|khong co|khong con|chưa có|chua co|không(?= (?:đơn vị|cơ quan|hồ sơ|trường hợp|địa phương|tỉnh) nào))(?= (?:đơn vị|don vi|cơ quan|co quan|hồ sơ|ho so|trường hợp|truong hop|vụ|vu|địa phương|dia phuong|tỉnh|tinh|yếu|yeu)(?!\p{L}))/giu;

/** `không có đơn vị yếu` counts none of them: read as 0. */
export function zeroCounts(text: string, words: readonly Word[]): Figure[] {
  return [...text.matchAll(NONE)].map(({ 0: surface, index }) => ({
    surface,
    start: index,
    end: index + surface.length,
    value: 0,
    unit: words.find(({ start }) => start >= index + surface.length)?.token ?? null,
    kind: 'count',
  }));
}
