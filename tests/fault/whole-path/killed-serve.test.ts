/** The real `serve`, with content and index, killed (kill -9) while people write: as the light worker of killed-workers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.ts';
import { openWorkshop } from '../../e2e/cli-run.ts';
import { silentLogger } from '../../support/silent-logger.ts';
import { isLong, printFigures } from '../figures.ts';
import { freePort } from './fleet.ts';
import { SERVE_TRAFFIC, serveAt, startHastyTelegram } from './serve-fixture.ts';
import { Traffic } from './traffic.ts';

const ROUNDS = isLong ? 10 : 2;
const WRITTEN_IN_A_ROUND = 20;
const LONGEST_LIFE_MS = 300;

const workshop = openWorkshop();

it('loses nothing, keeps the order, and doubles only what was sent in a life that ended so', {
  timeout: 60_000 + 15_000 * ROUNDS,
}, async () => {
  const fake = await startHastyTelegram();
  const port = await freePort();
  const folder = workshop.path('data-killed');
  const start = () => serveAt(port, fake, { workshop, DATA_DIR: folder });
  fake.pushManner.reach = `http://127.0.0.1:${port}`;
  const traffic = new Traffic(fake, SERVE_TRAFFIC);
  /** Of each message in how many of the lives that were cut its answer went out. */
  const cutLives = new Map<number, number>();
  let serving = await start();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = fake.sent.length;
    traffic.write(WRITTEN_IN_A_ROUND);
    await sleep(Math.random() * LONGEST_LIFE_MS);
    await serving.end('SIGKILL');
    for (const number of new Set(traffic.answeredSince(before)))
      cutLives.set(number, (cutLives.get(number) ?? 0) + 1);
    serving = await start();
  }
  await traffic.settled();
  expect(await serving.end('SIGTERM')).toMatchObject({ status: 0 });
  const clock = { now: () => performance.now() };
  const wallClock = { now: () => Date.now() };
  const left = await openEmbeddedStore({ folder, clock, wallClock, logger: silentLogger });
  onTestFinished(() => left.close());
  const account = traffic.account(await left.events.figures(), cutLives);
  printFigures('kill -9, serve, embedded store', { rounds: ROUNDS, ...account });
  expect(account).toMatchObject({ lost: 0, reordered: 0, dead: 0, doublesInWindow: account.doubles });
  expect(account.answered).toBe(ROUNDS * WRITTEN_IN_A_ROUND);
});
