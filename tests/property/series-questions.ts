import {
  areAlike,
  type Series,
  type SeriesMeasure,
  type SeriesPoint,
} from '../../src/answer/series/series.ts';

import { ASKED, COUNTED, type Form, INDEX_NAMES, NAMED, placesOf, WORDINGS } from './series-wordings.ts';

/** A generated question, and what a right answer is. */
export interface SeriesItem {
  readonly form: Form;
  readonly series: Series;
  readonly measure: SeriesMeasure;
  readonly question: string;
  /** What the first block must say; undefined: there is no such figure, so it must be declined. */
  readonly gold?: readonly string[];
  /** Statements that must be cited, the first one first. */
  readonly cited: readonly string[];
}

/** A fixed choice among words for a key: the same in every run. */
function pick<T>(among: readonly T[], key: string): T {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const chosen = among[sum % among.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function named({ name, index, component, place }: Series, key: string): string {
  if (index === undefined) return pick(COUNTED[name] ?? [name], key);
  const whole = pick(INDEX_NAMES[index] ?? [index], key);
  const where = pick(placesOf(place), `${key}p`);
  if (component === undefined) return whole + where;
  return pick(
    [
      `chỉ số thành phần ${component} trong ${whole}${where}`,
      `${whole}${where} nội dung ${component}`,
      `nội dung ${component} của ${whole}${where}`,
      `${component} trong ${whole}${where}`,
    ],
    `${key}c`,
  );
}

interface Wanted {
  readonly form: Form;
  readonly series: Series;
  readonly measure: SeriesMeasure;
  readonly y: number;
  readonly x: number;
}

/** One wording of a question; every third one without diacritics. */
function wording({ form, series, measure, y, x }: Wanted, turn: number): string {
  const key = `${series.id} ${measure} ${form} ${y} ${x} ${turn}`;
  const asksValue = form === 'value' || form === 'latest' || form === 'both';
  const name = `${asksValue ? '' : pick(NAMED[measure], key)}${named(series, key)}`;
  const said = pick(WORDINGS[form], `${key}w`)
    .replaceAll('{n}', name)
    .replaceAll('{v}', pick(ASKED[measure], `${key}v`))
    .replaceAll('{y}', String(y))
    .replaceAll('{x}', String(x));
  return pick([false, false, true], `${key}m`) ? withoutMarks(said) : said;
}

const written = (measure: SeriesMeasure, { values, outOf }: SeriesPoint): string | undefined => {
  const value = values[measure];
  if (!value) return undefined;
  return measure === 'rank' && outOf !== undefined ? `${value.written}/${outOf}` : value.written;
};

const comparable = (points: readonly SeriesPoint[], measure: SeriesMeasure): readonly SeriesPoint[] => {
  const groups = points.map((point) =>
    points.filter((one) => one.values[measure] && areAlike(measure, point, one)),
  );
  return groups.sort((a, b) => b.length - a.length || (b.at(-1)?.year ?? 0) - (a.at(-1)?.year ?? 0))[0] ?? [];
};

/** Best or worst of the comparable points; none where all or too many are equal. */
function extreme(
  form: 'best' | 'worst',
  points: readonly SeriesPoint[],
  measure: SeriesMeasure,
): SeriesPoint[] {
  const used = comparable(points, measure).filter(({ values }) => values[measure]?.bound === undefined);
  const numbers = used.map(({ values }) => values[measure]?.value ?? 0);
  const most = (form === 'best') === (measure !== 'rank') ? Math.max(...numbers) : Math.min(...numbers);
  const found = used.filter(({ values }) => values[measure]?.value === most);
  return found.length > 3 || found.length === used.length ? [] : found;
}

const decimals = (value: number): string =>
  String(Number(value.toFixed(6)))
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+(?!\d|,))/gu, (_, at, all) => (all.slice(0, at).includes(',') ? '' : '.'));

function changeGold(later: SeriesPoint, earlier: SeriesPoint, measure: SeriesMeasure): string[] | undefined {
  const [a, b] = [later.values[measure], earlier.values[measure]];
  if (!a || !b || !areAlike(measure, later, earlier) || a.bound !== undefined || b.bound !== undefined)
    return undefined;
  if (a.value === b.value) return ['không đổi'];
  const size = decimals(Math.abs(a.value - b.value));
  const isUp = measure === 'rank' ? a.value < b.value : a.value > b.value;
  return [`${isUp ? 'tăng' : 'giảm'} ${size} `, a.written, b.written];
}

/** Wordings of each question that are asked. */
const TURNS = [0, 1];

function itemsOf(series: Series, measure: SeriesMeasure): SeriesItem[] {
  const { points } = series;
  const known = points.filter(({ values }) => values[measure]);
  const [first, newest] = [known[0], known.at(-1)];
  if (!first || !newest) return [];
  const make = (
    wanted: Omit<Wanted, 'series' | 'measure'>,
    gold: readonly string[] | undefined,
    cited: readonly SeriesPoint[],
  ): SeriesItem[] =>
    TURNS.map((turn) => ({
      form: wanted.form,
      series,
      measure,
      question: wording({ ...wanted, series, measure }, turn),
      ...(gold && { gold }),
      cited: cited.map(({ statementId }) => statementId),
    }));
  const years = Array.from({ length: newest.year - first.year + 5 }, (_, i) => first.year - 2 + i);
  const values = years.flatMap((y) => {
    const point = points.find(({ year }) => year === y);
    const said = point && written(measure, point);
    return make(
      { form: 'value', y, x: y },
      said === undefined ? undefined : [said],
      said && point ? [point] : [],
    );
  });
  const changes = known.flatMap((later) => {
    const change = (form: 'change' | 'before', x: number): SeriesItem[] => {
      const point = points.find(({ year }) => year === x);
      const gold = point && changeGold(later, point, measure);
      return make({ form, y: later.year, x }, gold, gold && point ? [later, point] : []);
    };
    const earlier = [...new Set([later.year - 1, first.year])].filter((x) => x < later.year);
    return [...earlier.flatMap((x) => change('change', x)), ...change('before', later.year - 1)];
  });
  const span = { y: newest.year, x: first.year };
  const extremes = (['best', 'worst'] as const).flatMap((form) => {
    const found = extreme(form, known, measure);
    const gold = found.flatMap((point) => [String(point.year), written(measure, point) ?? '']);
    return make({ form, ...span }, found.length > 0 ? gold : undefined, found);
  });
  const latest = written(measure, newest) ?? '';
  // Asked for once, of the first measure.
  const isFirst = measure === series.measures[0] && series.measures.length > 1;
  const both = (isFirst ? points : []).flatMap((point) => {
    const said = series.measures.flatMap((one) => written(one, point) ?? []);
    return make({ form: 'both', y: point.year, x: point.year }, said, [point]);
  });
  return [
    ...values,
    ...both,
    ...changes,
    ...extremes,
    ...make({ form: 'latest', ...span }, [latest, String(newest.year)], [newest]),
    ...(known.length > 3
      ? make({ form: 'recent', ...span }, [latest, String(newest.year)], known.slice(-3))
      : []),
    ...(known.length > 1 ? make({ form: 'all', ...span }, [latest, String(newest.year)], known) : []),
  ];
}

/** Every series x measure x year from two before its first to two after its last x form. */
export const seriesItems = (all: readonly Series[]): SeriesItem[] =>
  all.flatMap((series) => series.measures.flatMap((measure) => itemsOf(series, measure)));
