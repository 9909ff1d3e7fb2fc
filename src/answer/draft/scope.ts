import type { Figure } from '../../language/figures/read-figures.ts';
import { namedIndexes } from '../../language/index-names.ts';
import { otherProvinces, ownPlaces } from '../../language/places.ts';
import { toTerms } from '../../language/terms.ts';

/** What a statement says that those after it lean on, as it would open a sentence. */
export interface Scope {
  /** `năm 2024`, `giai đoạn 2021-2025`, `6 tháng đầu năm 2025` */
  readonly time?: string;
  /** Short name of an index: `PAR INDEX`. */
  readonly index?: string;
  readonly place?: string;
}

const TIMES: ReadonlySet<string> = new Set(['year', 'period', 'month', 'quarter', 'date']);
export const isTime = ({ kind }: Figure): boolean => TIMES.has(kind);

/** What a time is compared with, or counted from, is not when something was so. */
const OTHER_END =
  /(?:so với|bằng|hơn|trước|từ|kể từ|đến|hết|của)(?: cùng kỳ| kết quả)?(?: (?:năm|ngày|tháng|quý|giai đoạn|cuối|đầu))?\s?$/iu;
const LEADING =
  /(?:(?:\d{1,2} tháng (?:đầu|cuối)|đầu|cuối|giữa|trong|nửa đầu|nửa cuối) )?(?:năm|tháng|quý|ngày|giai đoạn|nhiệm kỳ) $/iu;
const LONGEST_LEAD = 40;
const NAMES: Readonly<Partial<Record<Figure['kind'], string>>> = {
  year: 'năm ',
  period: 'giai đoạn ',
  month: 'tháng ',
  date: 'ngày ',
};

/** A time as it opens a sentence. */
function timePhrase(text: string, { start, surface, kind }: Figure): string {
  const lead = LEADING.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[0];
  if (lead !== undefined) return (lead + surface).replace(/^trong /iu, '').toLowerCase();
  return /^\d/u.test(surface) ? (NAMES[kind] ?? '') + surface : surface;
}

/** The time that a statement is about, as written; undefined when it names none. */
export function timeOf(text: string, figures: readonly Figure[]): string | undefined {
  const times = figures.filter(isTime);
  const own = times.find(
    ({ start }) => !OTHER_END.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)),
  );
  return own && timePhrase(text, own);
}

/** What a statement is about: time, index and place, where it names them. */
export function scopeOf(text: string, figures: readonly Figure[]): Scope {
  const terms = toTerms(text, { chat: false });
  const index = namedIndexes(terms.map(({ term }) => term)).at(-1)?.name;
  const place = otherProvinces(terms)[0] ?? ownPlaces(terms)[0];
  const time = timeOf(text, figures);
  return {
    ...(time !== undefined && { time }),
    ...(index !== undefined && { index }),
    ...(place !== undefined && { place }),
  };
}
