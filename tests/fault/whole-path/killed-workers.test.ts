/**
 * Workers that are killed (kill -9) at random moments while people write: the whole way from the webhook to the answer,
 * with real processes, stores and sockets. Every message is delivered twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { startFakeTelegram } from '../../fakes/telegram/fake-telegram.ts';
import { type BuiltProgram, buildProgram } from '../../support/build-program.ts';
import { createPostgresHarness } from '../../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { silentLogger } from '../../support/silent-logger.ts';
import { printFigures } from '../figures.ts';
import { patience, rounds } from '../store/rounds.ts';
import { Fleet, freePort } from './fleet.ts';
import { hastyClock, Traffic } from './traffic.ts';
import type { WorkerSettings } from './worker-settings.ts';

const ROUNDS = rounds(5);
const WRITTEN_IN_A_ROUND = 40;
const TRAFFIC = { chats: 40, atOnce: 4, blocking: 1 };
/** This share of the workers is killed while it starts, and finds what the last one left half done. */
const KILLED_AT_START = 0.25;
const LONGEST_START_MS = 400;
/** Short, so that what a killed worker held is soon free; long enough for a busy machine. */
const LEASE_MS = 4_000;

let built: BuiltProgram;
beforeAll(async () => {
  built = await buildProgram(new URL('./worker.ts', import.meta.url));
});
afterAll(() => built.remove());

interface Run {
  readonly name: string;
  readonly workers: number;
  /** After a worker has said that it is ready; some live longer than a lease, and free what the dead held. */
  readonly longestLifeMs: number;
  readonly store: WorkerSettings['store'];
  /** Opened when all workers have ended. */
  readonly open: () => Promise<Store>;
}

async function checkRun({ name, workers, longestLifeMs, store, open }: Run): Promise<void> {
  const fake = await startFakeTelegram({ clock: hastyClock });
  onTestFinished(() => fake.close());
  const ports = await Promise.all(Array.from({ length: workers }, freePort));
  const fleet = new Fleet(
    built.program,
    ports.map((port) => ({ port, apiRoot: fake.root, store })),
  );
  onTestFinished(() => fleet.killAll());
  fake.pushManner.reach = fleet.nextAddress;
  fake.pushManner.copies = 2;
  const traffic = new Traffic(fake, TRAFFIC);
  fleet.startAll();
  let victim = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    traffic.write(WRITTEN_IN_A_ROUND);
    if (Math.random() < KILLED_AT_START) {
      await sleep(Math.random() * LONGEST_START_MS);
    } else {
      await fleet.ready();
      await sleep(Math.random() * longestLifeMs);
      const ready = await fleet.ready();
      victim = ready[Math.floor(Math.random() * ready.length)] ?? 0;
    }
    await fleet.kill(victim);
    fleet.start(victim);
  }
  await traffic.settled();
  await fleet.ready();
  await fleet.stopAll();
  const left = await open();
  const figures = await left.events.figures();
  await left.close();
  const account = traffic.account(figures, fleet.takenOver);
  printFigures(name, { rounds: ROUNDS, workers, ...account });
  expect(figures.map(({ unfinished }) => unfinished)).toEqual([0]);
  expect(account).toMatchObject({ written: ROUNDS * WRITTEN_IN_A_ROUND, lost: 0, reordered: 0 });
  expect(account.accepted).toBe(account.written);
  expect(account.duplicates).toBeGreaterThanOrEqual(account.written);
  expect(account.dead).toBeGreaterThan(0);
  expect(account.accepted).toBe(account.answered + account.dead);
  expect(account.doublesInWindow).toBe(account.doubles);
}

describe('with the embedded store, a worker that is killed again and again', () => {
  it(
    'loses nothing, keeps the order, and doubles only what may have been out',
    patience(90_000),
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'cchc-killed-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const open = () =>
        openEmbeddedStore({
          folder,
          clock: { now: () => performance.now() },
          wallClock: { now: () => Date.now() },
          logger: silentLogger,
        });
      await checkRun({
        name: 'kill -9, embedded store',
        workers: 1,
        longestLifeMs: 200,
        store: { folder },
        open,
      });
    },
  );
});

describe('with PostgreSQL, four workers of which one is killed again and again', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.close());

  it('lose nothing, keep the order, and double only what may have been out', patience(90_000), async () => {
    const harness = await createPostgresHarness(server);
    onTestFinished(() => harness.dispose());
    const store = { databaseUrl: harness.database.url, leaseMs: LEASE_MS };
    const open = () => harness.open();
    await checkRun({ name: 'kill -9, PostgreSQL', workers: 4, longestLifeMs: 1_500, store, open });
  });
});
