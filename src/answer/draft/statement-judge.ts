import { judgeClaim } from '../claim/judge-claim.ts';
import { citeCandidate } from '../compose/cite.ts';
import type { EvidenceSources } from '../evidence/find-evidence.ts';
import type { JudgedStatement, JudgeStatement } from './judged-statement.ts';

/** A change or a comparison may be worked out from several quotes. */
const COMPARES =
  /(?:so với|(?:tăng|giảm|tụt)(?: thêm)? [\d,]{1,8} (?:bậc|điểm|hạng)|(?:cao|thấp) hơn)(?!\p{L})/iu;

/**
 * Judges statements of a draft as claims that somebody asks about. `answer` answers a claim in words, with all that it may
 * be worked out from.
 */
export function statementJudge(
  evidence: EvidenceSources,
  answer: (claim: string) => JudgedStatement,
): JudgeStatement {
  return (statement) => {
    const { proof, ...claim } = judgeClaim({ text: statement }, evidence);
    if (claim.verdict === 'not_found' && COMPARES.test(statement)) {
      const computed = answer(`${statement}, đúng không?`);
      if (computed.claim && computed.claim.verdict !== 'not_found') return computed;
    }
    const citations = proof.map((one, i) => citeCandidate(i + 1, one, evidence.knowledge));
    return { claim, citations };
  };
}
