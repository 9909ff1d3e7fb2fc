import type { Candidates } from '../evidence/candidate.ts';
import { checkExpectation } from '../evidence/check-expectation.ts';
import type { Query } from '../understand/query.ts';
import type { FaqMatch } from './match-faq.ts';

/** True when a fact of a frequent question that is only near holds the kind of answer that is asked for. */
export function holdsAnswer({ entry, similarity }: FaqMatch, query: Query, candidates: Candidates): boolean {
  if (similarity === 1 || entry.facts.length === 0) return true;
  const facts = entry.facts.flatMap((id) => candidates.of(id));
  return facts.some((fact) => checkExpectation(query, fact).met);
}
