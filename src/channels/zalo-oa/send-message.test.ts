import { describe, expect, it, onTestFinished } from 'vitest';
import { captureLog } from '../../../tests/fakes/telegram/captured-log.ts';
import { createManualClock } from '../../../tests/fakes/telegram/manual-clock.ts';
import { code, type Fault, startFakeZaloOa } from '../../../tests/fakes/zalo-oa/fake-zalo-oa.ts';
import { createMessageSender } from './send-message.ts';
import type { AccessToken } from './token-keeper.ts';
import { createZaloOaApi, type ZaloOaMessage } from './zalo-oa-api.ts';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 24 * 3_600_000;
const SECRET_TEXT = 'Căn cước của tôi là 079123456789';
const MESSAGE: ZaloOaMessage = {
  to: '6314827490571938265',
  at: NOW - 1_000,
  text: SECRET_TEXT,
  buttons: [
    { kind: 'say', title: 'Còn năm 2023?', payload: 'Còn năm 2023?' },
    { kind: 'open', title: 'Mở nguồn [1]', url: 'https://baokhanhhoa.vn/tong-ket' },
  ],
};

async function openSender() {
  const fake = await startFakeZaloOa(() => NOW);
  onTestFinished(() => fake.close());
  const form = { app_id: '2553928453557884079', grant_type: 'refresh_token' };
  const exchange = () => {
    const refresh_token = fake.oauth.authorise();
    const reply = fake.oauth.exchange(
      new URLSearchParams({ ...form, refresh_token }),
      'app-secret-of-the-fake',
    );
    return String(reply['access_token']);
  };
  let current: AccessToken = { kind: 'token', token: exchange() };
  let renewed: (() => AccessToken) | undefined = () => ({ kind: 'token', token: exchange() });
  const renewals: string[] = [];
  const tokens = {
    token: () => Promise.resolve(current),
    renew: (refused: string) => {
      renewals.push(refused);
      current = renewed?.() ?? current;
      return Promise.resolve(current);
    },
  };
  const log = captureLog();
  const clock = createManualClock();
  const surroundings = { clock, wallNow: () => NOW, random: () => 0.5, logger: log.logger };
  const api = createZaloOaApi({ apiRoot: `${fake.root}/`, clock });
  const send = createMessageSender({ ...surroundings, send: api, tokens });
  return {
    fake,
    log,
    clock,
    renewals,
    send: (message: Partial<ZaloOaMessage> = {}, signal = new AbortController().signal) =>
      send({ ...MESSAGE, ...message }, signal),
    setToken: (token: AccessToken, next?: () => AccessToken) => {
      current = token;
      renewed = next;
    },
  };
}

describe('sending on an Official Account', () => {
  it('brings text and buttons, with the token in its own header', async () => {
    const { fake, send } = await openSender();
    expect(await send()).toEqual({ kind: 'sent' });
    expect(fake.sent).toEqual([
      {
        userId: MESSAGE.to,
        text: SECRET_TEXT,
        buttons: [
          { title: 'Còn năm 2023?', type: 'oa.query.show', payload: 'Còn năm 2023?' },
          { title: 'Mở nguồn [1]', type: 'oa.open.url', payload: { url: 'https://baokhanhhoa.vn/tong-ket' } },
        ],
      },
    ]);
  });

  it.each([
    [-32, { kind: 'retry', reason: 'rate-limited', afterMs: 40_000 }],
    [-200, { kind: 'retry', reason: 'send-failed' }],
    [-211, { kind: 'halted', reason: 'quota' }],
    [-218, { kind: 'failed', reason: 'person-quota' }],
    [-213, { kind: 'failed', reason: 'not-followed' }],
    [-230, { kind: 'failed', reason: 'window-over' }],
    [-232, { kind: 'failed', reason: 'window-over' }],
    [-227, { kind: 'failed', reason: 'person-inactive' }],
    [-244, { kind: 'failed', reason: 'person-restricts' }],
    [-204, { kind: 'halted', reason: 'oa-disabled' }],
    [-205, { kind: 'halted', reason: 'oa-missing' }],
    [-219, { kind: 'halted', reason: 'app-disabled' }],
    [-221, { kind: 'halted', reason: 'oa-unverified' }],
    [-224, { kind: 'halted', reason: 'oa-tier' }],
    [-240, { kind: 'halted', reason: 'api-version' }],
    [-99_999, { kind: 'failed', reason: 'unknown-code' }],
    [7, { kind: 'failed', reason: 'unknown-code' }],
  ])('takes the code %d as it is meant', async (error, outcome) => {
    const { fake, log, send } = await openSender();
    fake.fail('message', code(error));
    expect(await send()).toEqual(outcome);
    expect(fake.callsOf('message')).toBe(1);
    const isTold = outcome.kind === 'halted' || [-218, -99_999, 7].includes(error);
    expect(log.lines.some((line) => line.includes(`"code":${error}`))).toBe(isTold);
    expect(log.lines.join('\n')).not.toMatch(/079123456789|access-\d/u);
  });

  it.each([-201, -210, -233])(
    'sends once more without buttons after %d, and tells the shape',
    async (error) => {
      const { fake, log, send } = await openSender();
      fake.fail('message', code(error));
      expect(await send()).toEqual({ kind: 'sent' });
      expect(fake.sent[0]?.buttons).toEqual([]);
      fake.fail('message', code(error), code(error));
      expect((await send()).kind).toBe('failed');
      expect(fake.callsOf('message')).toBe(4);
      expect(log.lines.join('\n')).toContain('"buttons":["say:13","open:12"]');
      expect(log.lines.join('\n')).not.toContain('079123456789');
    },
  );

  it.each([-216, -220])('gets another token after %d, once', async (error) => {
    const { fake, renewals, send } = await openSender();
    fake.fail('message', code(error));
    expect(await send()).toEqual({ kind: 'sent' });
    expect(renewals).toHaveLength(1);
    fake.fail('message', code(error), code(error));
    expect(await send()).toEqual({ kind: 'halted', reason: 'token-refused' });
    expect(fake.callsOf('message')).toBe(4);
  });

  it('notices an expired token by itself', async () => {
    const { fake, renewals, send } = await openSender();
    fake.oauth.revokeAccess();
    expect(await send()).toEqual({ kind: 'sent' });
    expect(renewals).toHaveLength(1);
  });

  it.each([
    ['unauthorised', { kind: 'halted', reason: 'unauthorised' }],
    ['busy', { kind: 'retry', reason: 'token-busy', afterMs: 3_000 }],
    ['unreachable', { kind: 'retry', reason: 'token-unreachable', afterMs: 30_000 }],
    ['store', { kind: 'retry', reason: 'token-store', afterMs: 30_000 }],
    ['unsaved', { kind: 'retry', reason: 'token-unsaved', afterMs: 30_000 }],
  ] as const)('sends nothing without a token (%s)', async (reason, outcome) => {
    const { fake, send, setToken } = await openSender();
    setToken({ kind: 'none', reason });
    expect(await send()).toEqual(outcome);
    expect(fake.callsOf('message')).toBe(0);
  });

  it.each<[string, Fault, object]>([
    ['a page of a gateway', { kind: 'page', status: 502 }, { reason: 'not-json', isUnclear: true }],
    ['an overloaded gateway', { kind: 'page', status: 503 }, { reason: 'not-json' }],
    ['a page where JSON should be', { kind: 'page', status: 200 }, { reason: 'not-json', isUnclear: true }],
    ['a wrong address', { kind: 'page', status: 404 }, { reason: 'not-json' }],
    ['a connection that breaks', { kind: 'hang-up' }, { reason: 'broken', isUnclear: true }],
    ['half an answer', { kind: 'reset' }, { reason: 'broken', isUnclear: true }],
    ['JSON that says nothing', { kind: 'json', json: [] }, { reason: 'no-code', isUnclear: true }],
    [
      'a code that is no number',
      { kind: 'json', json: { error: '0' } },
      { reason: 'no-code', isUnclear: true },
    ],
    [
      'an answer without end',
      { kind: 'json', json: 'x'.repeat(300_000), status: 200 },
      { reason: 'not-json', isUnclear: true },
    ],
  ])('tries again after %s', async (_name, fault, rest) => {
    const { fake, send } = await openSender();
    fake.fail('message', fault);
    expect(await send()).toEqual({ kind: 'retry', ...rest });
    expect(await send()).toEqual({ kind: 'sent' });
  });

  it('knows that what could not be reached got nothing', async () => {
    const { fake, send } = await openSender();
    await fake.close();
    expect(await send()).toEqual({ kind: 'retry', reason: 'unreachable' });
  });

  it.each<Fault>([{ kind: 'half-open' }, { kind: 'drip' }])('does not wait for ever: %j', async (fault) => {
    const { fake, send, clock } = await openSender();
    fake.fail('message', fault);
    const sending = send();
    await fake.until(() => fake.callsOf('message') === 1);
    (await clock.timer((ms) => ms === 10_000)).fire();
    expect(await sending).toEqual({ kind: 'retry', reason: 'timeout', isUnclear: true });
    expect(clock.pending).toEqual([]);
  });

  it('ends when it is called off', async () => {
    const { fake, send } = await openSender();
    fake.hold('message');
    const calling = new AbortController();
    const sending = send({}, calling.signal);
    await fake.until(() => fake.callsOf('message') === 1);
    calling.abort();
    expect(await sending).toEqual({ kind: 'retry', reason: 'aborted', isUnclear: true });
    expect((await send({}, calling.signal)).kind).toBe('retry');
  });

  it('writes to nobody whose last word is too long ago', async () => {
    const { fake, send } = await openSender();
    expect(await send({ at: NOW - 7 * DAY })).toEqual({ kind: 'failed', reason: 'window-over' });
    expect(fake.callsOf('message')).toBe(0);
    expect(await send({ at: NOW - 6 * DAY })).toEqual({ kind: 'sent' });
  });
});
