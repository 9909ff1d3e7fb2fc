import { abstain } from './compose/abstain.ts';
import { abstainOptions } from './compose/abstain-options.ts';
import { composeAnswer } from './compose/compose-answer.ts';
import { answerThreshold } from './decide.ts';
import { holdsAnswer } from './faq/faq-fits.ts';
import type { Decision, Findings } from './findings.ts';
import { frequentDraft } from './frequent-draft.ts';
import type { Desk } from './judged-decision.ts';
import { isFragment } from './understand/is-fragment.ts';

/** From this confidence on a sentence answers before a frequent question of the same topic words does. */
const SURER_THAN_TOPIC = 0.9;

/** The best sentence where it is sure enough. */
function bySentence({ query, best, confidence, context }: Findings, atLeast: number): Decision | undefined {
  if (!best || confidence < atLeast || isFragment(query)) return undefined;
  return { draft: composeAnswer(query, best, context), sure: confidence };
}

/** The short answer of a frequent question that has the same topic words and asks for the same kind of answer. */
function byTopic(findings: Findings, desk: Desk): Decision | undefined {
  const { query, faq } = findings;
  // Asked for one year of an index, its rows have said all there is.
  if (query.ofIndex && query.years.length > 0) return undefined;
  const near = faq.find((one) => one.sameTopic && holdsAnswer(one, query, (id) => desk.candidates.of(id)));
  const draft = near && frequentDraft(near, findings, desk);
  return near && draft && { draft, sure: near.similarity, entry: near.entry };
}

/** What no rule has decided: the sentence that is sure enough, a frequent question of the same topic, or an honest no. */
export function answerOrDecline(findings: Findings, desk: Desk): Decision {
  const threshold = answerThreshold(findings.query);
  const found =
    bySentence(findings, Math.max(threshold, SURER_THAN_TOPIC)) ??
    byTopic(findings, desk) ??
    bySentence(findings, threshold);
  if (found) return found;
  const options = abstainOptions(findings, desk.knowledge, desk.contact);
  return { draft: abstain(options), sure: 1 - findings.answerable };
}
