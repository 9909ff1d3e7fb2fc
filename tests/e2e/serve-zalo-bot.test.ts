/** `serve` with Zalo Bot, against an API on this machine. */
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type FakeZaloBot, startFakeZaloBot, TOKEN } from '../fakes/zalo-bot/fake-zalo-bot.ts';
import { privateChat } from '../fakes/zalo-bot/update-content.ts';
import { OFFICE_FILES, OFFICE_QUESTION, OFFICE_SENTENCE, writeFiles } from './cli-library.ts';
import { openWorkshop } from './cli-run.ts';
import { lineOf, startServing } from './serve-process.ts';

const LAN = privateChat('6ede9afa66b88fe6d6a9');

const workshop = openWorkshop();
let content: string;
beforeAll(() => {
  content = writeFiles(workshop.path('content'), OFFICE_FILES);
});

async function startZaloBot(): Promise<FakeZaloBot> {
  const fake = await startFakeZaloBot();
  onTestFinished(() => fake.close());
  return fake;
}

async function serve(fake: FakeZaloBot, env: Readonly<Record<string, string>> = {}) {
  const serving = await startServing(workshop, {
    CONTENT_DIR: content,
    LOG_LEVEL: 'debug',
    ZALO_BOT_API_ROOT: fake.root,
    ZALO_BOT_TOKEN: TOKEN,
    ...env,
  });
  return { ...serving, line: lineOf(serving, 'Zalo Bot') };
}

/** Nothing that a stranger must not read. */
function expectNothingGivenAway(written: string): void {
  for (const hidden of [TOKEN, TOKEN.split(':')[1] ?? '', OFFICE_QUESTION, LAN.id]) {
    expect(written).not.toContain(hidden);
  }
}

describe('serve with a token of Zalo Bot', () => {
  it('answers with figure, quote and source, and stops polling when it ends', async () => {
    const fake = await startZaloBot();
    const serving = await serve(fake);
    expect(serving.line).toBe('Zalo Bot: đang nhận tin qua Bot Hỏi đáp CCHC.');
    fake.receive(LAN, { text: OFFICE_QUESTION });
    await fake.until(() => fake.sent.length > 0);
    expect(fake.sent[0]).toMatchObject({ chatId: LAN.id });
    expect(fake.sent[0]?.text).toContain('Tỉnh có 17 trung tâm lưu trữ số.');
    expect(fake.sent[0]?.text).toContain(OFFICE_SENTENCE);
    await fake.until(() => fake.queue.isPolled);
    const ending = serving.end();
    fake.queue.endPoll();
    const { status, stdout, stderr } = await ending;
    expect(status).toBe(0);
    await fake.until(() => !fake.queue.isPolled);
    expectNothingGivenAway(stdout + stderr);
  });

  it('takes what Zalo brings to its webhook', async () => {
    const fake = await startZaloBot();
    const serving = await serve(fake, {
      ZALO_BOT_MODE: 'webhook',
      PUBLIC_URL: 'https://hoidap.khanhhoa.example',
    });
    expect(serving.line).toBe('Zalo Bot: Bot Hỏi đáp CCHC nhận tin bằng webhook ở hoidap.khanhhoa.example.');
    expect(fake.webhook?.url).toBe('https://hoidap.khanhhoa.example/webhook/zalo-bot');
    const update = fake.update(LAN, { text: OFFICE_QUESTION });
    const answer = await fake.push(`${serving.url}/webhook/zalo-bot`, update);
    expect(answer.status).toBe(200);
    await fake.until(() => fake.sent.length > 0);
    expect(await serving.end()).toMatchObject({ status: 0 });
    expectNothingGivenAway(serving.written());
    expect(serving.written()).not.toContain(fake.webhook?.secret);
  });
});
