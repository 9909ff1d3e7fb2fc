/** `serve` with Telegram, against a Bot API on this machine. */
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../fakes/telegram/fake-telegram.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';
import { OFFICE_FILES, OFFICE_QUESTION, OFFICE_SENTENCE, writeFiles } from './cli-library.ts';
import { openWorkshop } from './cli-run.ts';
import { lineOf, startServing } from './serve-process.ts';

const LAN = privateChat(5_001);

const workshop = openWorkshop();
let content: string;
beforeAll(() => {
  content = writeFiles(workshop.path('content'), OFFICE_FILES);
});

async function startTelegram(): Promise<FakeTelegram> {
  const fake = await startFakeTelegram();
  onTestFinished(() => fake.close());
  return fake;
}

/** Nothing that a stranger must not read: the token, or the part of it that is secret. */
function expectNoSecret(written: string, token = TOKEN): void {
  expect(written).not.toContain(token);
  expect(written).not.toContain(token.split(':')[1]);
}

describe('serve with a token', () => {
  it('answers on Telegram with figure, quote and source, and stops polling when it ends', async () => {
    const fake = await startTelegram();
    writeFileSync(workshop.path('token'), `${TOKEN}\n`);
    const serving = await startServing(workshop, {
      CONTENT_DIR: content,
      DATA_DIR: workshop.path('data-polling'),
      LOG_LEVEL: 'debug',
      TELEGRAM_API_ROOT: fake.root,
      TELEGRAM_BOT_TOKEN_FILE: workshop.path('token'),
    });
    expect(lineOf(serving, 'Telegram')).toBe('Telegram: đang nhận tin qua @cchc_test_bot.');

    fake.receive(LAN, { text: OFFICE_QUESTION });
    await fake.until(() => fake.sent.length > 0);
    expect(fake.sent[0]).toMatchObject({ chatId: LAN.id });
    expect(fake.sent[0]?.text).toContain('Tỉnh có 17 trung tâm lưu trữ số.');
    expect(fake.sent[0]?.text).toContain(OFFICE_SENTENCE);
    expect(fake.sent[0]?.text).toContain('Báo Khánh Hòa');

    const { status, stdout, stderr } = await serving.end();
    expect(status).toBe(0);
    await fake.until(() => !fake.queue.isPolled);
    expectNoSecret(stdout + stderr);
    for (const hidden of [OFFICE_QUESTION, String(LAN.id)]) expect(stdout + stderr).not.toContain(hidden);
  });

  it('has Telegram bring updates to its own server when it is told its address', async () => {
    const fake = await startTelegram();
    const serving = await startServing(workshop, {
      CONTENT_DIR: content,
      // The fake counts its updates from the same number each time: kept ones would be the same again.
      DATA_DIR: workshop.path('data-webhook'),
      LOG_LEVEL: 'debug',
      TELEGRAM_API_ROOT: fake.root,
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_URL: 'https://hoidap.khanhhoa.example/',
    });
    expect(serving.lines).toContain(
      'Telegram: đang nhận tin qua @cchc_test_bot, webhook ở hoidap.khanhhoa.example.',
    );
    fake.pushManner.reach = serving.url;
    fake.pushManner.chunkBytes = 1;
    fake.pushManner.copies = 2;
    fake.receive(LAN, { text: OFFICE_QUESTION });
    await fake.until(() => fake.sent.length > 0 && fake.undelivered === 0);
    expect(fake.sent[0]?.text).toContain(OFFICE_SENTENCE);

    const { status, stdout, stderr } = await serving.end();
    expect(status).toBe(0);
    expect(fake.sent).toHaveLength(1);
    expect(fake.callsOf('deleteWebhook')).toEqual([]);
    const secret = fake.callsOf('setWebhook')[0]?.parameters['secret_token'];
    expect(secret).toMatch(/^[\w-]{43}$/u);
    for (const hidden of [String(secret), OFFICE_QUESTION, String(LAN.id)])
      expect(stdout + stderr).not.toContain(hidden);
    expectNoSecret(stdout + stderr);
  });

  it('that Telegram refuses says so, and serves the web chat', async () => {
    const fake = await startTelegram();
    const wrong = TOKEN.replace('AAH', 'AAX');
    const serving = await startServing(workshop, {
      CONTENT_DIR: content,
      TELEGRAM_API_ROOT: fake.root,
      TELEGRAM_BOT_TOKEN: wrong,
    });
    expect(lineOf(serving, 'Telegram')).toMatch(/Telegram không nhận mã bot \(401\).*TELEGRAM_BOT_TOKEN/u);
    expect((await fetch(serving.url)).status).toBe(200);
    const { status } = await serving.end();
    expect(status).toBe(0);
    expectNoSecret(serving.written(), wrong);
  });

  it('and no way to Telegram says so, and serves the web chat', async () => {
    const fake = await startTelegram();
    const { root } = fake;
    await fake.close();
    const serving = await startServing(workshop, {
      CONTENT_DIR: content,
      TELEGRAM_API_ROOT: root,
      TELEGRAM_BOT_TOKEN: TOKEN,
    });
    expect(lineOf(serving, 'Telegram')).toBe(
      'Telegram: chưa nối được, bot tự thử lại; các kênh khác vẫn chạy.',
    );
    expect((await fetch(serving.url)).status).toBe(200);
    expect(await serving.end()).toMatchObject({ status: 0 });
    expectNoSecret(serving.written());
  });
});
