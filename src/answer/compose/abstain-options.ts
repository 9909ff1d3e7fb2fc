import type { Knowledge } from '../../search/knowledge.ts';
import type { Evidence } from '../evidence/find-evidence.ts';
import type { FaqMatch } from '../faq/match-faq.ts';
import { sourceLine } from '../render-text.ts';
import type { AbstainOptions } from './abstain.ts';
import { citeCandidate } from './cite.ts';
import { isOnTopic, nearestTopics } from './nearest-topics.ts';

/** From here on a frequent question is near enough to be named as a topic. */
const NEAR_FAQ = 0.25;

/** What an honest no can offer: near frequent questions, topics, and the sentence that is about the thing but lacks it. */
export function abstainOptions(
  { evidence, faq }: { readonly evidence: readonly Evidence[]; readonly faq: readonly FaqMatch[] },
  knowledge: Knowledge,
  contact: string,
): AbstainOptions {
  const near = evidence[0];
  return {
    contact,
    nearest: faq
      .filter(({ entry, similarity }) => similarity >= NEAR_FAQ && entry.facts.length > 0)
      .flatMap(({ entry }) => entry.questions.slice(0, 1)),
    topics: nearestTopics(evidence, knowledge),
    ...(near &&
      isOnTopic(near) && {
        near: { evidence: near, source: sourceLine(citeCandidate(1, near.candidate, knowledge)) },
      }),
  };
}
