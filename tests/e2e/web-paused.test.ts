import { afterAll, beforeAll, expect, it } from 'vitest';
import { QUESTIONS } from './web-script.ts';
import { ask, buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

const REASON = 'Đang cập nhật số liệu.';
let reason: string | undefined;
let server: RunningServer;
beforeAll(async () => {
  const options = { asksPerMinute: 4 };
  server = await startWebServer(buildWebAssets(), options, { pauseReason: () => Promise.resolve(reason) });
});
afterAll(() => server.close());

it('answers 503 with the reason while the web chat is paused, counts it, and goes on after', async () => {
  expect((await ask(server, { text: QUESTIONS.answer })).status).toBe(200);
  reason = REASON;
  const paused = await ask(server, { text: QUESTIONS.answer });
  expect(paused.status).toBe(503);
  expect(paused.headers.get('retry-after')).toBe('60');
  expect(paused.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await paused.json()).toMatchObject({ kind: 'error', text: REASON, paused: true });
  expect((await ask(server, '{"broken')).status).toBe(503);
  const check = await fetch(`${server.url}/api/check`, { method: 'POST', body: 'x' });
  expect(check.status).toBe(503);
  expect((await fetch(server.url)).status).toBe(200);
  reason = undefined;
  expect((await ask(server, { text: QUESTIONS.answer })).status).toBe(200);
  expect((await ask(server, { text: QUESTIONS.answer })).status).toBe(429);
  expect(server.responder.asked).toHaveLength(2);
});
