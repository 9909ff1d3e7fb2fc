import type { Evidence } from '../evidence/find-evidence.ts';
import { type Claim, mark, paragraph, type Reply, type Span, strong, text } from '../reply.ts';
import { citeCandidate } from './cite.ts';
import type { ComposeContext } from './compose-answer.ts';
import { remarksOn } from './remarks.ts';

function verdictLine(claim: Claim): Span[] {
  if (claim.verdict === 'supported') return [strong('Đúng'), text(', theo nguồn dưới đây. '), mark(1)];
  const found = claim.checks.flatMap((check) =>
    check.verdict === 'contradicted' && check.found !== undefined ? [check.found] : [],
  );
  // The wrong figure is not repeated: a reply says only what its quotes say.
  return [
    strong('Không khớp'),
    text(': tài liệu ghi '),
    strong([...new Set(found)].join('; ')),
    text('. '),
    mark(1),
  ];
}

/** The reply to a claim that was judged: verdict first, then the proof. */
export function composeClaim(
  claim: Claim,
  evidence: Evidence,
  { knowledge, today }: ComposeContext,
): Pick<Reply, 'kind' | 'blocks' | 'citations' | 'claim'> {
  const remarks = remarksOn(evidence.candidate, today, 2, knowledge);
  return {
    kind: 'claim',
    blocks: [paragraph(...verdictLine(claim)), { kind: 'quote', marker: 1 }, ...remarks.blocks],
    citations: [citeCandidate(1, evidence.candidate, knowledge, today), ...remarks.citations],
    claim,
  };
}
