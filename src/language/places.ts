import { fold } from './fold.ts';
import { OTHER_PROVINCES } from './province-names.ts';
import { mergeIY, type Term } from './terms.ts';

interface PlaceName {
  readonly name: string;
  readonly folded: readonly string[];
  readonly accented: readonly string[];
}

/** Our province, the one merged into it, and their towns and communes that people name. */
const OWN_PLACES = [
  'Khánh Hòa',
  'Ninh Thuận',
  'Nha Trang',
  'Tây Nha Trang',
  'Bắc Nha Trang',
  'Nam Nha Trang',
  'Cam Ranh',
  'Ninh Hòa',
  'Diên Khánh',
  'Vạn Ninh',
  'Cam Lâm',
  'Khánh Vĩnh',
  'Khánh Sơn',
  'Trường Sa',
  'Phan Rang',
  'Ninh Chử',
  'Ninh Phước',
  'Ninh Hải',
  'Ninh Sơn',
  'Thuận Bắc',
  'Thuận Nam',
  'Bác Ái',
  'Vân Phong',
  'Cam Đức',
  'Suối Dầu',
] as const;

/** Departments of a province and the like: what is said of one is not said of another. */
const BODIES = [
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Công an',
  'Bộ Y tế',
  'Bộ Công Thương',
  'Bộ Xây dựng',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Du lịch',
  'Sở Ngoại vụ',
  'Sở Giáo dục',
  'Sở Thông tin',
  'Sở Lao động',
  'Sở Văn hóa',
  'Sở Nông nghiệp',
  'Sở Tài nguyên',
  'Sở Khoa học',
  'Sở Giao thông',
  'Sở Kế hoạch',
  'Thanh tra tỉnh',
  'Công an tỉnh',
  'Ngân hàng Nhà nước',
  'Ban Dân tộc',
  'Ban Quản lý',
] as const;

const toPlaceName = (name: string): PlaceName => ({
  name,
  folded: fold(name).split(/[ -]+/u),
  accented: name.toLowerCase().split(/[ -]+/u),
});

/** Places by their first folded word, the longest first. */
type PlaceTable = ReadonlyMap<string, readonly PlaceName[]>;

function placeTable(names: readonly string[]): PlaceTable {
  const table = new Map<string, PlaceName[]>();
  for (const place of names.map(toPlaceName)) {
    const first = place.folded[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), place]);
  }
  for (const places of table.values()) places.sort((a, b) => b.folded.length - a.folded.length);
  return table;
}

const OTHERS = placeTable(OTHER_PROVINCES);
const OWN = placeTable(OWN_PLACES);
const NAMED_BODIES = placeTable(BODIES);

function matchesAt(terms: readonly Term[], at: number, place: PlaceName): boolean {
  // `Việt Nam định hướng` does not name Nam Định, however it is typed.
  if (place.folded[0] === 'nam' && terms[at - 1]?.token.term === 'viet') return false;
  return place.folded.every((word, i) => {
    const term = terms[at + i];
    if (!term) return false;
    if (term.expanded !== undefined) return term.term === mergeIY(word);
    if (term.token.term !== word) return false;
    const surface = term.token.surface.toLowerCase();
    // A name of one syllable is a word of its own (`huế`): it counts only when spelt with its marks.
    return surface === place.accented[i] || (surface === word && place.folded.length > 1);
  });
}

const firstWord = (term: Term | undefined): string =>
  (term?.expanded === undefined ? term?.token.term : term.term) ?? '';

/** Places at each position, the longest name first: `Tây Nha Trang` does not name Nha Trang. */
function placesIn(terms: readonly Term[], table: PlaceTable): string[] {
  const found = new Set<string>();
  for (let at = 0; at < terms.length; ) {
    const place = table.get(firstWord(terms[at]))?.find((one) => matchesAt(terms, at, one));
    if (place) found.add(place.name);
    at += place?.folded.length ?? 1;
  }
  return [...found];
}

/** Other provinces that a question names, each once. */
export function otherProvinces(terms: readonly Term[]): string[] {
  return placesIn(terms, OTHERS);
}

/** Places of our own that a question names, each once. */
export function ownPlaces(terms: readonly Term[]): string[] {
  return placesIn(terms, OWN);
}

/** Departments and bodies that a question names, each once. */
export function namedBodies(terms: readonly Term[]): string[] {
  return placesIn(terms, NAMED_BODIES);
}

const wordsOf = (table: PlaceTable): (readonly string[])[] =>
  [...table.values()].flat().map(({ folded }) => folded);

/** Folded words of the names of other provinces, and of our own places. */
export const OTHER_PROVINCE_WORDS: readonly (readonly string[])[] = wordsOf(OTHERS);
export const OWN_PLACE_WORDS: readonly (readonly string[])[] = wordsOf(OWN);
