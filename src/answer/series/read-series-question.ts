import type { Content } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { deniedQuality } from '../evidence/other-polarity.ts';
import { asksWhichIsMore, termLine } from '../several/comparison-words.ts';
import { measuredFigures } from '../several/measured-figures.ts';
import type { Query } from '../understand/query.ts';
import { type FoundSeries, findSeries } from './find-series.ts';
import type { Series, SeriesMeasure } from './series.ts';
import { seriesOf } from './series-of.ts';
import type { SeriesForm, SeriesQuestion, YearSpan } from './series-question.ts';
import {
  AGAINST,
  ALL_YEARS,
  asksRank,
  asksScore,
  BEFORE,
  CHANGE,
  extremeIn,
  LATEST,
  lastYears,
  leftOver,
  NEW_PROVINCE,
  OLD_PROVINCE,
  SINCE,
  SPAN,
  SPOKEN_YEARS,
  steepestIn,
  YEAR,
} from './series-words.ts';

/** Words of a question that are not read yet. */
class Words {
  line: string;
  constructor(line: string) {
    this.line = line;
  }
  /** Takes the words out that match, and tells what matched. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.line);
    if (!found) return undefined;
    this.line = `${this.line.slice(0, found.index)} ${this.line.slice(found.index + found[0].length).trimStart()}`;
    return found;
  }
  takeAll(patterns: readonly RegExp[]): boolean {
    return patterns.map((pattern) => this.take(pattern) !== undefined).includes(true);
  }
}

const MOST_YEARS = 4;

function takeYears(words: Words): number[] {
  const years: number[] = [];
  for (let i = 0; i < MOST_YEARS; i++) {
    const year = words.take(YEAR)?.[1];
    if (year !== undefined) years.push(Number(year));
  }
  return years;
}

function spokenYear(words: Words, today: string): number | undefined {
  for (const [pattern, back] of SPOKEN_YEARS)
    if (words.take(pattern)) return Number(today.slice(0, 4)) - back;
  return undefined;
}

/** A span that the question names: both ends, one, or how many of the newest years. */
function takeSpan(words: Words): YearSpan | undefined {
  const last = lastYears(words.line);
  if (last) {
    words.take(last.pattern);
    return { last: last.count };
  }
  const span = words.take(SPAN);
  if (span) {
    const ends = [span[1], span[2]].map(Number).filter((year) => !Number.isNaN(year));
    return { from: Math.min(...ends), ...(ends.length > 1 && { to: Math.max(...ends) }) };
  }
  const since = words.take(SINCE)?.[1];
  return since === undefined ? undefined : { from: Number(since) };
}

const RECENT = / (?:gan day|vua qua) /u;
const RECENT_YEARS = 6;

/** Forms over several years; undefined when the question is for one. */
function severalYears(words: Words): SeriesForm | undefined {
  const steepest = steepestIn(words.line);
  if (steepest) {
    words.takeAll(steepest.patterns);
    const { way, isLeast } = steepest;
    const span = takeSpan(words);
    words.take(ALL_YEARS);
    return { sort: 'steepest', way, isLeast, ...span };
  }
  const isAgainst = words.take(AGAINST) !== undefined;
  const extreme = extremeIn(words.line);
  if (extreme && !isAgainst) words.takeAll(extreme.patterns);
  const span = takeSpan(words);
  const isRecent = RECENT.test(words.line);
  const isAll = words.takeAll([ALL_YEARS, ALL_YEARS, ALL_YEARS]);
  if (isAgainst) return { sort: 'against', ...span };
  if (extreme) return { sort: 'extreme', which: extreme.which, ...span };
  if (!span && !isAll) return undefined;
  words.take(LATEST);
  const isChange = words.takeAll([CHANGE, CHANGE]);
  // `từ 2019 đến 2023 tăng bao nhiêu` sets the ends against each other.
  if (isChange && !isAll && span?.from !== undefined && span.to !== undefined)
    return { sort: 'change', year: span.to, against: span.from };
  // A step a line: those of recent years fit a phone.
  return isChange
    ? { sort: 'steps', ...(span ?? (isRecent && { last: RECENT_YEARS })) }
    : { sort: 'all', ...span };
}

/** One year, the newest, or two that are set against each other; undefined where the words leave that open. */
function fewYears(words: Words, today: string): SeriesForm | undefined {
  const years = takeYears(words);
  const isChange = words.takeAll([CHANGE, CHANGE]);
  const [first, second] = years;
  if (years.length > 2 || (years.length === 2 && !isChange)) return undefined;
  if (first !== undefined && second !== undefined)
    return { sort: 'change', year: Math.max(first, second), against: Math.min(first, second) };
  const isBefore = isChange && words.take(BEFORE) !== undefined;
  const year = first ?? spokenYear(words, today);
  words.take(LATEST);
  if (isChange) return { sort: 'change', ...(year !== undefined && { year }) };
  if (isBefore || year === undefined) return { sort: 'latest' };
  return { sort: 'value', year };
}

const SAID: readonly SeriesMeasure[] = ['score', 'rank'];

function measuresOf(found: FoundSeries, line: string, text: string): readonly SeriesMeasure[] {
  if (!found.isIndex) return ['amount'];
  const said = [asksScore(line) || text.includes('%'), asksRank(line)];
  const asked = SAID.filter((_, i) => said[i]);
  return asked.length === 1 ? asked : [];
}

const OF_VALUES: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'change', 'none', 'how']);
/** A yes or no is said of a change only: `có tăng không`. */
const OF_CHANGES: ReadonlySet<string> = new Set(['change', 'steps', 'against']);
const OF_YEARS: ReadonlySet<string> = new Set(['extreme', 'against', 'steepest']);
/** What may be counted of an index: `bao nhiêu điểm`, `mấy bậc`; not `bao nhiêu chỉ số thành phần`. */
const COUNTED: ReadonlySet<string> = new Set('diem bac hang phan nam va o cua thi ve trong la so'.split(' '));

/** The question wants what the form gives. */
function isAsked({ cue }: Query, { sort }: SeriesForm, { isIndex, component, rest }: FoundSeries): boolean {
  const [head, next] = cue.noun;
  // `bao nhiêu phần` counts parts.
  const isCounted = head === undefined || (COUNTED.has(head) && !(head === 'phan' && next !== 'tram'));
  if (isIndex && cue.type === 'figure' && !isCounted) return false;
  // A part that the content does not name is not the whole.
  if (isIndex && component === undefined && / (?:thanh phan|noi dung|linh vuc|tru cot) /u.test(rest))
    return false;
  if (cue.type === 'list') return sort === 'all' || sort === 'steps' || OF_YEARS.has(sort);
  if (cue.type === 'yesno') return OF_CHANGES.has(sort);
  return OF_VALUES.has(cue.type) || OF_YEARS.has(sort);
}

/** Everyday words count only where a figure is asked for, and a place or `tỉnh` is named. */
function isMeant({ isLoose, saysPlace }: FoundSeries, query: Query, line: string): boolean {
  if (!isLoose) return true;
  const asksFigure =
    ['figure', 'percent', 'rank'].includes(query.cue.type) || asksScore(line) || asksRank(line);
  return asksFigure && (saysPlace || line.includes(' tinh '));
}

/** No place or body is named beside the one of the series: `phiền hà năm 2023` does not name Hà Nam. */
const isOfPlace = ({ places, otherProvinces, bodies }: Query, unread: string): boolean =>
  [...places, ...otherProvinces, ...bodies].every((one) => !unread.includes(foldWords(one)));

/** Statements to be judged, and causes, are not for figures to tell. */
const JUDGED: ReadonlySet<string> = new Set(['claim', 'why', 'definition']);

const PERIOD = / ((?:19|20)\d\d)-((?:19|20)\d\d) \1 \2(?= )/gu;
/** A period stands among the terms with its ends after it. */
const periodsOnce = (line: string): string => line.replace(PERIOD, ' tu $1 den $2');

const saidBy = ({ series }: FoundSeries, word: string): boolean => series?.said?.has(word) === true;

/** `đạt mấy điểm thì xếp loại A` asks from which value on something holds. */
const CONDITION = / thi (?:xep|vao|duoc|thuoc|bi|moi) /u;

interface ReadBefore {
  readonly all: readonly Series[];
  readonly today: string;
  readonly question: SeriesQuestion | undefined;
}

/** Most questions are looked at twice, and are none. */
const known = new WeakMap<Query, ReadBefore>();

/** Reads a question for a series; undefined when it is none, or holds words that say something else. */
export function readSeriesQuestion(
  query: Query,
  all: readonly Series[],
  today: string,
): SeriesQuestion | undefined {
  const before = known.get(query);
  if (before?.all === all && before.today === today) return before.question;
  const question = readAnew(query, all, today);
  known.set(query, { all, today, question });
  return question;
}

/** A condition, those that are left (`mấy đơn vị không tốt`), or which of two things in one year is the more. */
const asksForOther = ({ years }: Query, line: string): boolean =>
  CONDITION.test(line) || deniedQuality(line) !== undefined || (years.length === 1 && asksWhichIsMore(line));

function readAnew(query: Query, all: readonly Series[], today: string): SeriesQuestion | undefined {
  if (JUDGED.has(query.cue.type) || measuredFigures(query).length > 0) return undefined;
  const line = periodsOnce(termLine(query));
  if (asksForOther(query, line)) return undefined;
  const found = findSeries(line, all);
  if (!found || !isMeant(found, query, line)) return undefined;
  const words = new Words(found.rest);
  const [isOld, isNew] = [OLD_PROVINCE, NEW_PROVINCE].map((pattern) => words.take(pattern) !== undefined);
  const measures = measuresOf(found, found.rest, query.text);
  const form = severalYears(words) ?? fewYears(words, today);
  if (!form || (isOld && isNew) || !isAsked(query, form, found) || !isOfPlace(query, words.line))
    return undefined;
  if (leftOver(words.line).some((word) => !saidBy(found, word))) return undefined;
  return { found, form, measures, ...((isOld || isNew) && { basis: isOld ? 'old' : 'new' }) };
}

/** One value asked for in two ways, `bao nhiêu điểm và hạng mấy`: one question, however it is parted. */
export function asksScoreAndRank(
  query: Query,
  content: Pick<Content, 'statements' | 'gaps'>,
  today: string,
): boolean {
  const line = termLine(query);
  if (!query.ofIndex || !asksScore(line) || !asksRank(line)) return false;
  const sort = readSeriesQuestion(query, seriesOf(content), today)?.form.sort;
  return sort === 'value' || sort === 'latest';
}

const VALUES: ReadonlySet<string> = new Set(['value', 'latest', 'all', 'steps']);

/** A topic and its year or years, `điểm PCI giai đoạn 2018-2020`: it asks for the values, and states nothing. */
export function namesYearsOfSeries(query: Query, content: Pick<Content, 'statements' | 'gaps'>): boolean {
  if (/[.!]\s*$/u.test(query.text)) return false;
  // Which years are meant may depend on the day; that they are asked for does not.
  const form = readSeriesQuestion(query, seriesOf(content), '2000-01-01')?.form;
  return form !== undefined && VALUES.has(form.sort);
}
