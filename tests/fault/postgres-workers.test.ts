/** Several workers on one database: who is dead, who only looks so, and what becomes of their work. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { accept, payloads, takeAll, takeOne } from '../contract/store/store-harness.ts';
import { createPostgresHarness, type PostgresHarness } from '../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { printFigures } from './figures.ts';

let server: PostgresServer;
let harness: PostgresHarness;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.close());
beforeEach(async () => {
  harness = await createPostgresHarness(server);
});
afterEach(() => harness.dispose());

describe('a worker that was not heard of', () => {
  let first: Store;
  let second: Store;
  beforeEach(async () => {
    // No beats by themselves: `isReady` is one. Whatever time a test takes is nothing beside the ten minutes.
    const options = { clock: { after: () => () => undefined }, leaseMs: 600_000 };
    first = await harness.open(options);
    second = await harness.open(options);
  });

  /** Lets the rows of workers look as if `interval` had passed. */
  const shift = (column: 'seen_at' | 'steady_since', interval: string, which: 'first' | 'all') =>
    harness.database.query(
      `update cchc_bot.workers set ${column} = ${column} - interval '${interval}'
       ${which === 'first' ? 'where id = (select min(id) from cchc_bot.workers)' : ''}`,
    );

  it('for longer than it may loses what it holds, and what it holds opens nothing', async () => {
    await accept(first, '1');
    const lost = await takeOne(first);
    await first.events.answer(lost, ['x']);
    await shift('steady_since', '1 hour', 'all');
    await shift('seen_at', '8 minutes', 'first');
    await second.isReady();
    expect(await takeAll(second)).toEqual([]);
    await shift('seen_at', '3 minutes', 'first');
    await second.isReady();
    const work = await takeOne(second);
    expect(work).toMatchObject({ id: lost.id, parts: ['x'], isTakenOver: true });
    expect(await first.events.markSent(lost, 1)).toBe(false);
    expect(await first.events.finish(lost, 'done')).toBe(false);
    expect(await second.events.finish(work, 'done')).toBe(true);
  });

  it('works on as a new one when it comes back', async () => {
    await shift('steady_since', '1 hour', 'all');
    await shift('seen_at', '1 hour', 'first');
    await second.isReady();
    await accept(second, '1');
    const work = await takeOne(first);
    expect(await first.events.finish(work, 'done')).toBe(true);
    expect(await first.isReady()).toBe(true);
  });

  it('is not judged by one that was silent itself: after an outage all come back', async () => {
    await accept(first, '1');
    const work = await takeOne(first);
    await shift('steady_since', '1 hour', 'all');
    await shift('seen_at', '1 hour', 'all');
    await second.isReady();
    await second.isReady();
    await first.isReady();
    expect(await takeAll(second)).toEqual([]);
    expect(await first.events.finish(work, 'done')).toBe(true);
  });

  it('is found when the clock of the database went back', async () => {
    await accept(first, '1');
    await takeOne(first);
    await shift('steady_since', '1 hour', 'all');
    await shift('seen_at', '-1 hour', 'first');
    await second.isReady();
    expect(payloads(await takeAll(second))).toEqual(['1']);
  });

  it('loses nothing of what waits for its time when the clock went back', async () => {
    await accept(first, '1');
    await first.events.defer(await takeOne(first), 60_000, true);
    expect(await takeAll(second)).toEqual([]);
    await harness.advance(-3_600_000);
    expect(payloads(await takeAll(second))).toEqual(['1']);
  });
});

describe('four processes that are killed at random points', () => {
  const EVENTS = 400;
  const CHATS = 20;
  const WORKERS = 4;
  const KILLS = Number(process.env['FAULT_KILLS'] ?? 10);
  const SHARE = KILLS / (EVENTS * 5);

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-workers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The program as one file: workers start as often as they die. */
  async function buildWorker(): Promise<string> {
    const outfile = join(folder, 'worker.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../support/postgres-worker.ts', import.meta.url))],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['pg-native'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'silent',
    });
    return outfile;
  }

  /** Keeps so many workers running, each with another seed; the function ends them. */
  function keepRunning(program: string, sent: string): { kills: () => number; end: () => Promise<void> } {
    let kills = 0;
    let isOver = false;
    const running = new Map<ChildProcess, Promise<void>>();
    const start = (seed: number): void => {
      const share = kills < KILLS ? SHARE : 0;
      const args = [program, harness.database.url, sent, String(share), String(seed)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      const exited = new Promise<void>((resolve) => {
        child.once('exit', () => {
          running.delete(child);
          if (!isOver) {
            kills += 1;
            start(seed + WORKERS);
          }
          resolve();
        });
      });
      running.set(child, exited);
    };
    for (let seed = 1; seed <= WORKERS; seed++) start(seed * 7919);
    const end = async () => {
      isOver = true;
      const exits = [...running.values()];
      for (const child of running.keys()) child.kill('SIGKILL');
      await Promise.all(exits);
    };
    return { kills: () => kills, end };
  }

  it('lose nothing, reorder nothing, and double only what a dead one may have sent', {
    timeout: 120_000 + 1000 * KILLS,
  }, async () => {
    const sent = join(folder, 'sent');
    writeFileSync(sent, '');
    const store = await harness.open();
    const { kills, end } = keepRunning(await buildWorker(), sent);
    const limits = { waitingPerChat: EVENTS, unfinishedPerChannel: EVENTS };
    const outcomes: string[] = [];
    for (let event = 0; event < EVENTS; event += CHATS) {
      const keys = Array.from({ length: CHATS }, (_, chat) => String(event + chat));
      // The platform delivers everything twice, to whichever process.
      const twice = [...keys, ...keys].map((key) => accept(store, key, `a:${Number(key) % CHATS}`, limits));
      outcomes.push(...(await Promise.all(twice)));
    }
    await vi.waitFor(async () => expect((await store.events.figures())[0]?.unfinished).toBe(0), {
      timeout: 100_000 + 1000 * KILLS,
      interval: 200,
    });
    await end();

    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(EVENTS);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(EVENTS);
    expect(kills()).toBeGreaterThan(0);
    const lines = readFileSync(sent, 'utf8').trim().split('\n');
    const sends = lines.map((line) => line.split(' '));
    expect(new Set(sends.map(([, key]) => key)).size).toBe(EVENTS);
    for (let chat = 0; chat < CHATS; chat++) {
      const own = sends.filter(([name]) => name === `a:${chat}`).map(([, key]) => Number(key));
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
    printFigures('kill -9, PostgreSQL store', {
      kills: kills(),
      workers: WORKERS,
      accepted: EVENTS,
      answered: EVENTS,
      doubles: sends.length - EVENTS,
      reordered: 0,
      lost: 0,
    });
    const seen = new Set<string | undefined>();
    for (const [, key, isTakenOver] of sends) {
      if (seen.has(key)) expect(isTakenOver).toBe('true');
      seen.add(key);
    }
  });
});
