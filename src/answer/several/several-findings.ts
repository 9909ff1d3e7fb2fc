import type { Evidence } from '../evidence/find-evidence.ts';
import type { Query } from '../understand/query.ts';

/** What was found for one question. */
export interface SeveralFindings {
  readonly query: Query;
  /** All candidates, best first. */
  readonly evidence: readonly Evidence[];
  /** Probability that the best one that was not refused answers. */
  readonly confidence: number;
}
