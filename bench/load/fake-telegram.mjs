import { once } from 'node:events';
import { createServer } from 'node:http';

const OK = JSON.stringify({ ok: true, result: true });
const SENT = JSON.stringify({
  ok: true,
  result: { message_id: 1, date: 1_790_000_000, chat: { id: 1, type: 'private' }, text: '' },
});
const WEBHOOK = JSON.stringify({ ok: true, result: { url: '', pending_update_count: 0 } });
const ME = JSON.stringify({
  ok: true,
  result: { id: 110_201_543, is_bot: true, first_name: 'Hỏi đáp', username: 'cchc_load_bot' },
});
const RESULTS = new Map([
  ['getMe', ME],
  ['getWebhookInfo', WEBHOOK],
  ['sendMessage', SENT],
  ['sendPhoto', SENT],
]);

/**
 * As much of the Bot API as a bot under load needs, checking nothing: `onMessage(token, body)` is told of every
 * sendMessage. The thorough fake is in tests/fakes/telegram; it would be the limit here.
 */
export async function startFakeTelegram(onMessage) {
  const server = createServer((request, response) => {
    const [, bot = '', method = ''] = request.url.split('/');
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      if (method === 'sendMessage') onMessage(bot.slice('bot'.length), Buffer.concat(chunks));
      const text = RESULTS.get(method) ?? OK;
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  }).listen(0, '127.0.0.1');
  server.keepAliveTimeout = 120_000;
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
