import { afterEach, describe, expect, it } from 'vitest';
import {
  DEAD_CHAT,
  OPERATOR_TOKEN,
  type RunningOperator,
  startOperator,
} from '../support/operator-server.ts';

let running: RunningOperator | undefined;
/** As the server's own, once it runs. */
const call: RunningOperator['call'] = (...request) => started().call(...request);
afterEach(() => running?.close());

function started(): RunningOperator {
  if (!running) throw new Error('not started');
  return running;
}

async function start(token: string | undefined = OPERATOR_TOKEN): Promise<RunningOperator> {
  running = await startOperator(token);
  return running;
}

describe('the token', () => {
  const GUARDED = [
    ['GET', '/metrics'],
    ['GET', '/operator/status'],
    ['PUT', '/operator/channels/telegram/pause'],
    ['DELETE', '/operator/channels/telegram/pause'],
    ['GET', '/operator/channels/telegram/pause'],
    ['GET', '/operator/dead-letters'],
    ['POST', '/operator/dead-letters/17/revive'],
  ] as const;

  it.each(GUARDED)('is needed for %s %s', async (method, path) => {
    await start();
    const wrong = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      OPERATOR_TOKEN,
      `Basic ${OPERATOR_TOKEN}`,
      `Bearer ${OPERATOR_TOKEN}x`,
      `Bearer ${OPERATOR_TOKEN.slice(0, -1)}`,
      `Bearer ${'x'.repeat(5_000)}`,
    ];
    for (const authorization of wrong) {
      const answer = await call(
        path,
        method,
        undefined,
        authorization === undefined ? {} : { authorization },
      );
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.json.error).toContain('OPERATOR_TOKEN');
    }
  });

  it('is not needed to see the health, which names no more than checks', async () => {
    await start();
    expect(await call('/health/live', 'GET', undefined, {})).toMatchObject({ status: 200 });
    expect((await call('/health/ready', 'GET', undefined, {})).json).toEqual({
      status: 'ready',
      failing: [],
      degraded: [],
    });
  });

  it('may be missing on this machine alone: then there are figures but no actions', async () => {
    running = await startOperator();
    expect((await call('/metrics', 'GET', undefined, {})).status).toBe(200);
    for (const [method, path] of GUARDED.slice(1)) {
      const answer = await call(path, method);
      expect(answer.status).toBe(403);
      expect(answer.json.error).toContain('OPERATOR_TOKEN');
    }
  });
});

describe('readiness', () => {
  it('follows the store', async () => {
    const { failStore } = await start();
    failStore(true);
    const gone = await call('/health/ready');
    expect(gone.status).toBe(503);
    expect(gone.json).toEqual({ status: 'not-ready', failing: ['store'], degraded: [] });
    failStore(false);
    expect((await call('/health/ready')).status).toBe(200);
  });

  it('follows the polling, and is degraded but there when a channel was given up', async () => {
    const { setStatus } = await start();
    setStatus({ state: 'retrying', lastPollMsAgo: 120_000 });
    expect((await call('/health/ready')).json).toMatchObject({
      status: 'not-ready',
      failing: ['poll:telegram'],
    });
    setStatus({ state: 'refused' });
    const refused = await call('/health/ready');
    expect(refused.status).toBe(200);
    expect(refused.json).toMatchObject({ status: 'degraded', degraded: ['refused:telegram'] });
  });
});

describe('the kill switch', () => {
  const path = '/operator/channels/telegram/pause';

  it('pauses a channel with a reason, tells it and lets it go on', async () => {
    const { state } = await start();
    expect((await call(path)).json).toEqual({ pause: null });
    expect((await call(path, 'PUT', { reason: ' Đang cập nhật số liệu. ' })).status).toBe(204);
    const pause = { reason: 'Đang cập nhật số liệu.', since: '2026-11-23T02:00:00.000Z' };
    expect(await state.get('pause:telegram')).toEqual(pause);
    expect((await call(path)).json).toEqual({ pause });
    expect((await call(path, 'DELETE')).status).toBe(204);
    expect((await call(path)).json).toEqual({ pause: null });
  });

  it.each([
    undefined,
    {},
    { reason: '' },
    { reason: '  ' },
    { reason: 5 },
    { reason: 'a\nb' },
    { reason: 'x'.repeat(301) },
  ])('wants a reason that people can be told: %j', async (body) => {
    const { state } = await start();
    const answer = await call(path, 'PUT', body);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toContain('lý do');
    expect(await state.get('pause:telegram')).toBeUndefined();
  });

  it('knows no other channels', async () => {
    const { state } = await start();
    const other = '/operator/channels/viber/pause';
    expect((await call(other, 'PUT', { reason: 'x' })).status).toBe(404);
    expect((await call(other, 'DELETE')).status).toBe(404);
    expect((await call(other)).status).toBe(404);
    expect(await state.list('')).toEqual(new Map());
  });
});

describe('dead letters', () => {
  it('are listed without the chat, and revived once', async () => {
    await start();
    const listed = await call('/operator/dead-letters');
    expect(listed.json.deadLetters).toEqual([
      {
        id: '17',
        channel: 'telegram',
        chat: expect.stringMatching(/^[\da-f]{12}$/u),
        reason: 'expired',
        diedAt: '2026-11-23T01:00:00.000Z',
      },
    ]);
    expect(listed.text).not.toContain('987654321012');
    expect((await call('/operator/dead-letters/17/revive', 'POST')).status).toBe(204);
    expect((await call('/operator/dead-letters/17/revive', 'POST')).status).toBe(404);
    expect((await call('/operator/dead-letters')).json).toEqual({ deadLetters: [] });
  });
});

describe('every answer', () => {
  it('is kept by nobody, and says what to do when the store is gone', async () => {
    const { failStore } = await start();
    failStore(true);
    for (const [method, path] of [
      ['GET', '/operator/status'],
      ['GET', '/operator/dead-letters'],
      ['POST', '/operator/dead-letters/17/revive'],
      ['DELETE', '/operator/channels/telegram/pause'],
    ] as const) {
      const answer = await call(path, method);
      expect(answer.status).toBe(503);
      expect(answer.json.error).toContain('Kho lưu');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is plain about what is not there, too large or no JSON', async () => {
    await start();
    expect((await call('/')).status).toBe(404);
    expect(
      (await call('/operator/channels/telegram/pause', 'PUT', { reason: 'x'.repeat(9_000) })).status,
    ).toBe(413);
    const broken = await fetch(`${started().url}/operator/channels/telegram/pause`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${OPERATOR_TOKEN}`, 'content-type': 'application/json' },
      body: '{"reason": ',
    });
    expect(broken.status).toBe(400);
  });

  it('shows no token and no chat, nor does the log', async () => {
    const { logged } = await start();
    const answers = await Promise.all([
      call('/metrics'),
      call('/operator/status'),
      call('/operator/dead-letters'),
      call(`/operator/dead-letters/${OPERATOR_TOKEN}/revive`, 'POST'),
      call('/operator/status', 'GET', undefined, { authorization: 'Bearer sai' }),
    ]);
    const seen = [...answers.map(({ text }) => text), ...logged].join('\n');
    expect(logged.length).toBeGreaterThanOrEqual(5);
    expect(seen).not.toContain(OPERATOR_TOKEN);
    expect(seen).not.toContain(DEAD_CHAT.split(':')[1]);
  });
});
