import type { Intent } from '../language/questions/intent-rules.ts';
import { CANNED_REPLIES, type CannedReply } from './canned-replies.ts';
import { paragraph, type Reply, text } from './reply.ts';

/** The canned reply for a message of this intent; undefined for one that wants an answer. */
export function cannedReply(intent: Intent): CannedReply | undefined {
  return intent === 'question' || intent === 'claim' ? undefined : CANNED_REPLIES[intent];
}

/**
 * The canned reply for talk that asks for no facts; undefined when the message should be answered, or when something
 * known may answer it after all (a complaint, a personal case).
 */
export function smallTalk(intent: Intent, suggestions: readonly string[]): Reply | undefined {
  const canned = cannedReply(intent);
  if (!canned || canned.leadsTo !== undefined) return undefined;
  return {
    kind: canned.kind,
    blocks: canned.says.map((sentence) => paragraph(text(sentence))),
    citations: [],
    suggestions: canned.suggests ? suggestions : [],
    confidence: 1,
    evidence: [],
  };
}
