import { describe, expect, it } from 'vitest';
import { HOUR, openTokenWorld, until } from '../../../tests/fakes/zalo-oa/token-world.ts';
import { TOKEN_NAME } from './token-keeper.ts';

const never = new Promise<never>(() => undefined);

describe('a store that fails', () => {
  it('keeps a new pair from being used, not from being kept: it is written as soon as that works', async () => {
    const { desk, store, exchange, open } = openTokenWorld();
    const { keeper, clock } = open(desk.authorise(), async (refreshToken) => {
      const result = await exchange(refreshToken);
      store.isDown = true;
      return result;
    });
    await keeper.start();
    expect(await keeper.token()).toEqual({ kind: 'none', reason: 'unsaved' });
    expect(keeper.state().trouble).toBe('unsaved');
    store.isDown = false;
    store.endLeaderships();
    const again = await clock.timer((ms) => ms === 2_000);
    again.fire();
    await until(() => keeper.state().trouble === undefined);
    expect((await keeper.token()).kind).toBe('token');
    expect(desk.tries).toHaveLength(1);
  });

  it('is written to at the stop at the latest', async () => {
    const { desk, store, exchange, open } = openTokenWorld();
    const { keeper } = open(desk.authorise(), async (refreshToken) => {
      const result = await exchange(refreshToken);
      store.isDown = true;
      return result;
    });
    await keeper.start();
    store.isDown = false;
    await keeper.stop();
    expect(JSON.stringify(store.values.get(TOKEN_NAME))).toContain('access-2');
  });

  it('is told apart from a refusal, and mended by itself', async () => {
    const { desk, store, open } = openTokenWorld();
    const { keeper } = open(desk.authorise());
    store.isDown = true;
    await keeper.start();
    expect(await keeper.token()).toEqual({ kind: 'none', reason: 'store' });
    store.isDown = false;
    expect((await keeper.token()).kind).toBe('token');
  });
});

describe('a process that dies', () => {
  it.each(['before the request', 'after the write'])('%s costs nothing', async (moment) => {
    const { desk, store, exchange, open } = openTokenWorld();
    const setting = desk.authorise();
    const isBefore = moment === 'before the request';
    const dying = open(setting, isBefore ? () => never : exchange);
    if (isBefore) void dying.keeper.start();
    else await dying.keeper.start();
    await until(() => store.writes.length > 0);
    dying.kill();
    const next = open(setting);
    await next.keeper.start();
    expect((await next.keeper.token()).kind).toBe('token');
    expect(desk.exchanged).toBe(1);
  });

  it('between answer and write loses the token: the next one says so, and a new authorisation mends it', async () => {
    const { desk, exchange, open, advance } = openTokenWorld();
    const setting = desk.authorise();
    const first = open(setting);
    await first.keeper.start();
    await first.keeper.stop();
    advance(13 * HOUR);
    const dying = open(setting, async (refreshToken) => {
      await exchange(refreshToken);
      return never;
    });
    void dying.keeper.start();
    await until(() => desk.exchanged === 2);
    dying.kill();

    const next = open(setting);
    await next.keeper.start();
    expect(next.keeper.state().trouble).toBe('unauthorised');
    expect(next.log.lines.join('\n')).toContain('ZALO_OA_REFRESH_TOKEN');
    // The pair before is untouched and serves for the rest of its life.
    expect((await next.keeper.token()).kind).toBe('token');

    const mended = open(desk.authorise());
    await mended.keeper.start();
    expect(mended.keeper.state()).toEqual({ expiresInMs: 25 * HOUR });
  });
});
