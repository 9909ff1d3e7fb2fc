import { describe, expect, it, vi } from 'vitest';
import { type AskSurroundings, askQuestion } from './ask-question.ts';

const question = { id: 't1', text: 'Có mấy mục tiêu?', conversation: 'c1' };
const reply = { kind: 'answer', text: 'x', blocks: [], citations: [], suggestions: [] };
const never = new AbortController().signal;

function surroundings(fetch: typeof globalThis.fetch, more: Partial<AskSurroundings> = {}): AskSurroundings {
  return { fetch, isOnline: () => true, now: () => 1_000, ...more };
}

const responding = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  surroundings(
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
  );

/** A server that never answers, but lets go when told. */
const silent: typeof fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    if (init?.signal?.aborted) reject(new DOMException('aborted', 'AbortError'));
  });

describe('askQuestion', () => {
  it('posts the question as JSON and reads the reply', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(JSON.stringify(reply)));
    expect(await askQuestion(question, surroundings(fetch), never)).toMatchObject({ kind: 'answered' });
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('/api/ask');
    expect(init).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(String(init?.body))).toEqual(question);
  });

  it('shows what a refusal says', async () => {
    const refused = responding(400, { ...reply, kind: 'error' });
    expect(await askQuestion(question, refused, never)).toMatchObject({
      kind: 'answered',
      reply: { kind: 'error' },
    });
  });

  it('shows why the bot is paused', async () => {
    const paused = responding(503, { ...reply, kind: 'error', paused: true });
    expect(await askQuestion(question, paused, never)).toMatchObject({ kind: 'answered' });
    const closing = responding(503, { ...reply, kind: 'error' });
    expect(await askQuestion(question, closing, never)).toMatchObject({ kind: 'failed' });
  });

  it.each([
    ['an error of the server', 500, { ...reply, kind: 'error' }],
    ['a page of a proxy', 200, '<html>login</html>'],
    ['a reply of another shape', 200, { answer: 42 }],
  ])('takes %s as a failure of the server', async (_name, status, body) => {
    expect(await askQuestion(question, responding(status, body), never)).toEqual({
      kind: 'failed',
      failure: { reason: 'server' },
    });
  });

  it('says when to come back after too many questions', async () => {
    const limited = responding(429, { ...reply, kind: 'error' }, { 'retry-after': '20' });
    expect(await askQuestion(question, limited, never)).toEqual({
      kind: 'failed',
      failure: { reason: 'rate-limited', retryAt: 21_000 },
    });
    const vague = await askQuestion(question, responding(429, ''), never);
    expect(vague).toMatchObject({ failure: { retryAt: 61_000 } });
  });

  it('gives up after the timeout', async () => {
    vi.useFakeTimers();
    try {
      const outcome = askQuestion(question, surroundings(silent), never);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await outcome).toEqual({ kind: 'failed', failure: { reason: 'timeout' } });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('can be cancelled, before and while it waits', async () => {
    const controller = new AbortController();
    const outcome = askQuestion(question, surroundings(silent), controller.signal);
    controller.abort();
    expect(await outcome).toEqual({ kind: 'failed', failure: { reason: 'interrupted' } });
    expect(await askQuestion(question, surroundings(silent), controller.signal)).toMatchObject({
      failure: { reason: 'interrupted' },
    });
  });

  it('tells a missing network from a broken one', async () => {
    const broken: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await askQuestion(question, surroundings(broken), never)).toMatchObject({
      failure: { reason: 'network' },
    });
    const offline = surroundings(broken, { isOnline: () => false });
    expect(await askQuestion(question, offline, never)).toMatchObject({ failure: { reason: 'offline' } });
  });
});
