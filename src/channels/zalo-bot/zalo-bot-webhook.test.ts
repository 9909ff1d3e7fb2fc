import { describe, expect, it } from 'vitest';
import { createZaloBotWebhook, type Taking } from './zalo-bot-webhook.ts';

const SECRET = 'bí-mật-của-webhook';

function webhookOf(taking: Taking = 'taken') {
  const taken: unknown[] = [];
  const webhook = createZaloBotWebhook(SECRET, (raw) => {
    taken.push(raw);
    return Promise.resolve(taking);
  });
  const receive = (body: Buffer | string, secret: string | readonly string[] | undefined = SECRET) =>
    webhook.receive({ headers: { 'x-bot-api-secret-token': secret }, body: Buffer.from(body) });
  return { receive, taken, webhook };
}

describe('the webhook of Zalo Bot', () => {
  it('takes what comes with the secret', async () => {
    const { receive, taken } = webhookOf();
    expect(await receive('{"event_name":"Thủ tục"}')).toEqual({ kind: 'taken' });
    expect(taken).toEqual([{ event_name: 'Thủ tục' }]);
  });

  it.each([
    ['another secret', 'bí-mật-của-webhooK'],
    ['a shorter one', 'bí'],
    ['a far longer one', 'x'.repeat(8_000)],
    ['none', ''],
    ['two', [SECRET, SECRET]],
  ])('refuses %s before it looks at the body', async (_name, secret) => {
    const { receive, taken } = webhookOf();
    expect(await receive('{', secret)).toEqual({ kind: 'refused' });
    expect(taken).toEqual([]);
  });

  it('refuses a request without the header', async () => {
    const { webhook } = webhookOf();
    expect(await webhook.receive({ headers: {}, body: Buffer.from('{}') })).toEqual({ kind: 'refused' });
  });

  it.each([
    ['nothing', ''],
    ['half of a body', '{"event_name":'],
    ['bytes that are no text', Buffer.from([0x22, 0xe1, 0xbb, 0x22])],
  ])('calls %s malformed', async (_name, body) => {
    const { receive, taken } = webhookOf();
    expect(await receive(body)).toEqual({ kind: 'malformed' });
    expect(taken).toEqual([]);
  });

  it('asks for what cannot be kept now to be brought again', async () => {
    expect(await webhookOf('later').receive('{}')).toEqual({ kind: 'later', afterSeconds: 10 });
    expect(await webhookOf('malformed').receive('{}')).toEqual({ kind: 'malformed' });
  });
});
