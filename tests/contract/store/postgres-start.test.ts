/** What happens before the PostgreSQL store is open: migrations, and refusals that say what to do. */
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartError } from '../../../src/errors.ts';
import { migrate } from '../../../src/store/postgres/migrate.ts';
import { MIGRATIONS } from '../../../src/store/postgres/migrations.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { silentLogger } from '../../support/silent-logger.ts';

let server: PostgresServer;
beforeAll(async () => {
  // Its own: another one may trust everybody, or know one encoding only.
  server = await startPostgres({ isOwn: true });
}, 60_000);
afterAll(() => server.close());

const versions = 'select array_agg(version order by version) as versions from cchc_bot.migrations';

async function refusal(url: string): Promise<StartError> {
  const error: unknown = await openPostgresStore({ url, logger: silentLogger }).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartError)) throw new Error('It should not have started.');
  expect(error.code).toBe('store');
  return error;
}

describe('migrations', () => {
  it('are run once, also when several workers start at the same time', async () => {
    const { url, query } = await server.createDatabase();
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => openPostgresStore({ url, logger: silentLogger })),
    );
    expect(await query(versions)).toEqual([{ versions: MIGRATIONS.map((_, index) => index + 1) }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('go on where the last program stopped', async () => {
    const { url, query } = await server.createDatabase();
    await migrate(url, silentLogger, ['create table cchc_bot.first (id int)']);
    const further = ['not run again', 'create table cchc_bot.second (id int)'];
    await migrate(url, silentLogger, further);
    await migrate(url, silentLogger, further);
    expect(await query(versions)).toEqual([{ versions: [1, 2] }]);
  });

  it('bring a database of an earlier program up to date, and keep what is in it', async () => {
    const { url, query } = await server.createDatabase();
    await migrate(url, silentLogger, MIGRATIONS.slice(0, 1));
    await query(
      `insert into cchc_bot.events (channel, key, chat, payload, is_notice, accepted_at)
       values ('a', 'k', 'a:1', '"old"', false, now() - interval '1 hour')`,
    );
    const store = await openPostgresStore({ url, logger: silentLogger });
    const { works } = await store.events.take(['a'], 9);
    expect(works).toMatchObject([{ payload: 'old' }]);
    expect(works[0]?.ageMs).toBeGreaterThanOrEqual(3_600_000);
    await store.close();
  });

  it('are taken whole or not at all', async () => {
    const { url, query } = await server.createDatabase();
    const broken = ['create table cchc_bot.half (id int); select 1 / 0'];
    await expect(migrate(url, silentLogger, broken)).rejects.toThrow('22012');
    expect(await query("select to_regclass('cchc_bot.half') as half")).toEqual([{ half: null }]);
    expect(await query(versions)).toEqual([{ versions: null }]);
  });
});

describe('a store that cannot be opened says why', () => {
  it('a database of a newer program', async () => {
    const { url, query } = await server.createDatabase();
    await migrate(url, silentLogger);
    await query('insert into cchc_bot.migrations (version) values (99)');
    expect((await refusal(url)).message).toMatch(/phiên bản 99, mới hơn chương trình này/u);
  });

  it('a database in another encoding', async () => {
    const { url } = await server.createDatabase('SQL_ASCII');
    expect((await refusal(url)).message).toContain('UTF8');
  });

  it.each([
    ['a wrong password', (url: URL) => Object.assign(url, { password: 'sai-mat-khau' }), 'mật khẩu'],
    ['a database that is not there', (url: URL) => Object.assign(url, { pathname: '/nowhere' }), 'createdb'],
    ['a server that is not there', (url: URL) => Object.assign(url, { port: '1' }), 'ECONNREFUSED'],
  ])('%s, without telling the password', async (_name, change, told) => {
    const { url } = await server.createDatabase();
    const changed = change(new URL(url));
    const error = await refusal(changed.href);
    expect(error.message).toContain(told);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(changed.password);
  });

  it('an address that is none, without telling the password', async () => {
    const error = await refusal('postgres://cchc:bi-mat@[::1/cchc');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('bi-mat');
  });
});
