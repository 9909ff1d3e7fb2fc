import { confidenceOf } from '../confidence.ts';
import { THRESHOLDS } from '../decide.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { type EvidenceSources, findEvidence } from '../evidence/find-evidence.ts';
import type { Claim, ClaimCheck } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { checkClaim } from './check-claim.ts';

/** A claim with its verdict and what proves it. */
export interface JudgedClaim extends Claim {
  /** The quotes that settle it: the check with marker n speaks of the n-th of them. Empty when nothing was found. */
  readonly proof: readonly Candidate[];
  /** A value worked out from cited ones, as it is shown: `90,49 - 88,60 = 1,89`. */
  readonly computation?: string;
}

const unknown = (query: Query): readonly ClaimCheck[] =>
  (query.claimed.length > 0 ? query.claimed.map(({ surface }) => surface) : [query.typed]).map((said) => ({
    said,
    verdict: 'not_found',
  }));

/** Judges one statement, asked or plain, against the content. When in doubt: `not_found`. */
export function judgeClaim(query: Query, sources: EvidenceSources): JudgedClaim {
  const evidence = findEvidence(query, sources);
  const best = evidence.find(({ kept }) => kept);
  if (best && confidenceOf(query, best, evidence) >= THRESHOLDS.claim) {
    const published = sources.knowledge.source(best.candidate.sourceId)?.published?.slice(0, 4);
    const claim = checkClaim(query, best, published);
    if (claim.verdict !== 'not_found') return { ...claim, proof: [best.candidate] };
  }
  return { verdict: 'not_found', checks: unknown(query), proof: [] };
}
