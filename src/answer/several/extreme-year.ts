import type { ComposeContext } from '../compose/compose-answer.ts';
import { mark, note, paragraph, strong, text } from '../reply.ts';
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
  const numberOf = (value: IndexValue): number => value[measure]?.value ?? 0;
  // Best is the highest score, but the smallest number of a rank.
  const highest = (which === 'best') === (measure === 'score');
  const sorted = [...values].sort(
    (a, b) => (highest ? numberOf(b) - numberOf(a) : numberOf(a) - numberOf(b)) || b.year - a.year,
  );
  const [first] = sorted;
  const tied = sorted.filter((value) => first && numberOf(value) === numberOf(first));
  const next = sorted[tied.length];
  if (!first || !next || tied.length > MOST_TIED)
    return {
      draft: declined(
        `Tôi không đủ số liệu ${question.index} của ${where} để so các năm.`,
        first?.candidate,
        sources.knowledge,
      ),
      sure: SURE,
    };
  const proof = proofOf(
    [...tied, next].map(({ candidate }) => candidate),
    sources,
  );
  const years = tied.map(({ year }) => `năm ${year}`).join(' và ');
  const what =
    measure === 'rank'
      ? `hạng ${first.rank?.written}`
      : `${first.score?.written}${first.unit === '%' ? '%' : ' điểm'}`;
  const word =
    measure === 'rank'
      ? which === 'best'
        ? 'tốt nhất'
        : 'kém nhất'
      : which === 'best'
        ? 'cao nhất'
        : 'thấp nhất';
  const sign = numberOf(first) > numberOf(next) ? '>' : '<';
  const shown = `${first[measure]?.written} ${sign} ${next[measure]?.written}`;
  return {
    draft: {
      kind: 'answer',
      blocks: [
        paragraph(
          strong(years.charAt(0).toUpperCase() + years.slice(1)),
          text(` (${what}), ${word} trong các năm có số liệu; kế đó là năm ${next.year}: ${shown} `),
          ...proof.citations.slice(0, tied.length + 1).map(({ marker }) => mark(marker)),
        ),
        ...proof.blocks,
        ...limits(within, values, measure),
      ],
      citations: proof.citations,
    },
    sure: SURE,
  };
}

/** Years that were left out, and why. */
function limits(all: readonly IndexValue[], used: readonly IndexValue[], measure: Measure) {
  const left = all.filter((value) => value[measure] && !used.includes(value));
  if (left.length === 0) return [];
  const bases = new Set([...left, ...used].map(({ basis }) => basis));
  const why =
    bases.size > 1 ? 'tỉnh sau sáp nhập không so với tỉnh cũ' : 'các năm khác chấm theo thang điểm khác';
  return [note(text(`Chỉ so những năm so được với nhau: ${why}.`))];
}
