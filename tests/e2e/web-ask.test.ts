import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebAssets } from '../../src/channels/web/load-web-assets.ts';
import { ARTICLE_QUOTE, QUESTIONS } from './web-script.ts';
import { ask, buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

let assets: WebAssets;
let server: RunningServer;

beforeAll(async () => {
  assets = buildWebAssets();
  server = await startWebServer(assets);
});
afterAll(() => server.close());

describe('POST /api/ask', () => {
  it('answers in the shape of the contract, with the blocks', async () => {
    const response = await ask(server, {
      text: QUESTIONS.answer,
      id: 'q1',
      conversation: 'c1',
      gold: ['54'],
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = await response.json();
    expect(body).toMatchObject({ id: 'q1', conversation: 'c1', kind: 'answer', confidence: 0.9 });
    expect(body.text).toContain('54 tập thể và 52 cá nhân được nhận bằng khen của UBND tỉnh [1].');
    expect(body.citations[0].quote).toBe(ARTICLE_QUOTE);
    expect(body.blocks.map((block: { kind: string }) => block.kind)).toEqual(['paragraph', 'quote', 'note']);
    expect(body.elapsedMs).toBeGreaterThanOrEqual(0);
    expect(body).not.toHaveProperty('gold');
    expect(body).not.toHaveProperty('evidence');
  });

  it('keeps its conversations apart from those of other channels', async () => {
    await ask(server, { text: 'a', conversation: '12345' });
    expect(server.responder.asked.at(-1)).toEqual({
      text: 'a',
      isTransient: true,
      conversation: 'web:12345',
    });
    await ask(server, { text: 'b' });
    expect(server.responder.asked.at(-1)).toEqual({ text: 'b', isTransient: true });
  });

  it('takes any Unicode form, even broken surrogates', async () => {
    const text = `\u0063\u006f\u0301 \u{1f600} \ud800`;
    expect((await ask(server, { text })).status).toBe(200);
    expect(server.responder.asked.at(-1)?.text).toBe(text);
  });

  const json = { 'content-type': 'application/json' };
  it.each<[string, number, { body: BodyInit; headers: Record<string, string> }, RegExp]>([
    ['JSON that is cut off', 400, { body: '{"text": "a', headers: json }, /JSON/u],
    ['an empty body', 400, { body: '', headers: json }, /JSON/u],
    ['a list', 400, { body: '[]', headers: json }, /JSON/u],
    ['no text', 400, { body: '{}', headers: json }, /"text"/u],
    ['a text of another type', 400, { body: '{"text": 1}', headers: json }, /"text"/u],
    ['a poisoned prototype', 400, { body: '{"text": "a", "__proto__": {"x": 1}}', headers: json }, /JSON/u],
    ['bytes that are no text', 400, { body: new Uint8Array([0xff, 0x00, 0xfe]), headers: json }, /JSON/u],
    [
      'a form',
      415,
      { body: 'text=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      /application\/json/u,
    ],
    [
      'plain text',
      415,
      { body: '{"text": "a"}', headers: { 'content-type': 'text/plain' } },
      /application\/json/u,
    ],
    [
      'a type that is none',
      415,
      { body: '{"text": "a"}', headers: { 'content-type': 'json' } },
      /application\/json/u,
    ],
    [
      'too long a text',
      413,
      { body: JSON.stringify({ text: 'x'.repeat(33_000) }), headers: json },
      /quá dài/u,
    ],
    ['a megabyte', 413, { body: 'x'.repeat(1_000_000), headers: json }, /quá dài/u],
  ])('refuses %s with %i', async (_name, status, sent, message) => {
    const asked = server.responder.asked.length;
    const response = await fetch(`${server.url}/api/ask`, { method: 'POST', ...sent });
    expect(response.status).toBe(status);
    const refusal = await response.json();
    expect(refusal).toMatchObject({ kind: 'error', citations: [], suggestions: [] });
    expect(refusal.text).toMatch(message);
    expect(refusal).not.toHaveProperty('stack');
    expect(JSON.stringify(refusal)).not.toMatch(/FST_|Error|node_modules/u);
    expect(server.responder.asked).toHaveLength(asked);
  });

  it('gives a question that the bot refuses as a fault of the request, in the words of the bot', async () => {
    const response = await ask(server, { text: '  ', id: 7 });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ id: 7, kind: 'error', text: 'Bạn chưa gõ câu hỏi.' });
  });

  it('takes 5,000 letters of text: a paragraph to be checked', async () => {
    expect((await ask(server, { text: 'ế'.repeat(2_500) })).status).toBe(200);
  });

  it('hides its own faults', async () => {
    const response = await ask(server, { text: QUESTIONS.broken });
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).toContain('Máy chủ gặp lỗi');
    expect(body).not.toContain('bên trong hỏng');
    expect(server.logged.some((line) => line.includes('request failed'))).toBe(true);
    expect(server.logged.join('')).not.toContain(QUESTIONS.broken);
  });

  it('says 429 and when to come back, by address', async () => {
    const strict = await startWebServer(assets, { asksPerMinute: 3, trustProxy: 1 });
    try {
      const from = (address: string) => ask(strict, { text: 'a' }, { 'x-forwarded-for': address });
      for (let count = 0; count < 3; count += 1) expect((await from('203.0.113.1')).status).toBe(200);
      const refused = await from('203.0.113.1');
      expect(refused.status).toBe(429);
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(await refused.json()).toMatchObject({
        kind: 'error',
        text: expect.stringContaining(`${seconds} giây`),
      });
      expect((await from('203.0.113.2')).status).toBe(200);
      expect((await fetch(`${strict.url}/`)).status).toBe(200);
    } finally {
      await strict.close();
    }
  });

  it('does not let a person choose their own address when no proxy is trusted', async () => {
    const strict = await startWebServer(assets, { asksPerMinute: 1 });
    try {
      const statuses: number[] = [];
      for (const address of ['203.0.113.1', '203.0.113.2']) {
        statuses.push((await ask(strict, { text: 'a' }, { 'x-forwarded-for': address })).status);
      }
      expect(statuses).toEqual([200, 429]);
    } finally {
      await strict.close();
    }
  });

  it('survives clients that hang up in the middle', async () => {
    const body = JSON.stringify({ text: 'a' });
    const head = `POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length + 9}\r\n\r\n`;
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(head + body, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await ask(server, { text: QUESTIONS.answer })).status).toBe(200);
  });
});
