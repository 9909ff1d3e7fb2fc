import type { IndexRow } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { REGION_MEAN, regionIn } from '../series/regions.ts';
import type { Query } from '../understand/query.ts';
import { NATIONAL } from './comparison-words.ts';

/** The province that an index without a place is asked of. */
export const OURS = 'Khánh Hòa';
const OTHER_HALF = 'Ninh Thuận';
/** The mean of all provinces, which stands in facts. */
export const COUNTRY = 'cả nước';
/** The median of all provinces, which is not their mean. */
const MEDIAN = 'trung vị cả nước';

const SAYS_MEDIAN = / trung vi /u;
/** `cao hơn vùng`; not `trong vùng`, `vùng sâu`. */
const AGAINST_REGION =
  / (?:hon|kem|voi|bang) (?:muc )?(?:cua )?(?:ca |toan )?(?:vung|khu vuc) (?!sau |xa |cao )/u;

/** What stands for many provinces in a line of folded words: the mean of a region or of the country, the median. */
export function levelIn(line: string): string | undefined {
  const region = regionIn(line)?.place ?? (AGAINST_REGION.test(line) ? REGION_MEAN : undefined);
  if (region !== undefined) return region;
  if (SAYS_MEDIAN.test(line)) return MEDIAN;
  return NATIONAL.test(line) ? COUNTRY : undefined;
}

/** The provinces that a question names: ours, the one merged into it, those with rows, then all others. */
export function provincesOf(
  { places, otherProvinces }: Pick<Query, 'places' | 'otherProvinces'>,
  rows: readonly IndexRow[],
): string[] {
  const isProvince = (place: string): boolean =>
    place === OURS || place === OTHER_HALF || rows.some(({ province }) => province === place);
  return [...new Set([...places.filter(isProvince), ...otherProvinces])];
}

const LEVEL_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  [COUNTRY, ['binh quan', 'trung binh', 'ca nuoc', 'toan quoc', 'muc chung']],
  [REGION_MEAN, ['binh quan', 'trung binh', 'vung', 'khu vuc']],
  [MEDIAN, ['trung vi', 'muc trung vi']],
]);

/** Folded names by which a question may mean a place. */
export const namesOfPlace = (where: string): readonly string[] =>
  LEVEL_NAMES.get(where) ?? [foldWords(where).trim()];

/** `của Khánh Hòa`, `bình quân cả nước`, `bình quân vùng`. */
export function ofPlace(where: string): string {
  if (where === COUNTRY) return 'bình quân cả nước';
  return LEVEL_NAMES.has(where) ? where : `của ${where}`;
}

/** How figures of facts name what is measured: `PCI Đà Nẵng`, `PCI trung vị`, `PAR INDEX bình quân vùng`. */
export const figureNameOf = (index: string, where: string): string =>
  foldWords(`${index} ${where === MEDIAN ? 'trung vị' : where}`);
