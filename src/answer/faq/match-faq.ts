import type { FaqEntry } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Query } from '../understand/query.ts';
import { type Likeness, Wordings } from './wordings.ts';

export interface FaqMatch extends Likeness {
  readonly entry: FaqEntry;
}

const byLikeness = (a: FaqMatch, b: FaqMatch): number =>
  b.similarity - a.similarity || (a.entry.id < b.entry.id ? -1 : 1);

/** Puts a match among the best so far, which stay at most `limit`. */
function keepBest(best: FaqMatch[], match: FaqMatch, limit: number): void {
  const last = best.at(-1);
  if (last && best.length >= limit && byLikeness(last, match) < 0) return;
  best.push(match);
  best.sort(byLikeness);
  if (best.length > limit) best.pop();
}

/** Prepares all wordings once; the returned function gives the entries most like a question, best first. */
export function createFaqMatcher(knowledge: Knowledge): (query: Query, limit: number) => FaqMatch[] {
  const wordings = new Wordings(
    knowledge.faq.map((entry) => ({ owner: entry, questions: entry.questions })),
    knowledge,
  );
  return (query, limit) => {
    const best: FaqMatch[] = [];
    wordings.compare(query, (entry, likeness) => keepBest(best, { entry, ...likeness }, limit));
    return best;
  };
}
