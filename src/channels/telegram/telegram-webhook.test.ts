import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Acceptance } from '../../delivery/channel-port.ts';
import { createTelegramWebhook } from './telegram-webhook.ts';

const SECRET = 'bi-mat';
const UPDATE = { update_id: 7, message: { text: 'Thủ tục' } };

function setUp({ acceptance = 'accepted' as Acceptance, isOpen = true, breaks = false } = {}) {
  const taken: unknown[] = [];
  const lines: string[] = [];
  const webhook = createTelegramWebhook({
    secret: SECRET,
    isOpen: () => isOpen,
    take: (raw) => {
      if (breaks) return Promise.reject(new Error('079123456789'));
      taken.push(raw);
      const isUpdate = typeof raw === 'object' && raw !== null && 'update_id' in raw;
      return Promise.resolve(isUpdate ? { updateId: 7, acceptance } : undefined);
    },
    logger: pino({}, { write: (line: string) => lines.push(line) }),
  });
  const bring = (body: string | Buffer, secret: string | undefined = SECRET) =>
    webhook.receive({
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: Buffer.from(body),
    });
  return { webhook, bring, taken, lines };
}

describe('the webhook of Telegram', () => {
  it('takes an update that brings the secret, read from the bytes as a whole', async () => {
    const { bring, taken, webhook } = setUp();
    expect(webhook.path).toBe('/webhook/telegram');
    expect(await bring(JSON.stringify(UPDATE))).toEqual({ kind: 'taken' });
    expect(taken).toEqual([UPDATE]);
  });

  it('looks at nothing that comes without it', async () => {
    const { bring, taken } = setUp();
    for (const secret of ['', 'bi-mậ', 'bi-mat2']) {
      expect(await bring(JSON.stringify(UPDATE), secret)).toEqual({ kind: 'refused' });
    }
    expect(await bring('{', 'sai')).toEqual({ kind: 'refused' });
    expect(taken).toEqual([]);
  });

  it.each([
    ['no JSON', '{"update_id":'],
    ['nothing', ''],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xe1, 0xbb])],
    ['no update', '[]'],
    ['a number', '7'],
    ['null', 'null'],
  ])('says so of %s', async (_what, body) => {
    expect(await setUp().bring(body)).toEqual({ kind: 'malformed' });
  });

  it.each([
    ['duplicate', { kind: 'taken' }],
    ['crowded', { kind: 'taken' }],
    ['full', { kind: 'later', afterSeconds: 5 }],
    ['unavailable', { kind: 'later', afterSeconds: 5 }],
    ['closed', { kind: 'later', afterSeconds: 2 }],
  ] as const)('answers what delivery says: %s', async (acceptance, outcome) => {
    expect(await setUp({ acceptance }).bring(JSON.stringify(UPDATE))).toEqual(outcome);
  });

  it('asks for it later before the bot knows who it is, and when it stops', async () => {
    const { bring, taken } = setUp({ isOpen: false });
    expect(await bring(JSON.stringify(UPDATE))).toEqual({ kind: 'later', afterSeconds: 2 });
    expect(taken).toEqual([]);
  });

  it('asks for it later when something of ours breaks, and logs nothing of the person', async () => {
    const { bring, lines } = setUp({ breaks: true });
    expect(await bring(JSON.stringify(UPDATE))).toEqual({ kind: 'later', afterSeconds: 5 });
    expect(lines.join()).toContain('not taken over');
    expect(lines.join()).not.toContain('079123456789');
  });
});
