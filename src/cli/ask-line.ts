import { paragraph, type Reply, text } from '../answer/reply.ts';
import { type AskResponse, toAskResponse } from '../conversation/ask-contract.ts';
import type { Responder } from '../conversation/responder.ts';
import { parseRequest } from './parse-request.ts';
import type { InputLine } from './read-lines.ts';

const TROUBLE = 'Chương trình gặp trục trặc khi trả lời câu này.';

const errorReply = (why: string): Reply => ({
  kind: 'error',
  blocks: [paragraph(text(why))],
  citations: [],
  suggestions: [],
  confidence: 1,
  evidence: [],
});

export interface AskLineOptions {
  readonly responder: Pick<Responder, 'respond'>;
  readonly evidence?: number;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** Told of a fault of ours that kept one question from being answered. */
  readonly onFault: (fault: unknown) => void;
}

/** One line in, one response out. Never throws: the lines that follow are to be answered too. */
export function askLine(line: InputLine, options: AskLineOptions): AskResponse {
  const { responder, evidence, now, onFault } = options;
  const began = now();
  const parsed = parseRequest(line);
  const respond = (): Reply => {
    if (!parsed.ok) return errorReply(parsed.why);
    try {
      return responder.respond({ ...parsed.request, isTransient: true });
    } catch (fault) {
      onFault(fault);
      return errorReply(TROUBLE);
    }
  };
  const reply = respond();
  return toAskResponse(reply, parsed.request, now() - began, evidence === undefined ? {} : { evidence });
}
