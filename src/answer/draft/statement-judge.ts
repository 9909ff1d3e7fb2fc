import { judgeClaim } from '../claim/judge-claim.ts';
import { citeCandidate } from '../compose/cite.ts';
import type { EvidenceSources } from '../evidence/find-evidence.ts';
import type { Query } from '../understand/query.ts';
import type { JudgedStatement, JudgeStatement } from './judged-statement.ts';

export interface JudgeSources {
  readonly evidence: EvidenceSources;
  readonly understand: (text: string) => Query;
  /** As a question is answered, with all that it may be worked out from. */
  readonly answer: (query: Query) => JudgedStatement;
}

/** A change or a comparison may be worked out from several quotes. */
const COMPARES =
  /(?:so với|(?:tăng|giảm|tụt)(?: thêm)? [\d,]{1,8} (?:bậc|điểm|hạng)|(?:cao|thấp) hơn)(?!\p{L})/iu;

/** Judges statements of a draft as claims that somebody asks about. */
export function statementJudge({ evidence, understand, answer }: JudgeSources): JudgeStatement {
  return (statement) => {
    const { proof, ...claim } = judgeClaim({ text: statement }, evidence);
    if (claim.verdict === 'not_found' && COMPARES.test(statement)) {
      const computed = answer({ ...understand(`${statement}, đúng không?`), parts: [] });
      if (computed.claim && computed.claim.verdict !== 'not_found') return computed;
    }
    const citations = proof.map((one, i) => citeCandidate(i + 1, one, evidence.knowledge));
    return { claim, citations };
  };
}
