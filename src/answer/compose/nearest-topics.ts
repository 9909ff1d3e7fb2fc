import type { Knowledge } from '../../search/knowledge.ts';
import type { Evidence } from '../evidence/find-evidence.ts';

const TOPICS = 2;
/** A document is worth naming when it covers this much of the question. */
const NEAR = 0.4;
const ON_TOPIC = { coverage: 0.8, missing: 0.1 } as const;

function topicOf({ candidate }: Evidence, knowledge: Knowledge): string[] {
  const { statement, sourceId } = candidate;
  if (statement?.kind === 'fact') return [statement.topic];
  if (statement) return [`${statement.index} của ${statement.province}`];
  return [knowledge.source(sourceId)?.title ?? []].flat();
}

/** What the bot has nearest to a question that it could not answer, each topic once. */
export function nearestTopics(evidence: readonly Evidence[], knowledge: Knowledge): string[] {
  const near = evidence.filter(({ features }) => features.coverage >= NEAR);
  return [...new Set(near.flatMap((one) => topicOf(one, knowledge)))].slice(0, TOPICS);
}

/** True for a sentence that speaks of the very thing but lacks the kind of answer that was asked for. */
export function isOnTopic({ kept, expectation, features }: Evidence): boolean {
  return (
    !kept && !expectation.met && features.coverage >= ON_TOPIC.coverage && features.missing < ON_TOPIC.missing
  );
}
