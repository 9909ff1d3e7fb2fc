import type { Figure } from '../../language/figures/read-figures.ts';
import type { StatementReading } from './read-statement.ts';
import type { Word } from './read-words.ts';
import { isClass } from './word-match.ts';

/** A stretch of a sentence that says one thing of one subject. */
export interface Clause {
  readonly words: readonly Word[];
  readonly times: readonly Figure[];
}

const CUT = /[;:]|,(?=\s)|\.(?=\s)|(?<=\s)và(?=\s)/gu;
/** Names that may stand in a row: `Sở Nội vụ, Sở Y tế và Sở Tài chính dẫn đầu`. */
const LISTED: ReadonlySet<string> = new Set(['body', 'place', 'person', 'tier', 'province', 'post']);

/** Nothing but names stands behind the first name: the row goes on. */
function isRow(words: readonly Word[], times: readonly Figure[]): boolean {
  const first = words.find(({ sort }) => LISTED.has(sort));
  if (!first) return false;
  return !(
    words.some(
      (word) =>
        word.start > first.start && !LISTED.has(word.sort) && (word.sort === 'plain' || isClass(word)),
    ) || times.some(({ start }) => start > first.start)
  );
}

/** What a subject does or how it fares. */
const PREDICATES: ReadonlySet<string> = new Set(['direction', 'end', 'moved', 'force', 'work', 'event']);

/** `cấp tỉnh và cấp xã nhận …`: before `và` nothing is said yet of the first. */
const isOpen = ({ words, times }: Clause): boolean =>
  isRow(words, times) ||
  !(
    words.some(({ sort }) => PREDICATES.has(sort)) ||
    times.some(({ start }) => words.some((word) => LISTED.has(word.sort) && word.start < start))
  );

/** The clauses of a sentence, cut at signs and between coordinated predicates; a row of names is not cut. */
export function clausesOf({ text, words, times }: StatementReading): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { 0: sign, index } of [...text.matchAll(CUT), { 0: '.', index: text.length }]) {
    const within = (one: { start: number; end: number }): boolean => one.start >= from && one.end <= index;
    const clause = { words: words.filter(within), times: times.filter(within) };
    if (sign === ',' && isRow(clause.words, clause.times)) continue;
    if (sign === 'và' && isOpen(clause)) continue;
    clauses.push(clause);
    from = index;
  }
  return clauses.filter((one) => one.words.length > 0);
}
