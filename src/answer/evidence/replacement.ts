import type { Citable } from '../../content/types.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import type { Candidate } from './candidate.ts';
import { isLapsed, isOutdated, isPending } from './validity.ts';

/** What took the place of a replacement is told too, up to this many. */
const LONGEST_CHAIN = 3;

/**
 * What holds on that day in place of a candidate that no longer does, as far as the content says: the statement that
 * replaced it and, while that has lapsed too, the one after it. Empty when the candidate holds or nothing is known.
 */
export function replacementsOf(candidate: Candidate, knowledge: Knowledge, today: string): Citable[] {
  if (!isOutdated(candidate, today)) return [];
  const chain: Citable[] = [];
  let next = candidate.statement?.replacedBy ?? candidate.superseded?.by;
  while (next !== undefined && next !== candidate.documentId && chain.length < LONGEST_CHAIN) {
    const found = knowledge.statement(next);
    if (!found || chain.includes(found) || isPending(found, today)) break;
    chain.push(found);
    next = isLapsed(found, today) ? found.replacedBy : undefined;
  }
  return chain;
}
