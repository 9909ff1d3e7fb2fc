import { paragraph, type Reply, text } from '../../../src/answer/reply.ts';

export function replyOf(words: string, rest: Partial<Reply> = {}): Reply {
  return {
    kind: 'answer',
    blocks: [paragraph(text(words))],
    citations: [],
    suggestions: [],
    confidence: 1,
    evidence: [],
    ...rest,
  };
}
