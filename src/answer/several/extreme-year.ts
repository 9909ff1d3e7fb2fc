import type { ComposeContext } from '../compose/compose-answer.ts';
import { type Block, mark, note, paragraph, type Span, strong, text } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import type { Measure } from './comparison-words.ts';
import type { IndexQuestion } from './index-question.ts';
import { type IndexValue, series, type ValueSources } from './index-value.ts';
import { declined, type Outcome, proofOf, SURE } from './outcome.ts';

/** Values of one scale and one province: those of the largest group, the newest of equal ones. */
function comparable(values: readonly IndexValue[], measure: Measure): IndexValue[] {
  const groups = new Map<string, IndexValue[]>();
  for (const value of values) {
    if (!value[measure]) continue;
    const key = `${value.basis ?? ''}/${measure === 'score' ? value.unit : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  const newest = (group: readonly IndexValue[]): number => group.at(-1)?.year ?? 0;
  return [...groups.values()].sort((a, b) => b.length - a.length || newest(b) - newest(a))[0] ?? [];
}

const MOST_TIED = 3;

interface Ranking {
  /** The best or worst values, all equal, the newest first. */
  readonly tied: readonly IndexValue[];
  readonly next: IndexValue;
}

/** Sorts the values of the years by a measure; undefined when there are too few, or too many are equal. */
function rankYears(
  values: readonly IndexValue[],
  measure: Measure,
  which: 'best' | 'worst',
): Ranking | undefined {
  const numberOf = (value: IndexValue): number => value[measure]?.value ?? 0;
  // Best is the highest score, but the smallest number of a rank.
  const order = (which === 'best') === (measure === 'score') ? -1 : 1;
  const sorted = [...values].sort((a, b) => order * (numberOf(a) - numberOf(b)) || b.year - a.year);
  const tied = sorted.filter((value) => sorted[0] && numberOf(value) === numberOf(sorted[0]));
  const next = sorted[tied.length];
  return next && tied.length <= MOST_TIED ? { tied, next } : undefined;
}

const WORDS: Readonly<Record<Measure, Readonly<Record<'best' | 'worst', string>>>> = {
  score: { best: 'cao nhất', worst: 'thấp nhất' },
  rank: { best: 'tốt nhất', worst: 'kém nhất' },
};

/** `Năm 2024 (90,49%), cao nhất trong các năm có số liệu; kế đó là năm 2023: 90,49 > 88,60`. */
function resultLine({ tied, next }: Ranking, measure: Measure, which: 'best' | 'worst'): Span[] {
  const [first] = tied;
  const [best, second] = [first?.[measure], next[measure]];
  if (!first || !best || !second) return [];
  const unit = first.unit === '%' ? '%' : ' điểm';
  const value = measure === 'rank' ? `hạng ${best.written}` : `${best.written}${unit}`;
  const shown = `${best.written} ${best.value > second.value ? '>' : '<'} ${second.written}`;
  return [
    strong(`Năm ${tied.map(({ year }) => year).join(' và năm ')}`),
    text(
      ` (${value}), ${WORDS[measure][which]} trong các năm có số liệu; kế đó là năm ${next.year}: ${shown} `,
    ),
  ];
}

/** The year in which an index of a place was best or worst among the years that there are figures of. */
export function extremeYear(
  question: IndexQuestion,
  query: Query,
  sources: ValueSources & ComposeContext,
): Outcome | undefined {
  if (question.asked.sort !== 'extreme') return undefined;
  const { which, where, from = 0, to = Number.POSITIVE_INFINITY } = question.asked;
  const measure: Measure = question.measures.length === 1 ? (question.measures[0] ?? 'score') : 'score';
  const within = series(question, where, query, sources).filter(({ year }) => year >= from && year <= to);
  const values = comparable(within, measure);
  const ranking = rankYears(values, measure, which);
  if (!ranking) {
    const why = `Tôi không đủ số liệu ${question.index} của ${where} để so các năm.`;
    return { draft: declined(why, values.at(-1)?.candidate, sources.knowledge), sure: SURE };
  }
  const quoted = [...ranking.tied, ranking.next].map(({ candidate }) => candidate);
  const proof = proofOf(quoted, sources);
  const markers = proof.citations.slice(0, quoted.length).map(({ marker }) => mark(marker));
  const line = paragraph(...resultLine(ranking, measure, which), ...markers);
  const blocks = [line, ...proof.blocks, ...limits(within, values, measure)];
  return { draft: { kind: 'answer', blocks, citations: proof.citations }, sure: SURE };
}

/** Years that were left out, and why. */
function limits(all: readonly IndexValue[], used: readonly IndexValue[], measure: Measure): Block[] {
  const left = all.filter((value) => value[measure] && !used.includes(value));
  if (left.length === 0) return [];
  const bases = new Set([...left, ...used].map(({ basis }) => basis));
  const why =
    bases.size > 1 ? 'tỉnh sau sáp nhập không so với tỉnh cũ' : 'các năm khác chấm theo thang điểm khác';
  return [note(text(`Chỉ so những năm so được với nhau: ${why}.`))];
}
