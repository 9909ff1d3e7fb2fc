import type { Knowledge } from '../search/knowledge.ts';
import { judgeClaim } from './claim/judge-claim.ts';
import { notFound } from './compose/abstain.ts';
import { abstainOptions } from './compose/abstain-options.ts';
import { composeClaim } from './compose/compose-claim.ts';
import { THRESHOLDS } from './decide.ts';
import type { Candidates } from './evidence/candidate.ts';
import type { Decision, Findings } from './findings.ts';
import { SURE } from './several/outcome.ts';
import { mayState } from './understand/plain-statement.ts';

/** What claims are judged with. */
export interface Desk {
  readonly knowledge: Knowledge;
  readonly candidates: Candidates;
  /** Where to ask a person: one Vietnamese sentence. */
  readonly contact: string;
}

/** The verdict on a claim. */
export function judgedDecision(findings: Findings, { knowledge, candidates, contact }: Desk): Decision {
  const context = { ...findings.context, candidates };
  const { proof, isVerbatim: _, ...claim } = judgeClaim(findings.query, context);
  if (claim.verdict !== 'not_found') return { draft: composeClaim(claim, proof, context), sure: SURE };
  return {
    draft: notFound(claim, abstainOptions(findings, knowledge, contact)),
    sure: 1 - findings.answerable,
  };
}

/** The verdict on what a message may say, where the content has one. */
export function statedDecision(findings: Findings, desk: Desk): Decision | undefined {
  const { query, faq } = findings;
  if (!mayState(query) || (faq[0]?.similarity ?? 0) >= THRESHOLDS.faq) return undefined;
  const judged = judgedDecision(findings, desk);
  return judged.draft.claim?.verdict === 'not_found' ? undefined : judged;
}
