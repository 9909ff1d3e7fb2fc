import { paragraph, type Reply, text } from '../answer/reply.ts';
import { type AskResponse, type EchoedRequest, toAskResponse } from '../conversation/ask-contract.ts';
import type { Responder } from '../conversation/responder.ts';

/** A request of the ask contract, or why a line is none (Vietnamese). */
export type ParsedRequest =
  | { readonly ok: true; readonly request: EchoedRequest & { readonly text: string } }
  | { readonly ok: false; readonly why: string; readonly request: EchoedRequest };

/** Reads one JSON line as a request; fields that the contract does not name are ignored. */
export function parseRequest(line: string): ParsedRequest {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return {
      ok: false,
      why: 'Dòng này không phải JSON hợp lệ. Mỗi dòng cần một đối tượng như {"text":"…"}.',
      request: {},
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, why: 'Mỗi dòng cần một đối tượng JSON như {"text":"…"}.', request: {} };
  }
  const fields = new Map(Object.entries(value));
  const id = fields.get('id');
  const conversation = fields.get('conversation');
  const request: EchoedRequest = {
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    ...(typeof conversation === 'string' && { conversation }),
  };
  const asked = fields.get('text');
  if (typeof asked !== 'string') return { ok: false, why: 'Thiếu trường "text" (chuỗi ký tự).', request };
  return { ok: true, request: { ...request, text: asked } };
}

const errorReply = (why: string): Reply => ({
  kind: 'error',
  blocks: [paragraph(text(why))],
  citations: [],
  suggestions: [],
  confidence: 1,
  evidence: [],
});

export interface AskLineOptions {
  readonly responder: Responder;
  readonly evidence?: number;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/** One line in, one response out; never throws on bad input. */
export function askLine(line: string, { responder, evidence, now }: AskLineOptions): AskResponse {
  const began = now();
  const parsed = parseRequest(line);
  const reply = parsed.ok ? responder.respond(parsed.request) : errorReply(parsed.why);
  return toAskResponse(reply, parsed.request, now() - began, evidence === undefined ? {} : { evidence });
}
