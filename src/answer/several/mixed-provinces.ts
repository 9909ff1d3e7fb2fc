import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Query } from '../understand/query.ts';
import { MERGED } from './compare-across-merger.ts';
import { compares, NATIONAL, termLine } from './comparison-words.ts';
import { declined, type Outcome, SURE } from './outcome.ts';

const ADDS = / (?:cong lai|cong voi|cong gop|gop lai|tong cong|tong so|tong|tat ca|ca hai|hai tinh) /u;
const MEAN = / (?:trung binh|binh quan) /u;
/** `bình quân cả nước`, `bình quân 63 tỉnh`: a mean that the sources give. */
const GIVEN_MEAN = / (?:ca nuoc|toan quoc|63|34|vung|khu vuc|cac tinh|khoi|nganh) /u;
/** The first year whose index is that of the province after the merger. */
const FIRST_NEW = 2025;

const SUM =
  'Tôi không cộng số liệu của hai tỉnh: tỉnh Khánh Hòa cũ và tỉnh Ninh Thuận có số liệu riêng, thời điểm và cách tính khác nhau; tỉnh mới có số liệu của mình.';
const MEAN_ACROSS =
  'Tôi không tính trung bình các năm này: từ năm 2025 là số của tỉnh sau sáp nhập, các năm trước là của tỉnh cũ, không cùng một địa bàn.';
const MEAN_OF_YEARS = 'Tôi không tự tính trung bình nhiều năm; tôi chỉ nêu số liệu từng năm đã công bố.';

const spansMerger = (years: readonly number[]): boolean =>
  years.some((year) => year >= FIRST_NEW) && years.some((year) => year < FIRST_NEW);

/** Why figures of the province before and after the merger, or of the two old provinces, are not put together. */
function reason(query: Query, line: string): string | undefined {
  const { places, ofIndex, otherProvinces } = query;
  const years = query.years.map(Number);
  if (otherProvinces.length > 0) return undefined;
  const isOfBoth = places.includes('Khánh Hòa') && places.includes('Ninh Thuận');
  const isMean = MEAN.test(line) && !GIVEN_MEAN.test(line);
  if (isOfBoth && (ADDS.test(line) || isMean)) return SUM;
  if (!ofIndex || years.length < 2 || places.includes('Ninh Thuận')) return undefined;
  if (isMean) return spansMerger(years) ? MEAN_ACROSS : MEAN_OF_YEARS;
  return years.length === 2 && spansMerger(years) && compares(line) && !NATIONAL.test(line)
    ? MERGED
    : undefined;
}

/** Figures of two provinces are never added up, averaged or subtracted; the reply says why. */
export function mixedProvinces(
  query: Query,
  { knowledge }: Pick<ComposeContext, 'knowledge'>,
): Outcome | undefined {
  if (query.cue.type === 'why' || query.cue.type === 'claim') return undefined;
  const why = reason(query, termLine(query));
  return why === undefined ? undefined : { draft: declined(why, undefined, knowledge), sure: SURE };
}
