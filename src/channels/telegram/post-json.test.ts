import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { createPostJson } from './post-json.ts';
import { toFault } from './telegram-fault.ts';

const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';
const MESSAGE = { chat_id: 7, text: 'Thủ tục “một cửa”' };
const never = new AbortController().signal;

/** A server that answers as it is told, and what it was asked. */
async function setUp(answer: (response: ServerResponse) => void) {
  const asked: { request: IncomingMessage; body: string }[] = [];
  const server = createServer(async (request, response) => {
    asked.push({ request, body: await text(request) });
    answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const post = createPostJson(`http://127.0.0.1:${port}/api/`, TOKEN);
  const fault = async (signal = never) =>
    toFault(
      await post('sendMessage', MESSAGE, signal).then(
        () => undefined,
        (error: unknown) => error,
      ),
    );
  return { post, fault, asked };
}

const saying = (status: number, body: string) => (response: ServerResponse) => {
  response.writeHead(status).end(body);
};

it('posts to the method, below the root and the token, over one connection', async () => {
  const { post, asked } = await setUp(saying(200, '{"ok":true,"result":{"message_id":5}}'));
  for (let times = 0; times < 3; times += 1) {
    expect(await post('sendMessage', MESSAGE, never)).toEqual({ message_id: 5 });
  }
  expect(asked.map(({ request }) => [request.method, request.url])[0]).toEqual([
    'POST',
    `/api/bot${TOKEN}/sendMessage`,
  ]);
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual(MESSAGE);
  expect(new Set(asked.map(({ request }) => request.socket)).size).toBe(1);
});

it.each([
  ['too fast', 429, { parameters: { retry_after: 3 } }, { kind: 'rate-limited', retryAfterMs: 3_000 }],
  ['blocked', 403, {}, { kind: 'forbidden' }],
  ['moved', 400, { parameters: { migrate_to_chat_id: -100 } }, { kind: 'migrated', chatId: -100 }],
  ['broken', 502, {}, { kind: 'server', status: 502 }],
])('tells what the Bot API says: %s', async (_, status, more, fault) => {
  const body = JSON.stringify({ ok: false, error_code: status, description: 'x', ...more });
  expect(await (await setUp(saying(status, body))).fault()).toEqual(fault);
});

it.each([
  ['a page', saying(200, '<html>')],
  ['nothing', saying(200, '')],
  ['something endless', saying(200, 'x'.repeat(3 * 2 ** 20))],
  ['half of it', (response: ServerResponse) => response.write('{"ok":tr', () => response.destroy())],
  ['a closed connection', (response: ServerResponse) => response.destroy()],
])('%s is no answer of the Bot API', async (_, answer) => {
  expect(await (await setUp(answer)).fault()).toMatchObject({ kind: 'network' });
});

it('a server with a page for its fault is a server with a fault', async () => {
  expect(await (await setUp(saying(504, '<html>'))).fault()).toEqual({ kind: 'server', status: 504 });
});

it('breaks off when it is called off', async () => {
  const off = new AbortController();
  const { fault } = await setUp(() => off.abort());
  expect(await fault(off.signal)).toMatchObject({ kind: 'network' });
});

it('nobody listens: says so', async () => {
  const post = createPostJson('http://127.0.0.1:1/', TOKEN);
  await expect(post('sendMessage', MESSAGE, never)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
