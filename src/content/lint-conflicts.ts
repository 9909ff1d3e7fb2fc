import { fold } from '../language/fold.ts';
import { firstDay, lastDay } from './partial-date.ts';
import type { Citable, Content, ContentFault, Fact, FactFigure, IndexRow } from './types.ts';

/** A value that a statement gives to a quantity. Values of one `quantity` should be equal. */
interface Reading {
  readonly quantity: string;
  readonly value: number | string;
  readonly by: Citable;
}

const words = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9%]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** `hạng/63` and `hạng` are ranks, `điểm (thang 100)` and `điểm` are scores. */
function unitKind(unit: string | null): string {
  const folded = words((unit ?? '').replace(/\(.*$/u, ''));
  if (folded.startsWith('hang')) return 'rank';
  return folded.startsWith('diem') && folded !== 'diem phan tram'
    ? 'score'
    : folded.replace('phan tram', '%');
}

const key = (...parts: readonly (string | number | null)[]): string => parts.join('|');

/** Facts say of what place they speak by `basis`; without it, the country or a place named in `what`. */
const COUNTRY = 'country';

/** A rank or a score of the whole index needs no further name. */
const WHOLE_INDEX = new Set(['thu hang', 'hang', 'xep hang', 'diem', 'diem so', 'chi so']);

/** The one index that a figure of a fact is about: named by the figure, or else alone in the fact. */
function indexOf(fact: Fact, figure: FactFigure, indices: readonly string[]): string | undefined {
  const named = (text: string): string[] => indices.filter((index) => text.includes(index));
  const [first, ...others] =
    named(figure.what).length > 0 ? named(figure.what) : named(`${fact.topic} ${fact.statement}`);
  return others.length === 0 ? first : undefined;
}

function factReading(fact: Fact, figure: FactFigure, indices: readonly string[]): Reading {
  const index = indexOf(fact, figure, indices);
  const place = fact.basis ?? COUNTRY;
  const date = figure.period ?? figure.year;
  let what = words(index === undefined ? figure.what : figure.what.replace(index, ' '));
  if (fact.basis !== undefined) what = words(what.replace('khanh hoa', ' '));
  if (index !== undefined && WHOLE_INDEX.has(what)) what = '';
  // Without an index the label alone may name two things, such as "số nhóm": the topic tells them apart.
  const scope = index === undefined ? key('topic', words(fact.topic)) : key('index', index);
  return { quantity: key(place, scope, what, unitKind(figure.unit), date), value: figure.value, by: fact };
}

/** `%` stays itself; every other index is a score, whatever its scale is called. */
function rowReadings(row: IndexRow): Reading[] {
  const home = row.province === 'Khánh Hòa';
  const place = home ? (row.basis ?? COUNTRY) : COUNTRY;
  const reading = (what: string, unit: string, value: number | null | undefined): Reading[] =>
    value === null || value === undefined
      ? []
      : [
          {
            quantity: key(
              place,
              key('index', row.index),
              words(`${what} ${home ? '' : row.province}`),
              unit,
              row.year,
            ),
            value,
            by: row,
          },
        ];
  const unit = unitKind(row.unit);
  return [
    ...reading('', unit, row.score),
    ...reading('', 'rank', row.rank),
    ...row.components.flatMap(({ name, score, rank }) => [
      ...reading(name, unit, score),
      ...reading(name, 'rank', rank),
    ]),
  ];
}

/** `80,9` is `80,91` with fewer places, not another value. */
function sameValue(a: number | string, b: number | string): boolean {
  if (typeof a === 'string' || typeof b === 'string') return words(String(a)) === words(String(b));
  const places = Math.min(...[a, b].map((value) => String(value).split('.')[1]?.length ?? 0));
  return a.toFixed(places) === b.toFixed(places);
}

/** False when one statement ended before the other began, or when they speak of different days. */
function speakOfOneTime(a: Citable, b: Citable): boolean {
  if (a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf) return false;
  const endsBefore = (first: Citable, second: Citable): boolean =>
    first.validUntil !== undefined &&
    second.validFrom !== undefined &&
    lastDay(first.validUntil) < firstDay(second.validFrom);
  return !endsBefore(a, b) && !endsBefore(b, a);
}

const contradicts = (a: Reading, b: Reading): boolean =>
  a.by.id !== b.by.id &&
  a.by.conflicts === undefined &&
  b.by.conflicts === undefined &&
  !sameValue(a.value, b.value) &&
  speakOfOneTime(a.by, b.by);

function toFault({ by, value }: Reading, other: Reading): ContentFault {
  const { file, line } = other.by.place;
  const message =
    `${by.id} ghi ${value} nhưng ${other.by.id} (${file}:${line}) ghi ${other.value} cho cùng một số liệu. ` +
    'Sửa số sai; nếu hai nguồn khác nhau thật thì ghi "conflicts" vào một trong hai.';
  return { level: 'warning', rule: 'conflicting-values', message, place: by.place };
}

/**
 * Statements that give different values for one quantity, place and date, none of them with a `conflicts`
 * note. Rounding is not a conflict, nor is a figure that was replaced (`valid_until`).
 */
export function lintConflicts({ statements }: Content): ContentFault[] {
  const indices = [...new Set(statements.flatMap((each) => (each.kind === 'index-row' ? [each.index] : [])))];
  const readings = statements.flatMap((each) =>
    each.kind === 'fact'
      ? each.figures.map((figure) => factReading(each, figure, indices))
      : rowReadings(each),
  );
  const faults: ContentFault[] = [];
  const seen = new Map<string, Reading[]>();
  for (const reading of readings) {
    const earlier = seen.get(reading.quantity) ?? [];
    const other = earlier.find((each) => contradicts(reading, each));
    if (other) faults.push(toFault(reading, other));
    seen.set(reading.quantity, [...earlier, reading]);
  }
  return faults;
}
