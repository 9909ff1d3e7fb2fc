import type { Knowledge } from '../search/knowledge.ts';
import { type JudgedClaim, judgeClaim } from './claim/judge-claim.ts';
import { notFound } from './compose/abstain.ts';
import { abstainOptions } from './compose/abstain-options.ts';
import { composeClaim } from './compose/compose-claim.ts';
import { THRESHOLDS } from './decide.ts';
import type { Candidates } from './evidence/candidate.ts';
import { isOutdated } from './evidence/validity.ts';
import type { Decision, Findings } from './findings.ts';
import { SURE } from './several/outcome.ts';
import { maySay, mayState } from './understand/plain-statement.ts';

/** What claims are judged with. */
export interface Desk {
  readonly knowledge: Knowledge;
  readonly candidates: Candidates;
  /** Where to ask a person: one Vietnamese sentence. */
  readonly contact: string;
}

/** A word that was taken for a slip may have been meant: what that leaves open is judged as typed. */
function judgeAsTyped(
  { text, typed, corrections }: Findings['query'],
  context: Parameters<typeof judgeClaim>[1],
): JudgedClaim {
  const judged = judgeClaim({ text }, context);
  if (judged.verdict !== 'not_found' || corrections.length === 0) return judged;
  const asTyped = judgeClaim({ text: typed }, context);
  return asTyped.verdict === 'not_found' ? judged : asTyped;
}

const judge = (findings: Findings, { candidates }: Desk): JudgedClaim =>
  judgeAsTyped(findings.query, { ...findings.context, candidates });

function decisionOn(
  { proof, isVerbatim: _, ...claim }: JudgedClaim,
  findings: Findings,
  desk: Desk,
): Decision {
  const { knowledge, contact } = desk;
  if (claim.verdict !== 'not_found')
    return { draft: composeClaim(claim, proof, findings.context), sure: SURE };
  return {
    draft: notFound(claim, abstainOptions(findings, knowledge, contact)),
    sure: 1 - findings.answerable,
  };
}

/** The verdict on a claim. */
export const judgedDecision = (findings: Findings, desk: Desk): Decision =>
  decisionOn(judge(findings, desk), findings, desk);

/**
 * The verdict on what a message may say, where the content has one. What was right and holds no longer is told with
 * what took its place, not judged.
 */
export function statedDecision(findings: Findings, desk: Desk): Decision | undefined {
  const { query, faq, context } = findings;
  const isStated = mayState(query);
  if (!(isStated || maySay(query)) || (faq[0]?.similarity ?? 0) >= THRESHOLDS.faq) return undefined;
  const judged = judge(findings, desk);
  const isOpen = judged.verdict === 'not_found' || (!isStated && judged.verdict === 'contradicted');
  const isPast =
    judged.verdict === 'supported' && judged.proof.some((candidate) => isOutdated(candidate, context.today));
  return isOpen || isPast ? undefined : decisionOn(judged, findings, desk);
}
