import { contentTerms, type Query } from '../understand/query.ts';

/** What a question leaves open, so that any answer would be a guess. */
export type OpenPart = 'index' | 'post';

/** Words of a question for an index that do not say which: `chỉ số của tỉnh`, `xếp hạng thứ mấy`. */
const OF_ANY_INDEX: ReadonlySet<string> = new Set(
  'chi so diem xep hang thu dung vi tri bac dat duoc ket qua hien nay nam tong tinh moi nhat tp thanh pho'.split(
    ' ',
  ),
);
/** One of these must stand there: `Khánh Hòa bao nhiêu?` does not even ask for an index. */
const MARKS_INDEX: readonly RegExp[] = [/ chi so /u, / diem /u, / (?:xep|hang|thu) /u];
const ASKS_FOR_INDEX: ReadonlySet<string> = new Set(['rank', 'figure', 'percent']);

/** Posts that many offices have. */
const TITLES: readonly string[] = [
  'pho chu tich',
  'pho giam doc',
  'chu tich',
  'giam doc',
  'bi thu',
  'bo truong',
  'truong phong',
  'chanh van phong',
];
const BESIDE_TITLE: ReadonlySet<string> = new Set(['hien', 'nay', 'ong', 'ba', 'ten', 'gio', 'bay']);

const PROVINCES: ReadonlySet<string> = new Set(['Khánh Hòa', 'Ninh Thuận']);

const placeWords = ({ places }: Query): Set<string> =>
  new Set(places.flatMap((place) => place.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ')));

function leavesIndexOpen(query: Query): boolean {
  if (query.ofIndex || !ASKS_FOR_INDEX.has(query.cue.type)) return false;
  const others = [query.otherProvinces, query.bodies, query.names];
  if (others.some(({ length }) => length > 0) || query.years.length > 1) return false;
  // Only provinces have an index.
  if (query.places.some((place) => !PROVINCES.has(place))) return false;
  const line = ` ${query.terms.map(({ term }) => term).join(' ')} `;
  if (query.cue.type !== 'rank' && !MARKS_INDEX.some((mark) => mark.test(line))) return false;
  const places = placeWords(query);
  const own = contentTerms(query).filter(({ term }) => !places.has(term) && !query.years.includes(term));
  const isOfProvince = places.size > 0 || / (?:tinh|chi so) /u.test(line);
  return isOfProvince && own.every(({ term }) => OF_ANY_INDEX.has(term));
}

/** The post that a question names without its office: `Chủ tịch là ai?`. */
export function bareTitle(query: Query): string | undefined {
  if (query.cue.type !== 'person' || query.bodies.length > 0 || query.places.length > 0) return undefined;
  const own = contentTerms(query)
    .map(({ term }) => term)
    .filter((term) => !BESIDE_TITLE.has(term))
    .join(' ');
  return TITLES.find((title) => title === own);
}

/** What a question leaves open by itself; undefined when it says enough to be looked up. */
export function openPart(query: Query): OpenPart | undefined {
  if (query.cue.type === 'claim') return undefined;
  if (bareTitle(query) !== undefined) return 'post';
  return leavesIndexOpen(query) ? 'index' : undefined;
}
