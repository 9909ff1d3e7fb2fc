import type { Figure } from '../../language/figures/read-figures.ts';
import { formatNumber } from '../../language/figures/write-figure.ts';
import { mark, paragraph, type Span, strong, text } from '../reply.ts';
import { termLine } from '../several/comparison-words.ts';
import { measuredFigures } from '../several/measured-figures.ts';
import { type Outcome, SURE } from '../several/outcome.ts';
import type { Query } from '../understand/query.ts';
import { findSeries } from './find-series.ts';
import type { Series, SeriesPoint } from './series.ts';
import { seriesOf } from './series-of.ts';
import { nameOf, ofPlace } from './series-title.ts';
import { leftOver } from './series-words.ts';
import { valueWords, yearsInShort } from './value-words.ts';
import { proofOfYears, type SeriesSources } from './years-proof.ts';

const WHICH_YEARS = / (?:(?:nhung|cac) )?(?:nam nao|nam may|may nam|bao nhieu nam)(?= )/u;
const BOUND =
  / (?:(?:dat|co|duoc|o|muc) )*(?:(?:tren|duoi|hon|cao hon|thap hon|lon hon|nho hon|kem|vuot|vuot qua|vuot muc|qua|tu|it nhat|toi thieu|toi da|khong duoi|khong qua|chua den|chua toi) )+(?:muc )?(?<value>\d[\d.,]*)(?: (?:diem|phan tram))?(?: tro (?:len|xuong))?(?= )/u;
/** `lần đầu vượt 90%` asks for one year, which a sentence may tell. */
const FIRST = / (?:lan dau|dau tien|cuoi cung|gan nhat|som nhat) /u;

const AT_LEAST = / (?:it nhat|toi thieu|khong duoi|tro len) /u;
const AT_MOST = / (?:toi da|khong qua|tro xuong) /u;
const BELOW = / (?:duoi|thap hon|nho hon|kem|chua den|chua toi) /u;

type Holds = (value: number) => boolean;

/** What the words of a bound ask of a value, and how that is said. */
function holdsOf(words: string, value: number): { readonly holds: Holds; readonly said: string } {
  if (AT_LEAST.test(words)) return { holds: (one) => one >= value, said: 'từ' };
  if (AT_MOST.test(words)) return { holds: (one) => one <= value, said: 'không quá' };
  return BELOW.test(words)
    ? { holds: (one) => one < value, said: 'dưới' }
    : { holds: (one) => one > value, said: 'trên' };
}

interface Asked {
  readonly series: Series;
  readonly bound: Figure;
  readonly holds: Holds;
  /** `trên`, `dưới` */
  readonly said: string;
}

/** The series of scores and the bound of a question for the years beyond it; undefined when it says anything else. */
function read(query: Query, all: readonly Series[]): Asked | undefined {
  const [bound, ...others] = measuredFigures(query);
  const line = termLine(query);
  if (query.cue.type === 'claim' || query.cue.type === 'why' || !bound || others.length > 0) return undefined;
  const words = BOUND.exec(`${line} `)?.[0];
  if (!WHICH_YEARS.test(line) || words === undefined || FIRST.test(line)) return undefined;
  if (typeof bound.value !== 'number') return undefined;
  const found = findSeries(line.replace(BOUND, ' ').replace(WHICH_YEARS, ' '), all);
  if (!found?.isIndex || !found.series || leftOver(found.rest).length > 0) return undefined;
  return { series: found.series, bound, ...holdsOf(`${words} `, bound.value) };
}

/** Scores that are measured as the bound is: `43 điểm` is no rank, and no percentage. */
const comparable = ({ points }: Series, { kind }: Figure): SeriesPoint[] =>
  points.filter(({ values, unit }) => values.score && (unit === '%') === (kind === 'percent'));

const shortOf = (points: readonly SeriesPoint[]): string => yearsInShort(points.map(({ year }) => year));

function result(found: readonly SeriesPoint[], all: readonly SeriesPoint[]): Span[] {
  const known = `tôi có số liệu các năm ${shortOf(all)}`;
  if (found.length === 0) return [strong('không có năm nào'), text(`; ${known}`)];
  const values = found.map((point) => `${point.year}: ${valueWords('score', point)}`);
  return [strong(`${found.length} năm (${values.join('; ')})`), text(`; ${known}`)];
}

/** `năm nào PAPI trên 43 điểm`: the years whose score is beyond a bound, each with its value. */
export function yearsBeyond(query: Query, sources: SeriesSources): Outcome | undefined {
  const asked = read(query, seriesOf(sources.knowledge.content));
  if (!asked) return undefined;
  const { series, bound, holds, said } = asked;
  const all = comparable(series, bound);
  if (all.length === 0) return undefined;
  const found = all.filter(({ values }) => holds(values.score?.value ?? Number.NaN));
  // Where there is none, the nearest value shows it.
  const value = Number(bound.value);
  const distance = ({ values }: SeriesPoint): number => Math.abs((values.score?.value ?? 0) - value);
  const shown = found.length > 0 ? found : [...all].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  const proof = proofOfYears({ series, points: shown, measures: ['score'] }, sources);
  const name = `${nameOf(series)} ${ofPlace(series)}`;
  const unit = bound.kind === 'percent' ? '%' : ' điểm';
  const lead = paragraph(
    text(`${name.charAt(0).toUpperCase()}${name.slice(1)} ${said} ${formatNumber(value)}${unit}: `),
    ...result(found, all),
    text(' '),
    ...[...new Set(shown.map(proof.markerOf))].map(mark),
  );
  return {
    draft: { kind: 'answer', blocks: [lead, ...proof.blocks], citations: proof.citations },
    sure: SURE,
  };
}
