import { paragraph, text } from '../answer/reply.ts';
import { type AskResponse, toAskResponse } from '../conversation/ask-contract.ts';

/** The body of a refused or failed request: a reply that says why, so that a caller reads one shape only. */
export function errorResponse(message: string): AskResponse {
  const blocks = [paragraph(text(message))];
  return toAskResponse(
    { kind: 'error', blocks, citations: [], suggestions: [], confidence: 0, evidence: [] },
    {},
    0,
  );
}
