import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { mark, paragraph, text } from '../reply.ts';
import { contentTerms, type Query } from '../understand/query.ts';
import type { ItemSeries } from './item-series.ts';
import { type Outcome, proofOf } from './outcome.ts';
import { uncountedWords } from './topic-coverage.ts';

const ASKS_ITEMS =
  / (?:nhung gi|gom gi|gi|nao|ke ten|ke het|ke ra|liet ke|danh sach|ra sao|the nao|cu the|buoc|noi dung) /u;
const LIST_TYPES: ReadonlySet<string> = new Set(['list', 'figure', 'definition', 'how', 'why', 'none']);
/** A single item is asked for: `mục tiêu thứ hai`, `mức độ 3`. */
const ONE_ITEM =
  / thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi|\d) | (?:muc do|muc|buoc|nhom|cap do) \d+ /u;
/** Least share of the question's topic words that the items and what announces them must have. */
const LEAST_COVERAGE = 0.8;
/** Most items quoted in one reply, to fit a phone. */
const MOST_ITEMS = 12;

/** Words of a series: of its lead and what it is a series of; and those that all its items share. */
function headWords({ lead, items, of }: ItemSeries): ReadonlySet<string> {
  const [first, ...rest] = items;
  const common = [...(first?.termSet ?? [])].filter((term) => rest.every(({ termSet }) => termSet.has(term)));
  return new Set([...of.split(' '), ...common, ...(lead?.termSet ?? []), ...(first?.labels ?? [])]);
}

/** How well a series fits the question, 0..1: the share of its topic words that the head of the series has. */
function coverageBy(query: Query, series: ItemSeries, idf: (term: string) => number): number {
  const head = headWords(series);
  const words = uncountedWords(query);
  const total = words.reduce((sum, term) => sum + idf(term), 0);
  const covered = words.filter((term) => head.has(term)).reduce((sum, term) => sum + idf(term), 0);
  return total === 0 ? 0 : covered / total;
}

/** What is listed must be what the question asks for: its nouns must be the series' own, not the topic's only. */
function namesSeries(query: Query, series: ItemSeries): boolean {
  const own = new Set([
    ...series.of.split(' '),
    ...foldWords(series.lead?.quote ?? '')
      .trim()
      .split(' '),
  ]);
  return contentTerms(query).filter(({ term }) => own.has(term)).length >= 2;
}

/** Another number of items than there are (`sáu mục tiêu` of five) is a false premise: the series does not answer it. */
function countFits(query: Query, series: ItemSeries): boolean {
  const counted = query.figures.find(
    ({ kind, value }) => kind === 'count' && typeof value === 'number' && value < 100,
  );
  return counted === undefined || counted.value === series.items.length;
}

/** A list that the content gives in several sentences or bullets: all items, each quoted whole. */
export function gatherItems(
  query: Query,
  all: readonly ItemSeries[],
  context: ComposeContext,
): Outcome | undefined {
  const line = foldWords(query.text);
  if (!LIST_TYPES.has(query.cue.type) || !ASKS_ITEMS.test(line) || ONE_ITEM.test(line)) return undefined;
  const idf = (term: string): number => context.knowledge.index.idf(term);
  const ranked = all
    .filter(
      (series) => series.items.length <= MOST_ITEMS && namesSeries(query, series) && countFits(query, series),
    )
    .map((series) => ({ series, coverage: coverageBy(query, series, idf) }))
    .filter((one) => one.coverage >= LEAST_COVERAGE)
    .sort((a, b) => b.coverage - a.coverage);
  const [best, next] = ranked;
  // Two lists that fit as well: which is meant is not clear.
  if (!best || (next && next.coverage === best.coverage && next.series.of !== best.series.of))
    return undefined;
  return { draft: quoteItems(best.series, context), sure: Math.min(0.95, best.coverage) };
}

const MOST_SUGGESTED = 3;
const LONGEST_SUBJECT = 70;

/** `Mục tiêu thứ tư của Nghị quyết 30c là …` -> the question that asks for it alone. */
function itemQuestion(quote: string): string | undefined {
  const at = quote.indexOf(' là ');
  return at > 0 && at <= LONGEST_SUBJECT && ONE_ITEM.test(foldWords(quote.slice(0, at)))
    ? `${quote.slice(0, at)} là gì?`
    : undefined;
}

function quoteItems({ lead, items }: ItemSeries, context: ComposeContext): Outcome['draft'] {
  const quoted: Candidate[] = [...(lead ? [lead] : []), ...items];
  const proof = proofOf(quoted, context);
  const markers = proof.citations.slice(0, quoted.length).map(({ marker }) => mark(marker));
  const suggestions = items.flatMap(({ quote }) => itemQuestion(quote) ?? []).slice(-MOST_SUGGESTED);
  return {
    kind: 'answer',
    ...(suggestions.length > 0 && { suggestions }),
    blocks: [paragraph(text('Gồm các mục sau, theo thứ tự: '), ...markers), ...proof.blocks],
    citations: proof.citations,
  };
}
