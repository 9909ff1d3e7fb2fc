/** The database goes away under two real servers while people write, and comes back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openWorkshop } from '../../e2e/cli-run.ts';
import { createPostgresHarness } from '../../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { isLong, printFigures } from '../figures.ts';
import { freePort } from './fleet.ts';
import { ReadinessWatch, SERVE_TRAFFIC, serveAt, startHastyTelegram } from './serve-fixture.ts';
import { Traffic } from './traffic.ts';

const AWAY_MS = isLong ? 30_000 : 2_000;
const WRITTEN_IN_A_STEP = 40;

const workshop = openWorkshop();
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ isOwn: true });
}, 60_000);
afterAll(() => server.close());

it('loses and reorders nothing, doubles nothing, says 503 meanwhile, and recovers by itself', {
  timeout: 120_000 + AWAY_MS,
}, async () => {
  const harness = await createPostgresHarness(server);
  onTestFinished(() => harness.dispose());
  const fake = await startHastyTelegram();
  const ports = [await freePort(), await freePort()];
  const watches = ports.map((port) => new ReadinessWatch(port));
  onTestFinished(async () => {
    await Promise.all(watches.map((watch) => watch.end()));
  });
  const env = { workshop, DATABASE_URL: harness.database.url };
  const servings = await Promise.all(ports.map((port) => serveAt(port, fake, env)));
  await Promise.all(watches.map((watch) => watch.until(200)));
  let turn = 0;
  fake.pushManner.reach = () => {
    turn += 1;
    return `http://127.0.0.1:${ports[turn % ports.length]}`;
  };

  const traffic = new Traffic(fake, SERVE_TRAFFIC);
  traffic.write(WRITTEN_IN_A_STEP);
  await fake.until(() => fake.sent.length > WRITTEN_IN_A_STEP / 4);
  await server.stop();
  traffic.write(WRITTEN_IN_A_STEP);
  await Promise.all(watches.map((watch) => watch.until(503)));
  const saidBefore = watches.map(({ said }) => said.length);
  await sleep(AWAY_MS);
  const saidWhileAway = watches.map(({ said }, index) => said.slice(saidBefore[index]));
  const whileAway = fake.deliveries.filter(({ status }) => status === 503).length;
  await server.start();
  await Promise.all(watches.map((watch) => watch.until(200)));
  traffic.write(WRITTEN_IN_A_STEP);
  await traffic.settled();
  const ends = await Promise.all(servings.map((serving) => serving.end('SIGTERM')));
  const left = await harness.open();
  const account = traffic.account(await left.events.figures(), new Map());
  printFigures('database gone', { seconds: AWAY_MS / 1000, servers: 2, ...account });
  expect(whileAway).toBeGreaterThan(0);
  expect(account).toMatchObject({ lost: 0, reordered: 0, doubles: 0, dead: 0, unmet: 0 });
  expect(account.answered).toBe(3 * WRITTEN_IN_A_STEP);
  expect(saidWhileAway).toEqual([[], []]);
  expect(ends.map(({ status }) => status)).toEqual([0, 0]);
});
