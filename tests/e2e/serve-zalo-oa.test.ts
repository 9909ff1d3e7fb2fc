/** `serve` with a Zalo Official Account, against a platform on this machine. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { startFakeZaloOa } from '../fakes/zalo-oa/fake-zalo-oa.ts';
import { APP_ID, APP_SECRET } from '../fakes/zalo-oa/oauth-desk.ts';
import { OA_SECRET_KEY, push, textEvent } from '../fakes/zalo-oa/webhook-pusher.ts';
import { OFFICE_FILES, OFFICE_QUESTION, OFFICE_SENTENCE, writeFiles } from './cli-library.ts';
import { openWorkshop } from './cli-run.ts';
import { startServing } from './serve-process.ts';

const LAN = '6314827490571938265';
const workshop = openWorkshop();
let content: string;
beforeAll(() => {
  content = writeFiles(workshop.path('content'), OFFICE_FILES);
});

it('answers on a Zalo Official Account, and goes on with its token after it was killed', async () => {
  const fake = await startFakeZaloOa(Date.now);
  onTestFinished(() => fake.close());
  writeFileSync(workshop.path('refresh-token'), `${fake.oauth.authorise()}\n`);
  const settings = {
    CONTENT_DIR: content,
    DATA_DIR: workshop.path('data'),
    LOG_LEVEL: 'debug',
    ZALO_OA_APP_ID: APP_ID,
    ZALO_OA_APP_SECRET: APP_SECRET,
    ZALO_OA_SECRET_KEY: OA_SECRET_KEY,
    ZALO_OA_REFRESH_TOKEN_FILE: workshop.path('refresh-token'),
    ZALO_OA_API_ROOT: fake.root,
    ZALO_OA_OAUTH_ROOT: fake.root,
  };
  let written = '';
  for (const [round, signal] of (['SIGKILL', 'SIGTERM'] as const).entries()) {
    const serving = await startServing(workshop, settings);
    expect(serving.lines).toContain('Zalo OA: nhận tin tại /webhook/zalo-oa.');
    const event = textEvent(LAN, { text: OFFICE_QUESTION, id: `m${round}`, at: Date.now() });
    expect(await push(`${serving.url}/webhook/zalo-oa`, event)).toEqual({ status: 200 });
    await fake.until(() => fake.sent.length === round + 1);
    written += serving.written();
    await serving.end(signal);
    written += serving.written();
  }
  expect(fake.sent[0]?.text).toContain('Tỉnh có 17 trung tâm lưu trữ số.');
  expect(fake.sent[0]?.text).toContain(OFFICE_SENTENCE);
  expect(fake.oauth.tries).toHaveLength(1);
  for (const hidden of ['access-', 'refresh-1', 'refresh-2', APP_SECRET, OA_SECRET_KEY, OFFICE_QUESTION, LAN])
    expect(written).not.toContain(hidden);
  const kept = readdirSync(workshop.path('data')).map((name) => join(workshop.path('data'), name));
  expect(kept.some((path) => readFileSync(path, 'utf8').includes('refresh-2'))).toBe(true);
});
