import { describe, expect, it } from 'vitest';
import { APP_ID, APP_SECRET } from '../../../tests/fakes/zalo-oa/oauth-desk.ts';
import { HOUR, openTokenWorld, tokenOf, until } from '../../../tests/fakes/zalo-oa/token-world.ts';
import { noticeOf, TOKEN_NAME } from './token-keeper.ts';

describe('the token of an Official Account', () => {
  it('comes from the refresh token of the settings, and is in the store before it is used', async () => {
    const { desk, store, open } = openTokenWorld();
    const { keeper } = open(desk.authorise());
    await keeper.start();
    const found = await keeper.token();
    expect(found.kind === 'token' && desk.isAccepted(found.token)).toBe(true);
    expect(JSON.stringify(store.writes.at(-1))).toContain(found.kind === 'token' ? found.token : 'none');
    expect(keeper.state()).toEqual({ expiresInMs: 25 * HOUR });
  });

  it('is exchanged twice a day by the clock alone, and the pair before is kept', async () => {
    const { desk, store, open, advance } = openTokenWorld();
    const { keeper, clock } = open(desk.authorise());
    await keeper.start();
    const first = await keeper.token();
    for (let check = 0; check < 3; check += 1) {
      advance(5 * HOUR);
      const timer = await clock.timer(() => true);
      timer.fire();
    }
    await until(() => desk.exchanged === 2);
    expect(await keeper.token()).not.toEqual(first);
    expect(store.values.get(TOKEN_NAME)).toMatchObject({ previous: { accessToken: tokenOf(first) } });
  });

  it('goes on after a restart without an exchange, with the settings as they were', async () => {
    const { desk, open } = openTokenWorld();
    const setting = desk.authorise();
    const before = open(setting);
    await before.keeper.start();
    const after = open(setting);
    await after.keeper.start();
    expect(await after.keeper.token()).toEqual(await before.keeper.token());
    expect(desk.exchanged).toBe(1);
  });

  it('begins anew with a refresh token in the settings that was never seen', async () => {
    const { desk, open } = openTokenWorld();
    const old = desk.authorise();
    await open(old).keeper.start();
    const renewed = desk.authorise();
    await open(renewed).keeper.start();
    expect(desk.tries).toEqual([old, renewed]);
    // A process that still has the old settings goes on with the new pair.
    const late = open(old);
    await late.keeper.start();
    expect(desk.tries).toHaveLength(2);
    expect((await late.keeper.token()).kind).toBe('token');
  });

  it('stays with the pair that works when the settings bring a wrong one, and says so', async () => {
    const { desk, open } = openTokenWorld();
    await open(desk.authorise()).keeper.start();
    const { keeper, log } = open('không-phải-mã'.normalize('NFD').replace(/\P{ASCII}/gu, ''));
    await keeper.start();
    const found = await keeper.token();
    expect(desk.isAccepted(tokenOf(found))).toBe(true);
    expect(log.lines.join('\n')).toContain('ZALO_OA_REFRESH_TOKEN không dùng được');
    expect(keeper.state().trouble).toBeUndefined();
  });

  it('is replaced when Zalo refuses it, once, and not while it is fresh', async () => {
    const { desk, open, advance } = openTokenWorld();
    const { keeper } = open(desk.authorise());
    await keeper.start();
    const first = tokenOf(await keeper.token());
    expect(await keeper.renew(first)).toEqual({ kind: 'none', reason: 'unauthorised' });
    advance(2 * HOUR);
    desk.revokeAccess();
    const second = tokenOf(await keeper.renew(first));
    expect(desk.isAccepted(second)).toBe(true);
    expect(await keeper.renew(first)).toEqual({ kind: 'token', token: second });
    expect(desk.exchanged).toBe(2);
  });

  it('tells how to authorise again when the refresh token is spent, and works on while the access token lives', async () => {
    const { desk, open, advance } = openTokenWorld();
    const { keeper, log, clock } = open(desk.authorise());
    await keeper.start();
    const found = tokenOf(await keeper.token());
    // Somebody else has used it: a copy of the bot, a test by hand.
    const spent = new URLSearchParams({ app_id: APP_ID, grant_type: 'refresh_token' });
    spent.set('refresh_token', (desk.tries.at(-1) ?? '').replace('refresh-1', 'refresh-2'));
    desk.exchange(spent, APP_SECRET);
    advance(13 * HOUR);
    (await clock.timer(() => true)).fire();
    await until(() => keeper.state().trouble === 'unauthorised');
    expect(await keeper.token()).toEqual({ kind: 'token', token: found });
    expect(noticeOf('unauthorised', true)).toContain('còn gửi được');
    advance(13 * HOUR);
    expect(await keeper.token()).toEqual({ kind: 'none', reason: 'unauthorised' });
    expect(log.lines.join('\n')).toContain('Cách cấp lại: (1)');
    expect(log.lines.join('\n')).not.toMatch(/refresh-\d|access-\d/u);
  });

  it('asks again later when no answer came', async () => {
    const { desk, exchange, open, advance } = openTokenWorld();
    let isDown = true;
    const { keeper, clock } = open(desk.authorise(), (refreshToken) =>
      isDown ? Promise.resolve({ kind: 'unclear', reason: 'timeout' }) : exchange(refreshToken),
    );
    await keeper.start();
    expect(await keeper.token()).toEqual({ kind: 'none', reason: 'unreachable' });
    isDown = false;
    expect(await keeper.token()).toEqual({ kind: 'none', reason: 'unreachable' });
    clock.advance(60_000);
    advance(60_000);
    expect((await keeper.token()).kind).toBe('token');
  });
});
