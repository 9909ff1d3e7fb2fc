/** Two real servers on one database are stopped and started in turn while people write. */
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openWorkshop } from '../../e2e/cli-run.ts';
import type { Serving } from '../../e2e/serve-process.ts';
import { createPostgresHarness } from '../../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { isLong, printFigures } from '../figures.ts';
import { freePort } from './fleet.ts';
import { ReadinessWatch, SERVE_TRAFFIC, serveAt, startHastyTelegram } from './serve-fixture.ts';
import { Traffic } from './traffic.ts';

const ROUNDS = isLong ? 6 : 1;
const WRITTEN_IN_A_STEP = 12;
/** Long enough for a watch to see it on a busy machine. */
const SERVES_ON_SECONDS = '6';

const workshop = openWorkshop();
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());

it('loses and reorders nothing, doubles nothing, and no server is asked after it has said that it stops', {
  timeout: 60_000 + 30_000 * ROUNDS,
}, async () => {
  const harness = await createPostgresHarness(server);
  onTestFinished(() => harness.dispose());
  const fake = await startHastyTelegram();
  const ports = [await freePort(), await freePort()];
  const watches = ports.map((port) => new ReadinessWatch(port));
  onTestFinished(async () => {
    await Promise.all(watches.map((watch) => watch.end()));
  });
  const start = (port: number): Promise<Serving> =>
    serveAt(port, fake, {
      workshop,
      DATABASE_URL: harness.database.url,
      SHUTDOWN_WAIT_SECONDS: SERVES_ON_SECONDS,
    });
  const servings = await Promise.all(ports.map(start));
  await Promise.all(watches.map((watch) => watch.until(200)));

  // As a balancer does: to one after another of those that are ready.
  let turn = 0;
  fake.pushManner.reach = () => {
    const ready = ports.filter((_port, index) => watches[index]?.isReady);
    turn += 1;
    return `http://127.0.0.1:${ready[turn % ready.length]}`;
  };
  const traffic = new Traffic(fake, SERVE_TRAFFIC);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, port] of ports.entries()) {
      const [serving, watch] = [servings[index], watches[index]];
      traffic.write(WRITTEN_IN_A_STEP);
      const ended = serving?.end('SIGTERM');
      // Within the seconds in which it serves on.
      await watch?.until(503);
      traffic.write(WRITTEN_IN_A_STEP);
      expect(await ended).toMatchObject({ status: 0 });
      await watch?.until(0);
      servings[index] = await start(port);
      await watch?.until(200);
    }
  }
  await traffic.settled();
  await Promise.all(servings.map((serving) => serving.end('SIGTERM')));
  const left = await harness.open();
  const account = traffic.account(await left.events.figures(), new Map());
  printFigures('rolling restart, PostgreSQL', { restarts: 2 * ROUNDS, servers: 2, ...account });
  expect(account).toMatchObject({ lost: 0, reordered: 0, doubles: 0, dead: 0, unmet: 0 });
  expect(account.answered).toBe(4 * ROUNDS * WRITTEN_IN_A_STEP);
  for (const { said } of watches) {
    expect(said.filter((status) => status === 200)).toHaveLength(ROUNDS + 1);
    // Never from ready to gone without a word between.
    expect(said.some((status, at) => status === 0 && said[at - 1] === 200)).toBe(false);
  }
});
