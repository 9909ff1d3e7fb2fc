import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createManualClock } from '../../../tests/fakes/telegram/manual-clock.ts';
import { systemClock } from '../../delivery/clock.ts';
import { neverLeft, type PostBounds, post } from './post.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot1:secret/say`;
}

const bounds: PostBounds = { clock: systemClock, deadlineMs: 10_000 };
const send = (url: string, over: Partial<PostBounds> = {}) =>
  post({ url, headers: { 'content-type': 'application/json' }, body: '{"a":"ệ"}' }, { ...bounds, ...over });

it('brings back status, JSON and how long to wait', async () => {
  const url = await serve((request, response) => {
    const said: Buffer[] = [];
    request.on('data', (chunk: Buffer) => said.push(chunk));
    request.on('end', () => {
      response.writeHead(429, { 'retry-after': '7' });
      response.end(Buffer.concat(said));
    });
  });
  const answer = { status: 429, retryAfter: 7, body: { a: 'ệ' } };
  expect(await send(url)).toEqual({ kind: 'answer', answer });
});

it.each([
  ['a page', '<html>'],
  ['an answer without end', JSON.stringify('x'.repeat(300_000))],
])('reads %s as no JSON', async (_name, text) => {
  const url = await serve((_request, response) => response.end(text));
  expect(await send(url)).toEqual({ kind: 'answer', answer: { status: 200, body: undefined } });
});

it('does not follow a redirect', async () => {
  const asked: (string | undefined)[] = [];
  const url = await serve(({ url: path }, response) => {
    asked.push(path);
    response.writeHead(307, { location: '/elsewhere' });
    response.end();
  });
  expect(await send(url)).toMatchObject({ kind: 'answer', answer: { status: 307 } });
  expect(asked).toEqual(['/bot1:secret/say']);
});

it('keeps the code of a connection that was not made, and nothing of its message', async () => {
  const posted = await send('http://127.0.0.1:1/bot1:secret/say');
  expect(JSON.stringify(posted)).not.toContain('secret');
  expect(posted).toMatchObject({ kind: 'network' });
  expect(await send('no address: bot1:secret')).toEqual({ kind: 'network', code: 'ERR_INVALID_URL' });
});

it('ends at its deadline and when it is called off, whatever the connection does', async () => {
  const url = await serve(() => undefined);
  const clock = createManualClock();
  const late = send(url, { clock });
  (await clock.timer((ms) => ms === 10_000)).fire();
  expect(await late).toEqual({ kind: 'timeout' });
  const off = new AbortController();
  const calledOff = send(url, { signal: off.signal });
  off.abort();
  expect(await calledOff).toEqual({ kind: 'aborted' });
  expect(await send(url, { signal: off.signal })).toEqual({ kind: 'aborted' });
});

it('knows what cannot have left', () => {
  expect(['ECONNREFUSED', 'ENOTFOUND', 'CERT_HAS_EXPIRED'].every(neverLeft)).toBe(true);
  expect([undefined, 'ECONNRESET', 'UND_ERR_SOCKET'].some(neverLeft)).toBe(false);
});
