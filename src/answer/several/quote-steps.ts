import { foldWords } from '../../language/fold-words.ts';
import type { ComposeContext } from '../compose/compose-answer.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { type Outcome, proofOf } from './outcome.ts';
import type { SeveralFindings } from './several-findings.ts';
import { topicCoverage, topicWords } from './topic-coverage.ts';

/** Asks for steps, in so many words. */
const ASKS_STEPS =
  / (?:cac buoc|buoc nao|may buoc|nhung buoc|trinh tu|qui trinh|quy trinh|huong dan|cach lam|thao tac) /u;
/** Words that ask for the steps; the sentence that tells them need not say them. */
const ASKING: ReadonlySet<string> = new Set([
  'buoc',
  'trinh',
  'tu',
  'qui',
  'huong',
  'dan',
  'thao',
  'tac',
  'lam',
  'cac',
]);
const LEAST_COVERAGE = 0.5;
const LOOKED_AT = 20;

/** `vào …, đăng nhập, bấm …, chọn … rồi nhập …`: three steps or more in one sentence. */
const tellsSteps = ({ quote }: Candidate): boolean =>
  quote.split(/,\s|;\s| rồi | sau đó /u).length >= 4 || /: .*, .*,/u.test(quote);

/** Asked for the steps of something: the sentence that tells them whole. What is to be done must be in it. */
export function quoteSteps(
  { query, evidence }: SeveralFindings,
  context: ComposeContext,
): Outcome | undefined {
  if (!ASKS_STEPS.test(foldWords(query.text)) || !['how', 'list', 'none', 'figure'].includes(query.cue.type))
    return undefined;
  const words = topicWords(query).filter((word) => !ASKING.has(word));
  const [verb, next] = words;
  if (verb === undefined || next === undefined) return undefined;
  const [best] = evidence
    .slice(0, LOOKED_AT)
    .filter(({ candidate, kept }) => kept && tellsSteps(candidate) && candidate.pairs.has(`${verb}_${next}`))
    .map(({ candidate }) => ({ candidate, coverage: topicCoverage(words, candidate, context.knowledge) }))
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
    .sort((a, b) => b.coverage - a.coverage);
  if (!best) return undefined;
  const proof = proofOf([best.candidate], context);
  return { draft: { kind: 'answer', blocks: proof.blocks, citations: proof.citations }, sure: best.coverage };
}
