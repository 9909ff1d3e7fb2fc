import type { IndexRow } from '../../content/types.ts';
import { toTerms } from '../../language/terms.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate, Candidates } from '../evidence/candidate.ts';
import type { StatementReading } from './read-statement.ts';

/** Places in the lists of documents that one look-up takes, and documents it gives. */
const BY_SUBJECT = { postings: 300, limit: 24 };
const BY_FIGURE = { postings: 60, limit: 12 };
/** Sentences compared with one claim. */
const MOST = 90;

const FIGURE_WEIGHT = 1;
const FREE_WEIGHT = 0.3;

/**
 * Sentences that may settle a claim: those that speak of the same things, found without the claimed figures, so that
 * a wrong figure does not lead astray; those that hold its figures, so that a wrong subject or year is seen; and the
 * rows of an index that it names.
 */
export function drawCandidates(
  reading: StatementReading,
  {
    knowledge,
    candidates,
    rows,
  }: { knowledge: Knowledge; candidates: Candidates; rows: ReadonlyMap<string, readonly IndexRow[]> },
): Candidate[] {
  const { text, words, measured } = reading;
  const terms = toTerms(text, { chat: true, lexicon: knowledge.lexicon });
  const isFree = (start: number): boolean =>
    words.some((word) => word.sort === 'free' && start >= word.start && start < word.end);
  const isMeasured = (start: number): boolean =>
    measured.some((one) => start >= one.start && start < one.end);
  const subject = terms
    .filter(({ token }) => !isMeasured(token.start))
    .map(({ term, token }) => ({ term, weight: isFree(token.start) ? FREE_WEIGHT : 1 }));
  const figures = terms
    .filter(({ token }) => token.kind === 'figure')
    .map(({ term }) => ({ term, weight: FIGURE_WEIGHT }));
  const drawn = [
    ...knowledge.index.draw(subject, BY_SUBJECT),
    ...(figures.length > 0 ? knowledge.index.draw(figures, BY_FIGURE) : []),
  ];
  const ofIndex = words
    .filter(({ sort }) => sort === 'index')
    .flatMap(({ token }) => rows.get(token) ?? [])
    .map(({ id }) => id);
  return [...new Set([...drawn, ...ofIndex])].flatMap((id) => candidates.of(id)).slice(0, MOST);
}
