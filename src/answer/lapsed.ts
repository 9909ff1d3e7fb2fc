import { composeReplaced, type Replaced } from './compose/compose-replaced.ts';
import { confidenceOf } from './confidence.ts';
import { answerThreshold, isExact } from './decide.ts';
import { askedTime } from './evidence/asked-time.ts';
import type { Candidate } from './evidence/candidate.ts';
import type { Evidence } from './evidence/find-evidence.ts';
import { LAPSED } from './evidence/refusal.ts';
import { replacementsOf } from './evidence/replacement.ts';
import type { Decision, Findings } from './findings.ts';
import { declined } from './several/outcome.ts';
import { isFragment } from './understand/is-fragment.ts';
import type { Query } from './understand/query.ts';

type CandidatesOf = (documentId: string) => readonly Candidate[];

/** The newest statement has about as many of the question's words as the one that it replaced. */
const LESS_COVERED = 0.2;

function replacedBy(
  { candidate, features }: Evidence,
  { query, evidence, context: { knowledge, today } }: Findings,
  candidatesOf: CandidatesOf,
): Replaced | undefined {
  const chain = replacementsOf(candidate, knowledge, today);
  const newest = chain.at(-1);
  const [current] = newest ? candidatesOf(newest.id) : [];
  if (!current) return undefined;
  const found = evidence.find((one) => one.candidate.documentId === current.documentId);
  const answers =
    found?.kept === true && isExact(query) && found.features.coverage >= features.coverage - LESS_COVERED;
  return { old: candidate, chain, current, answers };
}

/** How sure it would be, had it not lapsed. */
const surenessOf = (one: Evidence, query: Query, all: readonly Evidence[]): number =>
  confidenceOf(query, { ...one, kept: true }, all);

/** Asked what holds now, the evidence that is refused only because it has lapsed and that is surer than what is kept. */
function refusedAsLapsed({ query, evidence, best, confidence }: Findings): Evidence | undefined {
  const found = evidence.find(({ why, expectation }) => why === LAPSED && expectation.met);
  if (!found || isFragment(query)) return undefined;
  const isBehind = best !== undefined && confidence >= answerThreshold(query) && best.score > found.score;
  return isBehind || surenessOf(found, query, evidence) < answerThreshold(query) ? undefined : found;
}

/**
 * The reply where the best answer has lapsed: what replaced it, when the question asks for what holds now or for a
 * figure, date or name that the replacement has. Undefined when the old answer stands, as for a time of its own.
 */
export function lapsedDecision(findings: Findings, candidatesOf: CandidatesOf): Decision | undefined {
  const { query, evidence, best, confidence, context } = findings;
  const time = askedTime(query);
  if (time === 'then') return undefined;
  if (time === 'now') {
    const old = refusedAsLapsed(findings);
    if (!old) return undefined;
    const sure = surenessOf(old, query, evidence);
    const found = replacedBy(old, findings, candidatesOf);
    if (found) return { draft: composeReplaced(query, found, context), sure };
    const why = 'Tôi chỉ có thông tin cũ, nay không còn áp dụng; chưa có tài liệu nói điều gì thay thế.';
    return { draft: declined(why, old.candidate, context.knowledge), sure };
  }
  if (!best || confidence < answerThreshold(query) || isFragment(query) || query.numbers.length > 0)
    return undefined;
  const found = replacedBy(best, findings, candidatesOf);
  if (!found?.answers) return undefined;
  return { draft: composeReplaced(query, found, context), sure: confidence };
}
