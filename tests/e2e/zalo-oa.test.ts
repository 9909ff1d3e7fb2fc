import { describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../src/delivery/clock.ts';
import { code } from '../fakes/zalo-oa/fake-zalo-oa.ts';
import { replyOf, startOa } from '../fakes/zalo-oa/start-oa.ts';
import { eventBody, textEvent } from '../fakes/zalo-oa/webhook-pusher.ts';

const LAN = '6314827490571938265';
const MINH = '6314827490571938266';
const question = (text: string, id: string, from = LAN) => textEvent(from, { text, id, at: Date.now() });

describe('a question to an Official Account', () => {
  it('is acknowledged at once and answered in one message', async () => {
    const { fake, bring, asked, channel, startMessage } = await startOa();
    expect(startMessage).toBe('Zalo OA: nhận tin tại /webhook/zalo-oa.');
    const release = fake.hold('message');
    expect(await bring(question('Thủ tục nào?', 'm1'))).toEqual({ status: 200 });
    expect(fake.sent).toEqual([]);
    release();
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent).toEqual([{ userId: LAN, text: 'Về “Thủ tục nào?”', buttons: [] }]);
    expect(asked).toEqual([{ conversation: `zalo-oa:${LAN}`, text: 'Thủ tục nào?', takesNumbers: true }]);
    expect(channel.status()).toMatchObject({ state: 'receiving' });
    expect(channel.status().tokenExpiresInMs).toBeGreaterThan(24 * 3_600_000);
  });

  it('is answered once, however often it is brought, also with an id that has lost its quotes', async () => {
    const { fake, bring, asked } = await startOa();
    const event = question('Một lần', 'm1');
    await bring(event);
    expect(await bring(event, { retry: 1, withPrefix: false })).toEqual({ status: 200 });
    await bring(textEvent(LAN, { text: 'Một lần', id: 'm1', at: Date.now(), rawIds: true }), { retry: 2 });
    await bring(question('Câu sau', 'm2'));
    await fake.until(() => fake.sent.length === 2);
    expect(asked.map(({ text }) => text)).toEqual(['Một lần', 'Câu sau']);
  });

  it('that is a day off shows in the status, until one comes in time', async () => {
    const { fake, bring, channel } = await startOa();
    const dayOff = Date.now() - 25 * 3_600_000;
    await bring(textEvent(LAN, { text: 'Cũ', id: 'm0', at: dayOff }));
    expect(channel.status()).toMatchObject({
      state: 'receiving',
      notice: expect.stringContaining('đồng hồ của máy'),
    });
    await bring(question('Đúng giờ', 'm1'));
    expect(channel.status()).not.toHaveProperty('notice');
    await fake.until(() => fake.sent.length === 1);
  });

  it('keeps every letter, wherever the network cuts it', async () => {
    const { fake, bring, asked } = await startOa();
    const event = question('Thủ tướng ký ngày nào? 🇻🇳', 'm1');
    await bring(event, {
      cutAt: Array.from({ length: Buffer.byteLength(event.json) - 1 }, (_, at) => at + 1),
    });
    await fake.until(() => fake.sent.length === 1);
    expect(asked[0]?.text).toBe('Thủ tướng ký ngày nào? 🇻🇳');
  });

  it('waits its turn behind the others of its person only', async () => {
    const { fake, bring } = await startOa();
    const release = fake.hold('message');
    await bring(question('một', 'm1'));
    await fake.until(() => fake.callsOf('message') === 1);
    await bring(question('hai', 'm2'));
    await bring(question('chuyện khác', 'm3', MINH));
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.userId).toBe(MINH);
    release();
    await fake.until(() => fake.sent.length === 3);
    expect(fake.sent.slice(1).map(({ text }) => text)).toEqual(['Về “một”', 'Về “hai”']);
  });

  it('may be a button, whose words come back as a message', async () => {
    const suggestions = ['Còn năm 2023?'];
    const { fake, bring, asked } = await startOa({ respond: () => replyOf('Hạng 10/63.', { suggestions }) });
    await bring(question('PAR INDEX?', 'm1'));
    await fake.until(() => fake.sent.length === 1);
    const [button] = fake.sent[0]?.buttons ?? [];
    expect(button).toEqual({ title: 'Còn năm 2023?', type: 'oa.query.show', payload: 'Còn năm 2023?' });
    await bring(question(String(button?.payload), 'm2'));
    await fake.until(() => fake.sent.length === 2);
    expect(asked[1]?.text).toBe('Còn năm 2023?');
  });

  it('survives a wait, a failure and an unclear end of sending', async () => {
    const { fake, bring } = await startOa();
    fake.fail('message', code(-200), { kind: 'page', status: 502 }, { kind: 'hang-up' }, { kind: 'reset' });
    await bring(question('khó gửi', 'm1'));
    await fake.until(() => fake.sent.length === 1);
    expect(fake.callsOf('message')).toBe(5);
  });

  it('does not hold up the next one when it can never be answered', async () => {
    const { fake, bring, log } = await startOa();
    fake.fail('message', code(-213));
    await bring(question('không tới', 'm1'));
    await bring(question('tới', 'm2'));
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toBe('Về “tới”');
    expect(log.lines.join('\n')).toContain('not-followed');
  });
});

describe('people who come and go', () => {
  it('are greeted once, told when a picture cannot be read, and left alone after leaving', async () => {
    const { fake, bring, asked } = await startOa();
    const at = Date.now();
    const follow = eventBody('follow', { follower: { id: LAN }, oa_id: '1' }, { at });
    await bring(follow);
    await bring(follow, { retry: 1 });
    await bring(eventBody('user_send_sticker', { sender: { id: LAN }, message: { msg_id: 's1' } }, { at }));
    await bring(eventBody('unfollow', { follower: { id: LAN }, oa_id: '1' }, { at: at + 1 }));
    await bring(question('xin chào', 'm9', MINH));
    await fake.until(() => fake.sent.length === 3);
    const told = fake.sent.filter(({ userId }) => userId === LAN).map(({ text }) => text);
    expect(told[0]).toContain('/quyenriengtu');
    expect(told[1]).toContain('chỉ đọc được tin nhắn chữ');
    expect(asked.map(({ conversation }) => conversation)).toEqual([undefined, `zalo-oa:${MINH}`]);
  });
});

describe('the webhook', () => {
  it('refuses a wrong signature, and takes events that ask nothing', async () => {
    const { bring, asked, hook } = await startOa();
    expect(await bring(question('giả', 'm1'), { key: 'khoá khác' })).toEqual({ status: 403 });
    expect(
      (await fetch(hook, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))
        .status,
    ).toBe(403);
    for (const name of ['oa_send_text', 'user_seen_message', 'su_kien_moi'])
      expect(await bring(eventBody(name, { sender: { id: LAN } }, { at: Date.now() }))).toEqual({
        status: 200,
      });
    expect(asked).toEqual([]);
  });
});

describe('the token', () => {
  it('that Zalo no longer takes is exchanged once for all who wait', async () => {
    let wall = Date.now();
    const { fake, bring, channel } = await startOa({ wallNow: () => wall });
    wall += 2 * 3_600_000;
    fake.oauth.revokeAccess();
    for (let n = 0; n < 4; n += 1)
      await bring(textEvent(`100${n}`, { text: `câu ${n}`, id: `m${n}`, at: wall }));
    await fake.until(() => fake.sent.length === 4);
    expect(fake.callsOf('token')).toBe(2);
    expect(channel.status().state).toBe('receiving');
  });

  it('that is lost stops the channel, tells how to mend it, and loses no question', async () => {
    let skipped = 0;
    const clock: Clock = { ...systemClock, now: () => systemClock.now() + skipped };
    const first = await startOa({ clock });
    await first.stop();
    // The access token is gone and the refresh token was used by somebody else.
    first.fake.oauth.revokeAccess();
    const { fake, store } = first;
    await store.state.update('zalo-oa-token', () => undefined);
    const second = await startOa({ clock, before: first });
    expect(second.startMessage).toContain('Cách cấp lại: (1)');
    expect(second.channel.status()).toMatchObject({ state: 'refused', notice: second.startMessage });
    expect(await second.bring(question('còn đó chứ?', 'm1'))).toEqual({ status: 200 });
    await fake.until(() => second.log.lines.some((line) => line.includes('sent later')));
    await second.stop(0);
    skipped = 60_000;

    const third = await startOa({ clock, before: { fake, store, setting: fake.oauth.authorise() } });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toBe('Về “còn đó chứ?”');
    expect(third.channel.status().state).toBe('receiving');
  });
});

it('shows no token, secret or text in any log', async () => {
  const { fake, bring, log, channel } = await startOa();
  fake.fail('message', code(-201), code(-99), { kind: 'page', status: 500 });
  for (let n = 0; n < 3; n += 1) await bring(question(`căn cước 07912345678${n}`, `m${n}`, `200${n}`));
  await fake.until(() => fake.sent.length === 1);
  await channel.stopReceiving();
  const lines = log.lines.join('\n');
  expect(lines).not.toMatch(/access-\d|refresh-\d|app-secret-of|oa-secret-key|07912345678|"200\d"/u);
});
