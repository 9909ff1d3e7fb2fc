import { describe, expect, it, onTestFinished } from 'vitest';
import { createManualClock } from '../../../tests/fakes/telegram/manual-clock.ts';
import { type Fault, startFakeZaloOa } from '../../../tests/fakes/zalo-oa/fake-zalo-oa.ts';
import { APP_ID, APP_SECRET } from '../../../tests/fakes/zalo-oa/oauth-desk.ts';
import { Secret } from '../../secret.ts';
import { EXCHANGE_DEADLINE_MS, exchangeToken } from './exchange-token.ts';

const NOW = Date.UTC(2026, 10, 23);

async function openExchange(appSecret = APP_SECRET) {
  const fake = await startFakeZaloOa(() => NOW);
  onTestFinished(() => fake.close());
  const clock = createManualClock();
  const options = {
    oauthRoot: fake.root,
    appId: APP_ID,
    appSecret: new Secret(appSecret),
    clock,
    wallNow: () => NOW,
  };
  return { fake, clock, exchange: (token = fake.oauth.authorise()) => exchangeToken(token, options) };
}

describe('exchangeToken', () => {
  it('gives a new pair and when it expires', async () => {
    const { fake, exchange } = await openExchange();
    const result = await exchange();
    expect(result).toEqual({
      kind: 'exchanged',
      pair: {
        accessToken: expect.stringMatching(/^access-2-/u),
        refreshToken: expect.stringMatching(/^refresh-2-/u),
        issuedAt: NOW,
        expiresAt: NOW + 25 * 3_600_000,
      },
    });
    expect(fake.calls).toEqual([{ endpoint: 'token', hasToken: true }]);
  });

  it('is refused with status 200 for a token that was used', async () => {
    const { fake, exchange } = await openExchange();
    const token = fake.oauth.authorise();
    await exchange(token);
    expect(await exchange(token)).toEqual({ kind: 'refused' });
    expect(await (await openExchange('wrong')).exchange()).toEqual({ kind: 'refused' });
  });

  it.each<[string, unknown, unknown]>([
    ['a number', { error: -14_014, message: 'x' }, { kind: 'refused', code: -14_014 }],
    ['no refresh token', { access_token: 'a' }, { kind: 'unclear', reason: 'no-tokens' }],
    [
      'an empty refresh token',
      { access_token: 'a', refresh_token: '' },
      { kind: 'unclear', reason: 'no-tokens' },
    ],
    [
      'tokens that are none',
      { access_token: null, refresh_token: 7 },
      { kind: 'unclear', reason: 'no-tokens' },
    ],
    [
      'a token that would break a header',
      { access_token: 'a\r\nb', refresh_token: 'r' },
      { kind: 'unclear', reason: 'no-tokens' },
    ],
    ['a list', [], { kind: 'unclear', reason: 'no-tokens' }],
  ])('takes no pair from %s', async (_name, json, expected) => {
    const { fake, exchange } = await openExchange();
    fake.fail('token', { kind: 'json', json });
    expect(await exchange()).toEqual(expected);
  });

  it.each<[unknown, number]>([
    ['90000', 90_000],
    [3600, 3_600],
    [undefined, 90_000],
    ['soon', 90_000],
    [-1, 90_000],
    [1e12, 90_000],
  ])('believes a life of %j as far as it goes', async (expires_in, seconds) => {
    const { fake, exchange } = await openExchange();
    fake.fail('token', { kind: 'json', json: { access_token: 'a', refresh_token: 'r', expires_in } });
    expect(await exchange()).toMatchObject({ pair: { expiresAt: NOW + seconds * 1_000 } });
  });

  it.each<Fault>([
    { kind: 'page', status: 502 },
    { kind: 'hang-up', carriedOut: true },
    { kind: 'reset', carriedOut: true },
  ])('says that it does not know how it ended: %j', async (fault) => {
    const { fake, exchange } = await openExchange();
    fake.fail('token', fault);
    expect((await exchange()).kind).toBe('unclear');
  });

  it('ends at its deadline', async () => {
    const { fake, clock, exchange } = await openExchange();
    fake.fail('token', { kind: 'drip' });
    const exchanging = exchange();
    await fake.until(() => fake.callsOf('token') === 1);
    (await clock.timer((ms) => ms === EXCHANGE_DEADLINE_MS)).fire();
    expect(await exchanging).toEqual({ kind: 'unclear', reason: 'timeout' });
  });
});
