/** `serve`: what it says, what it answers, how it ends, and when it does not start. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROKEN_FILES, OFFICE_FILES, OFFICE_QUESTION, OFFICE_SENTENCE, writeFiles } from './cli-library.ts';
import { openWorkshop } from './cli-run.ts';
import { post, startServing } from './serve-process.ts';

const workshop = openWorkshop();
let content: string;
beforeAll(async () => {
  content = writeFiles(workshop.path('content'), OFFICE_FILES);
  await workshop.run(['index'], { env: { CONTENT_DIR: content } });
});

const env = (more: Readonly<Record<string, string>> = {}) => ({ CONTENT_DIR: content, ...more });
const COUNTS = '1 nguồn, 0 đoạn văn, 1 dữ kiện, 0 dòng chỉ số, 1 câu hỏi thường gặp';

describe('serve', () => {
  it('says in one line each what it serves, where, and how to turn on what is off', async () => {
    const { lines, url } = await startServing(workshop, env());
    expect(lines).toEqual([
      `Nội dung: ${COUNTS}. Chỉ mục: còn mới, dùng lại.`,
      `Trang hỏi đáp: ${url}`,
      'Telegram: tắt. Đặt TELEGRAM_BOT_TOKEN để bật.',
      'Zalo Bot: tắt. Đặt ZALO_BOT_TOKEN để bật.',
      'Zalo OA: tắt. Đặt các mục ZALO_OA_… để bật (docs/channels.md).',
    ]);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/u);
  });

  it('serves the page and the API of the contract, and writes down no question', async () => {
    const serving = await startServing(workshop, env({ LOG_LEVEL: 'debug' }));
    const page = await fetch(serving.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html lang="vi"');
    expect((await fetch(`${serving.url}/health/ready`)).status).toBe(200);

    const answer = await post(serving, { id: 7, conversation: 'c', text: OFFICE_QUESTION });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      id: 7,
      conversation: 'c',
      kind: 'answer',
      text: expect.stringContaining('Tỉnh có 17 trung tâm lưu trữ số. [1]'),
      citations: [{ marker: 1, quote: OFFICE_SENTENCE, source: { published: '2026-03-15' } }],
    });
    const secret = 'số căn cước của tôi là 012345678901';
    expect((await post(serving, { text: secret })).status).toBe(200);
    expect((await post(serving, { text: '', note: secret })).status).toBe(400);

    const { status, stdout, stderr } = await serving.end();
    expect(status).toBe(0);
    const logged = stderr.split('\n').slice(0, -1);
    expect(logged.length).toBeGreaterThanOrEqual(5);
    for (const line of logged) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) });
    for (const hidden of [OFFICE_QUESTION, OFFICE_QUESTION.slice(0, 12), secret, '012345678901'])
      expect(stdout + stderr).not.toContain(hidden);
  });

  it('ends when it is told to, with connections open that have asked nothing, or nothing more', async () => {
    const serving = await startServing(workshop, env());
    // Kept open by fetch, and another one as browsers open to be ready.
    await (await post(serving, { text: 'xin chào' })).text();
    const idle = connect(Number(new URL(serving.url).port), '127.0.0.1');
    await once(idle, 'connect');
    const closed = once(idle, 'close');
    const { status, stdout } = await serving.end();
    // 1 would mean that the deadline had ended it.
    expect(status).toBe(0);
    expect(stdout).toMatch(/Đang dừng…\n$/u);
    await closed;
    await expect(fetch(serving.url)).rejects.toThrow();
  });

  it('serves on when whoever read its first lines has left', async () => {
    const serving = await startServing(workshop, env());
    serving.stopReading();
    expect((await fetch(serving.url)).status).toBe(200);
    // Ctrl+C ends it as SIGTERM does.
    expect(await serving.end('SIGINT')).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('EPIPE'),
    });
  });

  it('says that it built an index, and that it could not write it', async () => {
    writeFileSync(workshop.path('tep'), 'x');
    const { lines } = await startServing(workshop, env({ INDEX_DIR: workshop.path('tep') }));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Không ghi được thư mục chỉ mục .*; bot vẫn chạy/u);
    expect(lines[1]).toBe(`Nội dung: ${COUNTS}. Chỉ mục: vừa dựng lại.`);
  });
});

describe('serve with broken content', () => {
  it('answers from the last good index, and says so and where the fault is', async () => {
    const folder = writeFiles(workshop.path('từng tốt'), OFFICE_FILES);
    const settings = { CONTENT_DIR: folder, INDEX_DIR: workshop.path('index-cu') };
    await workshop.run(['index'], { env: settings });
    writeFiles(folder, BROKEN_FILES);
    const serving = await startServing(workshop, settings);
    expect(serving.lines).toHaveLength(6);
    expect(serving.lines[0]).toMatch(/facts\/luu-tru\.yaml:2: .*chỉ mục tốt gần nhất/u);
    expect(serving.lines[1]).toContain('Chỉ mục: bản tốt gần nhất (nội dung hiện có lỗi).');
    expect(await (await post(serving, { text: OFFICE_QUESTION })).json()).toMatchObject({ kind: 'answer' });
  });

  it('does not start without a good index', async () => {
    const folder = writeFiles(workshop.path('broken'), BROKEN_FILES);
    mkdirSync(workshop.path('index-trống'));
    const { status, stdout, stderr } = await workshop.run(['serve'], {
      env: { PORT: '0', CONTENT_DIR: folder, INDEX_DIR: workshop.path('index-trống') },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: [^\n]*facts\/luu-tru\.yaml:2: [^\n]+\n$/u);
  });
});

describe('serve that cannot start', () => {
  it('because its port is taken says so in one line', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    // A listening TCP server has such an address.
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = await workshop.run(['serve'], { env: env({ PORT: String(port) }) });
    other.close();
    expect({ status, stdout }).toEqual({ status: 75, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: Không mở được 127\.0\.0\.1:\d+: [^\n]*Đổi PORT[^\n]*\n$/u);
  });

  it('because its address is not of this machine says so in one line', async () => {
    // A block of addresses for documentation: https://www.rfc-editor.org/rfc/rfc5737
    const { status, stderr } = await workshop.run(['serve'], {
      env: env({ PORT: '0', HOST: '203.0.113.5' }),
    });
    expect(status).toBe(75);
    expect(stderr).toMatch(/^cchc-bot: [^\n]*203\.0\.113\.5[^\n]*Sửa HOST\.\n$/u);
  });

  it('because of its settings lists all that is wrong at once', async () => {
    const { status, stdout, stderr } = await workshop.run(['serve'], {
      env: { PORT: '70000', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'loud', TELEGRAM_BOT_TOKN: '1:x' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const names = stderr.split('\n').flatMap((line) => /^ {2}([A-Z_]+): /u.exec(line)?.[1] ?? []);
    expect(names.sort()).toEqual(['LOG_LEVEL', 'PORT', 'RATE_LIMIT_PER_MINUTE', 'TELEGRAM_BOT_TOKN']);
    expect(stderr).toMatch(/^cchc-bot: Thiết lập chưa đúng:\n/u);
  });
});
