import { foldWords } from '../../language/fold-words.ts';
import { REGION_MEAN, regionIn } from './regions.ts';
import type { Series } from './series.ts';
import { GRADE, INDEX_PHRASES, LEFT_OUT, LEFT_OUT_FIRST } from './series-names.ts';

/** The province that a measure without a place is asked of. */
const OURS = 'Khánh Hòa';

/** What a text names: one measure of one place. */
export interface FoundSeries {
  /** Absent when there is no such series of that place. */
  readonly series?: Series;
  /** The measure: short name of the index, or what is counted. */
  readonly name: string;
  readonly isIndex: boolean;
  readonly component?: string;
  readonly place: string;
  /** True when the text itself says the place. */
  readonly saysPlace: boolean;
  /** Named by everyday words that may mean something else. */
  readonly isLoose: boolean;
  /** Folded words that are left when the names are taken out, with a space at both ends. */
  readonly rest: string;
}

/** The province that was merged into ours. */
const OTHER_HALF = 'Ninh Thuận';

const NATIONAL =
  / (?:(?:muc |diem |gia tri )?(?:trung binh|binh quan)(?: chung)?(?: cua)?(?: (?:63|34) tinh(?: thanh(?: pho)?)?| ca nuoc| toan quoc| cac tinh(?: thanh(?: pho)?)?| cap tinh)?|(?:muc )?chung (?:cua )?ca nuoc|ca nuoc|toan quoc)(?= )/u;
/** A rank is one among all: `xếp thứ mấy cả nước` asks for no mean of the country. */
const RANK = / (?:(?:thu|hang|xep|dung) (?:may|bao nhieu|nao)|thu hang|xep hang) /u;
const AMONG_ALL = / (?:(?:trong|tren|so voi) )?(?:ca nuoc|toan quoc)(?= )/u;

const COUNTRY = 'cả nước';

interface Taken {
  readonly place: string;
  readonly rest: string;
  readonly saysPlace: boolean;
}

/** A pattern for each name that the content has, made once: making one takes longer than matching it. */
function patternOf<Key>(
  make: (key: Key) => RegExp,
  known: { get(key: Key): RegExp | undefined; set(key: Key, pattern: RegExp): unknown },
): (key: Key) => RegExp {
  return (key) => {
    const pattern = known.get(key) ?? make(key);
    known.set(key, pattern);
    return pattern;
  };
}

/** Takes the first match out of a line of words; undefined when there is none. */
function takeOut(line: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(line);
  return found
    ? `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length).trimStart()}`
    : undefined;
}

/** `tỉnh Khánh Hòa cũ` leaves the words that tell which Khánh Hòa. */
const placeWords = patternOf(
  (place: string) => new RegExp(` (?:tinh |thanh pho |tp )?${foldWords(place).trim()}(?= )`, 'u'),
  new Map(),
);

function takePlace(words: string, places: readonly string[]): Taken {
  const line = RANK.test(words) ? (takeOut(words, AMONG_ALL) ?? words) : words;
  const region = regionIn(line);
  if (region) return { place: region.place, rest: takeOut(line, region.pattern) ?? line, saysPlace: true };
  for (const place of places) {
    const rest = takeOut(line, placeWords(place));
    if (rest !== undefined) return { place, rest: takeOut(rest, placeWords(place)) ?? rest, saysPlace: true };
  }
  const national = takeOut(line, NATIONAL);
  if (national !== undefined)
    return { place: COUNTRY, rest: takeOut(national, NATIONAL) ?? national, saysPlace: true };
  return { place: OURS, rest: line, saysPlace: false };
}

/** Folded words with what is written in two ways written in one. */
const wordLine = (text: string): string =>
  foldWords(text).replaceAll(' ty le ', ' ti le ').replaceAll(' cchc ', ' cai cach hanh chinh ');

const componentWords = patternOf(
  (component: string) => new RegExp(` ${wordLine(component).trim()}(?= )`, 'u'),
  new Map(),
);

function takePart(line: string, index: string, all: readonly Series[]): { component?: string; rest: string } {
  const parts = [
    ...new Set(
      all.flatMap((one) => (one.index === index && one.component !== undefined ? [one.component] : [])),
    ),
  ].sort((a, b) => b.length - a.length);
  for (const component of parts) {
    const rest = takeOut(line, componentWords(component));
    if (rest !== undefined) return { component, rest };
  }
  return { rest: line };
}

function findIndex(line: string, all: readonly Series[]): FoundSeries | undefined {
  const phrase = INDEX_PHRASES.find(({ pattern }) => pattern.test(line));
  if (!phrase) return undefined;
  const named = takeOut(line, phrase.pattern);
  const index = all.find((one) => one.index?.toUpperCase() === phrase.name)?.index;
  if (named === undefined || index === undefined) return undefined;
  const known = all.flatMap((one) => (one.index === index ? [one.place] : []));
  const places = [...new Set([...known, OURS, OTHER_HALF])];
  const { component, rest: unparted } = takePart(named, index, all);
  const { place, rest, saysPlace } = takePlace(
    unparted,
    places.filter((one) => one !== COUNTRY && one !== REGION_MEAN),
  );
  const series = all.find((one) => one.index === index && one.component === component && one.place === place);
  return {
    ...(series && { series }),
    name: index,
    isIndex: true,
    ...(component !== undefined && { component }),
    place,
    saysPlace,
    isLoose: phrase.isLoose === true,
    rest,
  };
}

/** Other words for the same: `mấy cơ quan xếp loại khá`. */
const SAME_UNIT = / (?:co quan don vi|co quan|so nganh dia phuong)(?= )/u;
const unitOf = ({ points }: Series): string => wordLine(points[0]?.unit ?? '').trim();

/** The words of what is counted, without those that people leave out. */
const countedWords = (name: string): string[] =>
  name.replace(LEFT_OUT_FIRST, ' ').replace(LEFT_OUT, ' ').trim().split(' ');

/** A word that a text must have to name what is counted: most texts lack it, and need no pattern. */
const firstWords = new WeakMap<Series, string>();

function hasFirstWord(line: string, series: Series): boolean {
  const word = firstWords.get(series) ?? ` ${countedWords(wordLine(series.name))[0]} `;
  firstWords.set(series, word);
  return line.includes(word);
}

/** What is counted, its words in order, a word or two between where there are many; a grade of units with its unit before or after it. */
const countedPattern = patternOf((series: Series): RegExp => {
  const name = wordLine(series.name);
  const words = countedWords(name);
  const said = words.join(words.length > 2 ? ' (?:\\S+ ){0,2}?' : ' ');
  if (!GRADE.test(name)) return new RegExp(` ${said}(?= )`, 'u');
  const unit = unitOf(series);
  return new RegExp(` (?:${unit} (?:\\S+ ){0,5}?${said}|${said} (?:\\S+ ){0,5}?${unit})(?= )`, 'u');
}, new WeakMap());

/** Takes out the names of what is counted, and of the indexes that its statements name. */
function withoutNames(line: string, series: Series): string {
  const name = wordLine(series.name).trimEnd();
  const full = takeOut(line, new RegExp(`${name}(?= )`, 'u')) ?? line;
  const words = `${name.replace(LEFT_OUT_FIRST, ' ')} ${unitOf(series)}`.trim().split(' ');
  const left = words.reduce((rest, word) => rest.replace(` ${word} `, ' '), full);
  return INDEX_PHRASES.filter((phrase) => series.said?.has(phrase.name.toLowerCase())).reduce(
    (rest, { pattern }) => takeOut(rest, pattern) ?? rest,
    left,
  );
}

/** `điểm huyện Khánh Vĩnh`: the name without its measure is that of a place, of which much may be asked. */
const IS_SCORE = / diem /u;
const SAYS_SCORE =
  / (?:diem|phan tram|ti le|xep|hang|thu may|dung|cai cach|hon|kem|tang|giam|cao nhat|thap nhat|tot nhat) /u;

function findCounted(line: string, all: readonly Series[]): FoundSeries | undefined {
  const asked = line.replace(SAME_UNIT, ' don vi');
  const series = all.find(
    (one) => one.index === undefined && hasFirstWord(asked, one) && countedPattern(one).test(asked),
  );
  if (!series || (IS_SCORE.test(wordLine(series.name)) && !SAYS_SCORE.test(asked))) return undefined;
  const taken = takePlace(withoutNames(asked, series), [OURS, OTHER_HALF]);
  // `điểm huyện Khánh Vĩnh` has its place in its name.
  const saysOther = taken.saysPlace && taken.place !== series.place;
  return {
    ...(!saysOther && { series }),
    name: series.name,
    isIndex: false,
    place: taken.saysPlace ? taken.place : series.place,
    saysPlace: taken.saysPlace,
    isLoose: false,
    rest: taken.rest,
  };
}

/**
 * The one series that a text names: `PAR INDEX`, `chi so hai long ninh thuan`, `don vi hang tot`, with or without
 * diacritics and whatever else it says; of Khánh Hòa when it names no place. Undefined when it names no measure.
 */
export function findSeries(text: string, all: readonly Series[]): FoundSeries | undefined {
  const line = wordLine(text);
  return findCounted(line, all) ?? findIndex(line, all);
}
