import type { ComposeContext } from '../compose/compose-answer.ts';
import { findSeries } from '../series/find-series.ts';
import { pointAt } from '../series/series.ts';
import { seriesOf } from '../series/series-of.ts';
import { nameOf } from '../series/series-title.ts';
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

/** Asked for a year that has no figure, that comes first: `Tôi chưa có số liệu PAR INDEX năm 2025.` */
function missingFirst(
  query: Query,
  line: string,
  { content }: ComposeContext['knowledge'],
): string | undefined {
  const series = findSeries(line, seriesOf(content))?.series;
  const lacking = series ? query.years.filter((year) => !pointAt(series, Number(year))) : [];
  return series && lacking.length > 0
    ? `Tôi chưa có số liệu ${nameOf(series)} năm ${lacking.join(' và năm ')}. Năm ${query.years.join(' và năm ')} cũng không so với nhau được: tỉnh sáp nhập từ 1/7/2025, nên không cùng một địa bàn.`
    : undefined;
}

/** Figures of two provinces are never added up, averaged or subtracted; the reply says why. */
export function mixedProvinces(
  query: Query,
  { knowledge }: Pick<ComposeContext, 'knowledge'>,
): Outcome | undefined {
  if (query.cue.type === 'why' || query.cue.type === 'claim') return undefined;
  const line = termLine(query);
  const why = reason(query, line);
  if (why === undefined) return undefined;
  const said = (why === MERGED ? missingFirst(query, line, knowledge) : undefined) ?? why;
  return { draft: declined(said, undefined, knowledge), sure: SURE };
}
