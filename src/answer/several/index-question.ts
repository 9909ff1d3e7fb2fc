import type { IndexRow } from '../../content/types.ts';
import { foldWords } from '../../language/fold-words.ts';
import { namedIndexes } from '../../language/index-names.ts';
import type { Query } from '../understand/query.ts';
import {
  ASKS_YEAR,
  askedExtreme,
  askedMeasures,
  compares,
  type Measure,
  NATIONAL,
  OTHER_SET,
  termLine,
  YEAR_BEFORE,
} from './comparison-words.ts';

/** The province that an index without a place is asked of. */
const OURS = 'Khánh Hòa';
/** The mean of all provinces, which stands in facts. */
export const COUNTRY = 'cả nước';

/** One value of an index: of a province or the country, in a year. */
export interface IndexPoint {
  readonly where: string;
  readonly year: number;
}

/** What is asked of the rows of one index. */
export interface IndexQuestion {
  readonly index: string;
  /** A part of the index, as the rows name it. */
  readonly component?: string;
  readonly measures: readonly Measure[];
  readonly asked:
    | { readonly sort: 'difference'; readonly points: readonly [IndexPoint, IndexPoint] }
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

const provincesOf = ({ places }: Query, rows: readonly IndexRow[]): string[] =>
  [...new Set(places)].filter((place) => rows.some(({ province }) => province === place));

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

/** The two values set against each other: two places in a year, or two years of a place. */
function pointsOf(
  query: Query,
  line: string,
  rows: readonly IndexRow[],
): [IndexPoint, IndexPoint] | undefined {
  const provinces = provincesOf(query, rows);
  const years = query.years.map(Number);
  const wheres =
    NATIONAL.test(line) && provinces.length < 2 && years.length < 2
      ? [provinces[0] ?? OURS, COUNTRY]
      : provinces;
  const [first, second] = wheres;
  if (first !== undefined && second !== undefined) {
    const year =
      years[0] ??
      newestCommon(
        rows,
        wheres.filter((where) => where !== COUNTRY),
      );
    return wheres.length > 2 || years.length > 1 || year === undefined
      ? undefined
      : [
          { where: first, year },
          { where: second, year },
        ];
  }
  const where = first ?? (NATIONAL.test(line) ? COUNTRY : OURS);
  const [one, other] = [...years].sort((a, b) => b - a);
  if (years.length === 2 && one !== undefined && other !== undefined)
    return [
      { where, year: one },
      { where, year: other },
    ];
  const asksChange = query.cue.type === 'change' || ASKS_CHANGE.test(line) || YEAR_BEFORE.test(line);
  if (!asksChange || years.length > 1) return undefined;
  const year = one ?? newestCommon(rows, [where]);
  return year === undefined
    ? undefined
    : [
        { where, year },
        { where, year: year - 1 },
      ];
}

/** Reads a comparison over the rows of one index; undefined when the question is none. */
export function readIndexQuestion(query: Query, allRows: readonly IndexRow[]): IndexQuestion | undefined {
  if (!query.ofIndex || query.otherProvinces.length > 0 || !AMOUNT_TYPES.has(query.cue.type))
    return undefined;
  const names = new Set(namedIndexes(query.terms.map(({ term }) => term)).map(({ name }) => name));
  const [name] = names;
  const rows = allRows.filter(({ index }) => index.toUpperCase() === name);
  if (names.size !== 1 || rows[0] === undefined) return undefined;
  const line = termLine(query);
  const component = componentOf(query, rows);
  const base = {
    index: rows[0].index,
    measures: askedMeasures(line, query.text),
    ...(component !== undefined && { component }),
  };
  const which = OTHER_SET.test(line) || NATIONAL.test(line) ? undefined : askedExtreme(line);
  if (which && (ASKS_YEAR.test(line) || query.years.length >= 2)) {
    const years = query.years.map(Number);
    const span = years.length >= 2 ? { from: Math.min(...years), to: Math.max(...years) } : {};
    return {
      ...base,
      asked: { sort: 'extreme', which, where: provincesOf(query, rows)[0] ?? OURS, ...span },
    };
  }
  const isBare =
    query.cue.flags === undefined &&
    query.years.length === 2 &&
    ['figure', 'percent', 'rank', 'none'].includes(query.cue.type);
  if (!compares(line) && query.cue.type !== 'change' && !query.cue.flags?.includes('choice') && !isBare)
    return undefined;
  const points = pointsOf(query, line, rows);
  return points && { ...base, asked: { sort: 'difference', points } };
}
