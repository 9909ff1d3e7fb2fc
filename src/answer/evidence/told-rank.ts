import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { isOfOtherIndex } from './clause-index.ts';
import type { Stretch } from './expectation.ts';

const IN_WORDS =
  /(?<![\p{L}]|nhóm \d+ |tốp \d+ )(?:dẫn đầu|đứng đầu|đứng cuối|đứng chót|xếp cuối|cao nhất|thấp nhất|bét bảng|(?:sau đó|tiếp theo|kế đến) là|xếp sau|cuối(?= với| là|,|\.)|nhóm \p{L}+(?: \p{L}+)?)(?: cả nước| toàn quốc| nước| khối sở| khối huyện| bảng xếp hạng)?/giu;
const NAME_WORD = /(?<![\p{L}\d])\p{Lu}\p{Ll}+/gu;
/** Begin names of many bodies, and tell none. */
const KINDS: ReadonlySet<string> = new Set([
  'so',
  'bo',
  'tinh',
  'huyen',
  'ban',
  'cong',
  'xa',
  'phuong',
  'nam',
]);

const inside = (text: string, pattern: RegExp): Stretch[] =>
  findAll(text, pattern).map(({ 0: said, index }) => ({ start: index, end: index + said.length }));

/** Where the quote names what the question names: words with a capital that both have. */
function namedIn(query: Query, quote: string): Stretch[] {
  const asked = new Set(query.terms.flatMap(({ term, otherwise = [] }) => [term, ...otherwise.flat()]));
  return inside(quote, NAME_WORD).filter(({ start, end }) => {
    const word = fold(quote.slice(start, end));
    return asked.has(word) && !KINDS.has(word);
  });
}

/** The clauses of a quote: what stands between two marks. */
function clausesOf(quote: string): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  for (const part of quote.split(/(?<=[,;:.]) /u)) {
    clauses.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return clauses;
}

const within = (inner: Stretch, outer: Stretch): boolean =>
  inner.start >= outer.start && inner.start < outer.end;
const distance = (a: Stretch, b: Stretch): number => (a.start < b.start ? b.start - a.end : a.start - b.end);

/**
 * The rank that the quote tells in words (`dẫn đầu`, `thấp nhất`) of what the question names: of several the one in the
 * clause of that name, nearest to it. `other` when all are said of others; undefined when the quote tells none.
 */
export function toldRank(query: Query, { quote }: Candidate): Stretch | 'other' | undefined {
  const all = inside(quote, IN_WORDS);
  const clausesOfQuote = clausesOf(quote);
  const texts = clausesOfQuote.map(({ start, end }) => quote.slice(start, end));
  const ranks = all.filter(
    (rank) =>
      !isOfOtherIndex(
        query,
        texts,
        clausesOfQuote.findIndex((clause) => within(rank, clause)),
      ),
  );
  const [first] = ranks;
  if (!first && all.length > 0) return 'other';
  const named = namedIn(query, quote);
  if (!first || named.length === 0) return first;
  const clauses = clausesOfQuote.filter((clause) => named.some((name) => within(name, clause)));
  const near = ranks
    .filter((rank) => clauses.some((clause) => within(rank, clause)))
    .map((rank) => ({ rank, gap: Math.min(...named.map((name) => distance(name, rank))) }))
    .sort((a, b) => a.gap - b.gap);
  return near[0]?.rank ?? 'other';
}
