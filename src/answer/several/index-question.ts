import type { IndexRow } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { namedIndexes } from '../../language/index-names.ts';
import type { Query } from '../understand/query.ts';
import {
  ASKS_YEAR,
  askedExtreme,
  askedMeasures,
  compares,
  deniesDirection,
  isSteady,
  type Measure,
  NATIONAL,
  OTHER_SET,
  saidDirection,
  termLine,
  YEAR_BEFORE,
} from './comparison-words.ts';
import { levelIn, namesOfPlace, OURS, provincesOf } from './index-places.ts';
import type { IndexPoint } from './index-point.ts';
import { measuredFigures } from './measured-figures.ts';
import { inSaidOrder, type PointNames, standardOf } from './said-order.ts';

/** What is asked of the rows of one index. */
export interface IndexQuestion {
  readonly index: string;
  /** A part of the index, as the rows name it. */
  readonly component?: string;
  readonly measures: readonly Measure[];
  readonly asked:
    | {
        readonly sort: 'difference';
        /** The first is set against the second. */
        readonly points: readonly [IndexPoint, IndexPoint];
        /** Which is set against which is said: `A cao hơn B`. */
        readonly isOrdered: boolean;
      }
    | {
        /** Every year of a span against the one before: `tăng liên tục`. */
        readonly sort: 'steady';
        readonly where: string;
        readonly direction: 1 | -1;
        readonly isDenied: boolean;
        readonly from?: number;
        readonly to?: number;
      }
    | {
        readonly sort: 'extreme';
        readonly which: 'best' | 'worst';
        readonly where: string;
        readonly from?: number;
        readonly to?: number;
      };
}

/** The part of the index that a question names, unless it is the name of the index itself. */
function componentOf(query: Query, rows: readonly IndexRow[]): string | undefined {
  const asked = foldWords(query.text);
  return rows
    .flatMap(({ components }) => components.map(({ name }) => name))
    .find((name) => asked.includes(foldWords(name)));
}

/** The newest year that all places have a row of. */
function newestCommon(rows: readonly IndexRow[], wheres: readonly string[]): number | undefined {
  const years = rows.filter(({ province }) => province === wheres[0]).map(({ year }) => year);
  return years
    .filter((year) =>
      wheres.every((where) => rows.some((row) => row.province === where && row.year === year)),
    )
    .sort((a, b) => b - a)[0];
}

const ASKS_CHANGE = / (?:tang hay giam|giam hay tang|len hay xuong|tang giam) /u;
const AMOUNT_TYPES: ReadonlySet<string> = new Set([
  'figure',
  'percent',
  'rank',
  'change',
  'none',
  'year',
  'body',
  'list',
  'place',
  'how',
  'yesno',
  'claim',
  'why',
]);

type Points = readonly [IndexPoint, IndexPoint];

/** The places that are set against each other: provinces, or one and a level that stands for many. */
function wheresOf(query: Query, line: string, rows: readonly IndexRow[]): readonly string[] {
  const provinces = provincesOf(query, rows);
  const level = provinces.length > 1 ? undefined : levelIn(line);
  if (level === undefined) return provinces;
  return query.years.length < 2 ? [provinces[0] ?? OURS, level] : [provinces[0] ?? level];
}

/** Two places in one year: the year asked for, or the newest that both have. */
function ofPlaces(
  wheres: readonly string[],
  years: readonly number[],
  rows: readonly IndexRow[],
): Points | undefined {
  const [first, second] = wheres;
  const provinces = wheres.filter((where) => rows.some(({ province }) => province === where));
  const year = years[0] ?? newestCommon(rows, provinces);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const isClear = wheres.length === 2 && years.length <= 1;
  return isClear
    ? [
        { where: first, year },
        { where: second, year },
      ]
    : undefined;
}

/** Two years of one place: both asked for, or the one asked for (else the newest) and the one before. */
function ofYears(
  where: string,
  years: readonly number[],
  isChange: boolean,
  rows: readonly IndexRow[],
): Points | undefined {
  const [newer, older] = [...years].sort((a, b) => b - a);
  if (years.length > 2 || (years.length < 2 && !isChange)) return undefined;
  const year = newer ?? newestCommon(rows, [where]);
  return year === undefined
    ? undefined
    : [
        { where, year },
        { where, year: older ?? year - 1 },
      ];
}

/** The two values set against each other: two places in a year, or two years of a place. */
function pointsOf(query: Query, line: string, rows: readonly IndexRow[]): Points | undefined {
  const years = query.years.map(Number);
  const wheres = wheresOf(query, line, rows);
  if (wheres.length > 1) return ofPlaces(wheres, years, rows);
  const isChange = query.cue.type === 'change' || ASKS_CHANGE.test(line) || YEAR_BEFORE.test(line);
  return ofYears(wheres[0] ?? OURS, years, isChange, rows);
}

/** What may be counted of an index: `bao nhiêu điểm`, `mấy bậc`; not `bao nhiêu chỉ số thành phần`. */
const COUNTED: ReadonlySet<string> = new Set(
  'diem bac hang phan nam va o cua thi ve trong giua khi tu'.split(' '),
);

function asksForValue({ cue, figures }: Query): boolean {
  const [head, next] = cue.noun;
  if (cue.type === 'claim' || cue.type === 'why') return true;
  // A question that says a value itself asks for something else.
  if (measuredFigures({ figures }).length > 0) return false;
  return (
    cue.type !== 'figure' || head === undefined || COUNTED.has(head) || (head === 'so' && next === 'voi')
  );
}

/** `PAR INDEX 2023 và 2024 bao nhiêu?`: both years, though nothing compares them. */
const asksBothYears = ({ cue, years }: Query): boolean =>
  cue.flags === undefined && years.length === 2 && ['figure', 'percent', 'rank', 'none'].includes(cue.type);

const setsAgainst = (query: Query, line: string): boolean =>
  compares(line) ||
  query.cue.type === 'change' ||
  query.cue.flags?.includes('choice') === true ||
  asksBothYears(query);

const EARLIER_NAMES = ['nam truoc', 'nam ngoai', 'nam lien truoc', 'nam lien ke'];

/** How a question may name the two: by place within a year, else by year. */
function namesOf([a, b]: Points): PointNames {
  if (a.year === b.year) return [namesOfPlace(a.where), namesOfPlace(b.where)];
  return [
    [String(a.year), 'nam nay'],
    [String(b.year), ...EARLIER_NAMES],
  ];
}

const STATED: ReadonlySet<string> = new Set(['claim', 'yesno', 'none', 'why']);
const OPEN_SPAN = / (?:den|toi) (?:nay|gio|hien nay) /u;
const SPAN = / (?:tu|den|toi|giai doan|trong) /u;

/** `tăng liên tục từ 2005 đến 2023`, `năm nào cũng giảm`; a single year begins or ends the span. */
function steadyOf(query: Query, line: string, rows: readonly IndexRow[]): IndexQuestion['asked'] | undefined {
  const direction = saidDirection(line);
  const isStated = STATED.has(query.cue.type) || line.includes(' nam nao cung ');
  if (direction === undefined || !isStated || !isSteady(line)) return undefined;
  const years = query.years.map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // `2023 và 2024 đều tăng` sets the first of them against the year before.
  const from = SPAN.test(line) ? first : first - 1;
  const to =
    OPEN_SPAN.test(line) || (years.length === 1 && line.includes(` tu nam ${last} `)) ? undefined : last;
  return {
    sort: 'steady',
    where: provincesOf(query, rows)[0] ?? OURS,
    direction,
    isDenied: deniesDirection(line),
    ...(years.length > 0 && { from }),
    ...(years.length > 0 && to !== undefined && { to }),
  };
}

function askedOf(query: Query, rows: readonly IndexRow[]): IndexQuestion['asked'] | undefined {
  const line = termLine(query);
  const years = query.years.map(Number);
  const which = OTHER_SET.test(line) || NATIONAL.test(line) ? undefined : askedExtreme(line);
  if (which && (ASKS_YEAR.test(line) || years.length >= 2)) {
    const span = years.length >= 2 ? { from: Math.min(...years), to: Math.max(...years) } : {};
    return { sort: 'extreme', which, where: provincesOf(query, rows)[0] ?? OURS, ...span };
  }
  const steady = which ? undefined : steadyOf(query, line, rows);
  if (steady) return steady;
  const points = setsAgainst(query, line) ? pointsOf(query, line, rows) : undefined;
  if (!points) return undefined;
  const standard = standardOf(line, namesOf(points));
  return { sort: 'difference', points: inSaidOrder(points, standard), isOrdered: standard !== undefined };
}

/** Rows of the one index that a question names; none when it names several. */
function rowsOfNamed({ terms }: Query, rows: readonly IndexRow[]): IndexRow[] {
  const names = new Set(namedIndexes(terms.map(({ term }) => term)).map(({ name }) => name));
  const [name] = names;
  return names.size === 1 ? rows.filter(({ index }) => index.toUpperCase() === name) : [];
}

/** A plan to raise an index, a meeting on it, or all provinces: not the rows of one. */
const NOT_ROWS =
  / (?:ke hoach|chuong trinh|de an|nghi quyet|hoi nghi|muc tieu|chi tieu|moi tinh|moi dia phuong|tat ca (?:cac )?(?:tinh|dia phuong)|toan bo (?:cac )?(?:tinh|dia phuong)) /u;
const THIS_YEAR = / nam nay /u;
const LAST_YEAR = / nam ngoai /u;

/** The years that `năm nay` and, without another year, `năm ngoái` mean. */
function spokenYears(query: Query, today: string): string[] {
  const line = termLine(query);
  const year = Number(today.slice(0, 4));
  if (THIS_YEAR.test(line)) return [String(year)];
  return LAST_YEAR.test(line) && query.years.length === 0 ? [String(year - 1)] : [];
}

/** All years of a question; of a claim also those that it is taken to claim (`có phải 2024 cao hơn 2023`). */
function withAllYears(query: Query, today: string): Query {
  const said = query.cue.type === 'claim' ? query.claimed : [];
  const claimed = said.flatMap(({ kind, value }) => (kind === 'year' ? [String(value)] : []));
  return { ...query, years: [...new Set([...query.years, ...claimed, ...spokenYears(query, today)])] };
}

/** Of other provinces the content has single values: they are set against another place, not followed over years. */
const isOfPlaces = (asked: IndexQuestion['asked']): boolean =>
  asked.sort === 'difference' && asked.points[0].where !== asked.points[1].where;

/** Reads a comparison over the rows of one index; undefined when the question is none. */
export function readIndexQuestion(
  asking: Query,
  allRows: readonly IndexRow[],
  today: string,
): IndexQuestion | undefined {
  if (!asking.ofIndex || !AMOUNT_TYPES.has(asking.cue.type)) return undefined;
  if (NOT_ROWS.test(termLine(asking))) return undefined;
  const query = withAllYears(asking, today);
  const rows = rowsOfNamed(query, allRows);
  const [first] = rows;
  const asked = first && asksForValue(query) ? askedOf(query, rows) : undefined;
  if (!first || !asked || (asking.otherProvinces.length > 0 && !isOfPlaces(asked))) return undefined;
  const component = componentOf(query, rows);
  return {
    index: first.index,
    measures: askedMeasures(termLine(query), query.text),
    asked,
    ...(component !== undefined && { component }),
  };
}
