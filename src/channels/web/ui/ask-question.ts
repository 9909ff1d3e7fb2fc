import type { Failure, Outcome } from './conversation.ts';
import { readReply } from './read-reply.ts';
import { parseJson, readRecord } from './read-value.ts';

const ASK_TIMEOUT_MS = 10_000;
/** Waited for when the server says "too many" without saying how long. */
const DEFAULT_RETRY_SECONDS = 60;

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly conversation: string;
}

/** The browser, as far as asking needs it. */
export interface AskSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly isOnline: () => boolean;
  /** ms since 1970. */
  readonly now: () => number;
  readonly timeoutMs?: number;
}

const failed = (failure: Failure): Outcome => ({ kind: 'failed', failure });

function readResponse(response: Response, body: string, now: number): Outcome {
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after')) || DEFAULT_RETRY_SECONDS;
    return failed({ reason: 'rate-limited', retryAt: now + seconds * 1000 });
  }
  const value = parseJson(body);
  // A refused question (400, 413) and a paused bot come with a reply that says why; asking again would not help.
  const saysWhy = response.status < 500 || readRecord(value)?.['paused'] === true;
  const reply = saysWhy ? readReply(value) : undefined;
  return reply === undefined ? failed({ reason: 'server' }) : { kind: 'answered', reply };
}

/** Asks the server once. Always settles, within the timeout; `cancelled` ends it early. */
export async function askQuestion(
  question: Question,
  { fetch, isOnline, now, timeoutMs = ASK_TIMEOUT_MS }: AskSurroundings,
  cancelled: AbortSignal,
): Promise<Outcome> {
  if (!isOnline()) return failed({ reason: 'offline' });
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeoutMs);
  cancelled.addEventListener('abort', abort);
  if (cancelled.aborted) abort();
  try {
    const response = await fetch('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal: controller.signal,
    });
    return readResponse(response, await response.text(), now());
  } catch {
    if (cancelled.aborted) return failed({ reason: 'interrupted' });
    if (controller.signal.aborted) return failed({ reason: 'timeout' });
    return failed({ reason: isOnline() ? 'network' : 'offline' });
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', abort);
  }
}
