import { renderText } from '../answer/render-text.ts';
import type { Block, Citation, Claim, EvidenceItem, Reply, ReplyKind } from '../answer/reply.ts';

/** The response of the ask contract, the same on the command line and over HTTP. */
export interface AskResponse {
  readonly id?: string | number;
  readonly conversation?: string;
  readonly kind: ReplyKind;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly claim?: Claim;
  /** How the question was read, when not as typed; not part of `text`. */
  readonly understood?: string;
  readonly suggestions: readonly string[];
  /** What else may be done with this reply, as a person would type it. */
  readonly actions?: readonly string[];
  readonly confidence: number;
  readonly evidence?: readonly EvidenceItem[];
  /** The reply as a tree, for programs that show it. */
  readonly blocks: readonly Block[];
  readonly elapsedMs: number;
}

/** What of a request is echoed. */
export interface EchoedRequest {
  readonly id?: string | number;
  readonly conversation?: string;
}

/** A reply in the shape of the ask contract; `evidence` says how many candidates to add. */
export function toAskResponse(
  reply: Reply,
  request: EchoedRequest,
  elapsedMs: number,
  options: { readonly evidence?: number } = {},
): AskResponse {
  return {
    ...(request.id !== undefined && { id: request.id }),
    ...(request.conversation !== undefined && { conversation: request.conversation }),
    kind: reply.kind,
    text: renderText(reply),
    citations: reply.citations,
    ...(reply.claim && { claim: reply.claim }),
    ...(reply.understood !== undefined && { understood: reply.understood }),
    suggestions: reply.suggestions,
    ...(reply.actions && { actions: reply.actions }),
    confidence: reply.confidence,
    ...(options.evidence !== undefined && { evidence: reply.evidence.slice(0, options.evidence) }),
    blocks: reply.blocks,
    elapsedMs: Math.round(elapsedMs * 1000) / 1000,
  };
}
