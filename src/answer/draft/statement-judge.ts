import { judgeClaim } from '../claim/judge-claim.ts';
import { citeCandidate } from '../compose/cite.ts';
import type { EvidenceSources } from '../evidence/find-evidence.ts';
import type { Claim, ClaimCheck, Reply } from '../reply.ts';
import type { JudgedStatement, JudgeStatement } from './judged-statement.ts';

/** A change or a comparison may be worked out from several quotes. */
const COMPARES =
  /(?:so với|(?:tăng|giảm|tụt)(?: thêm)? [\d,]{1,8} (?:bậc|điểm|hạng)|(?:tăng|giảm)(?: \p{L}{1,5})? từ (?:hạng )?[\d,]{1,8}%? (?:lên|xuống|còn)|(?:cao|thấp) hơn)(?!\p{L})/iu;
const COMPUTED = /\(([^()]{1,60} = [^()]{1,20})\)/u;
const DIGIT = /\d/u;

/** What an answer shows to have been worked out: `90,49 − 88,60 = 1,89`. */
function computationIn({ blocks }: Pick<Reply, 'blocks'>): string | undefined {
  const spans = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []));
  const words = spans.map((span) => (span.kind === 'marker' ? '' : span.text)).join('');
  return COMPUTED.exec(words)?.[1];
}

/** Only what is said of figures: `giảm 1,89 điểm` for a rise of as much is a wrong figure. */
function withDirection({ verdict, checks }: Claim): Claim {
  const ofFigures = checks.filter(({ said }) => DIGIT.test(said));
  const turned = checks.find((check) => check.verdict === 'contradicted' && !DIGIT.test(check.said));
  if (turned?.found === undefined) return { verdict, checks: ofFigures };
  const told = (check: ClaimCheck): ClaimCheck => ({
    ...check,
    verdict: 'contradicted',
    found: `${turned.found} ${check.found ?? ''}`.trim(),
  });
  return { verdict, checks: ofFigures.map(told) };
}

/**
 * Judges statements of a draft as claims that somebody asks about. `answer` answers a claim in words, with all that it may
 * be worked out from.
 */
export function statementJudge(evidence: EvidenceSources, answer: (claim: string) => Reply): JudgeStatement {
  const judge = (statement: string): JudgedStatement => {
    const { proof, isVerbatim, ...claim } = judgeClaim({ text: statement }, evidence);
    if (claim.verdict === 'not_found' && COMPARES.test(statement)) {
      const reply = answer(`${statement}, đúng không?`);
      if (reply.claim && reply.claim.verdict !== 'not_found') {
        const computation = computationIn(reply);
        const computed = { claim: withDirection(reply.claim), citations: reply.citations };
        return computation === undefined ? computed : { ...computed, computation };
      }
    }
    const citations = proof.map((one, i) => citeCandidate(i + 1, one, evidence.knowledge));
    return { claim, citations, ...(isVerbatim && { isVerbatim }) };
  };
  // One sentence of a draft is read in several ways that may come to the same words.
  const known = new Map<string, JudgedStatement>();
  return (statement) => {
    const judged = known.get(statement) ?? judge(statement);
    known.set(statement, judged);
    return judged;
  };
}
