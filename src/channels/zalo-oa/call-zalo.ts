import { neverLeft, type PostBounds, type Posted, type PostRequest, post } from '../shared/post.ts';

/**
 * How a call ended. Zalo answers in JSON, with status 200 also when it refuses. `isUnclear`: it may have been carried out.
 * Nothing in here holds a token, an address or a text.
 */
export type CallResult =
  | { readonly kind: 'answer'; readonly json: unknown; readonly status: number }
  | {
      readonly kind: 'fault';
      readonly reason: 'timeout' | 'aborted' | 'unreachable' | 'broken' | 'not-json';
      readonly isUnclear: boolean;
      readonly status?: number;
    };

/** Posts, and reads the answer. Never rejects; ends at the deadline and when `signal` aborts. */
export async function callZalo(request: PostRequest, bounds: PostBounds): Promise<CallResult> {
  if (bounds.signal?.aborted) return { kind: 'fault', reason: 'aborted', isUnclear: false };
  return toResult(await post(request, bounds));
}

function toResult(posted: Posted): CallResult {
  if (posted.kind === 'network') {
    return neverLeft(posted.code)
      ? { kind: 'fault', reason: 'unreachable', isUnclear: false }
      : { kind: 'fault', reason: 'broken', isUnclear: true };
  }
  if (posted.kind !== 'answer') return { kind: 'fault', reason: posted.kind, isUnclear: true };
  const { status, body } = posted.answer;
  if (body !== undefined) return { kind: 'answer', json: body, status };
  // 4xx: turned away on the road, by a proxy or a wrong address.
  const isUnclear = (status < 400 || status >= 500) && status !== 503;
  return { kind: 'fault', reason: 'not-json', isUnclear, status };
}
