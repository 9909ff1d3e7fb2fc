import { afterEach, describe, expect, it } from 'vitest';
import { OPERATOR_TOKEN, type RunningOperator, startOperator } from '../support/operator-server.ts';
import { openWorkshop } from './cli-run.ts';
import { post, startServing } from './serve-process.ts';

const workshop = openWorkshop();
let running: RunningOperator | undefined;
afterEach(() => running?.close());

/** The settings of a person who runs commands beside the bot. */
async function start(): Promise<{ operator: RunningOperator; env: Record<string, string> }> {
  running = await startOperator(OPERATOR_TOKEN);
  return {
    operator: running,
    env: { OPERATOR_PORT: new URL(running.url).port, OPERATOR_TOKEN, OPERATOR_HOST: '0.0.0.0' },
  };
}

describe('cchc-bot status', () => {
  it('tells how the running bot is, by its status too', async () => {
    const { operator, env } = await start();
    const well = await workshop.run(['status'], { env });
    expect(well).toMatchObject({ status: 0, stderr: '' });
    expect(well.stdout).toBe(
      'cchc-bot 1.2.3: sẵn sàng\nKênh:\n  telegram: đang nhận; lần nhận gần nhất 1 giây trước; 3 tin chờ, lâu nhất 62 giây; 1 tin hỏng\n  web: bình thường\n',
    );
    operator.setStatus({ state: 'retrying', lastPollMsAgo: 120_000 });
    const ill = await workshop.run(['status'], { env });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toContain('CHƯA SẴN SÀNG\n  - kênh telegram không nhận được tin hơn 90 giây');
  });

  it('says what is missing, wrong or not there, and never the token', async () => {
    const { operator, env } = await start();
    const unset = await workshop.run(['status'], { env: {} });
    expect(unset).toMatchObject({ status: 2, stdout: '' });
    expect(unset.stderr).toContain('Hãy đặt OPERATOR_PORT và OPERATOR_TOKEN');
    const wrong = await workshop.run(['status'], { env: { ...env, OPERATOR_TOKEN: `${OPERATOR_TOKEN}x` } });
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('mã không đúng');
    operator.failStore(true);
    expect((await workshop.run(['status'], { env })).stderr).toContain('Kho lưu hiện không đọc');
    await operator.close();
    const gone = await workshop.run(['status'], { env });
    expect(gone.status).toBe(2);
    expect(gone.stderr).toContain('Bot có đang chạy với cổng này không?');
    for (const { stderr } of [unset, wrong, gone]) expect(stderr).not.toContain(OPERATOR_TOKEN);
  });
});

describe('cchc-bot pause, resume and dead-letters', () => {
  it('stop a channel with a reason and open it again', async () => {
    const { operator, env } = await start();
    const paused = await workshop.run(['pause', 'web', '--reason', 'Đang cập nhật.'], { env });
    expect(paused).toMatchObject({ status: 0, stderr: '' });
    expect(paused.stdout).toContain('Đã tạm dừng kênh web');
    expect(await operator.state.get('pause:web')).toMatchObject({ reason: 'Đang cập nhật.' });
    expect((await workshop.run(['status'], { env })).stdout).toContain('web: TẠM DỪNG');
    expect((await workshop.run(['resume', 'web'], { env })).stdout).toBe('Đã mở lại kênh web.\n');
    expect(await operator.state.get('pause:web')).toBeUndefined();
    const unknown = await workshop.run(['pause', 'viber/../web', '--reason', 'x'], { env });
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('Không có kênh này');
  });

  it('list what could not be answered, and put it back', async () => {
    const { env } = await start();
    const listed = await workshop.run(['dead-letters'], { env });
    expect(listed.stdout).toMatch(
      /^1 tin hỏng .*\n {2}17 {2}2026-11-23 08:00 {2}telegram {2}[\da-f]{12} {2}expired\n$/u,
    );
    const revived = await workshop.run(['dead-letters', 'revive', '17'], { env });
    expect(revived.stdout).toBe('Đã đưa tin 17 vào hàng chờ để gửi lại.\n');
    expect((await workshop.run(['dead-letters', 'revive', '17'], { env })).stderr).toContain(
      'Không có tin hỏng',
    );
    expect((await workshop.run(['dead-letters', 'list'], { env })).stdout).toBe('Không có tin hỏng.\n');
  });
});

describe('the operator port of a running bot', () => {
  it('is on an address of its own, counts what is asked, and pauses the web chat with the reason', async () => {
    const env = { OPERATOR_PORT: '0', OPERATOR_TOKEN };
    const serving = await startServing(workshop, env);
    const line = serving.lines.find((one) => one.startsWith('Cổng vận hành: ')) ?? '';
    const port = new URL(/http:\S+/u.exec(line)?.[0] ?? '').port;
    const beside = { ...env, OPERATOR_PORT: port };
    const scrape = async (): Promise<string> => {
      const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` };
      return (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text();
    };
    expect((await fetch(`${serving.url}/metrics`)).status).toBe(404);
    expect((await fetch(`${serving.url}/operator/status`)).status).toBe(404);
    const before = await scrape();
    expect((await post(serving, { text: 'xin chào' })).status).toBe(200);
    const counted = (text: string): number =>
      Number(/^cchc_replies_total\{kind="smalltalk"\} (\d+)$/mu.exec(text)?.[1] ?? 0);
    expect(counted(await scrape()) - counted(before)).toBe(1);
    expect(before).toMatch(/^cchc_content_age_days \d+$/mu);

    await workshop.run(['pause', 'web', '--reason', 'Đang cập nhật số liệu, mời quay lại sau 10 giờ.'], {
      env: beside,
    });
    const paused = await post(serving, { text: 'xin chào' });
    expect(paused.status).toBe(503);
    expect(paused.headers.get('retry-after')).toBe('60');
    expect(await paused.json()).toMatchObject({
      kind: 'error',
      text: 'Đang cập nhật số liệu, mời quay lại sau 10 giờ.',
      paused: true,
    });
    expect((await fetch(serving.url)).status).toBe(200);
    expect((await fetch(`${serving.url}/health/ready`)).status).toBe(200);
    expect(await scrape()).toContain('cchc_channel_paused{channel="web"} 1');
    await workshop.run(['resume', 'web'], { env: beside });
    expect((await post(serving, { text: 'xin chào' })).status).toBe(200);

    const ended = await serving.end();
    expect(ended.status).toBe(0);
    expect(serving.written()).not.toContain(OPERATOR_TOKEN);
  });

  it('says which setting to change when the port is taken, and stays off without one', async () => {
    const { env } = await start();
    const taken = await workshop.run(['serve'], { env: { ...env, PORT: '0', OPERATOR_HOST: '127.0.0.1' } });
    expect(taken.status).toBe(75);
    expect(taken.stderr).toContain('Đổi OPERATOR_PORT');
    const serving = await startServing(workshop, {});
    expect(serving.lines.join('\n')).not.toContain('vận hành');
  });
});
