/**
 * A worker as a program of its own, which ends as by kill -9 at random points. What it sends is appended to a file that
 * all workers share: a line for each send, in the order in which they happened.
 * Arguments: database URL, file, share of the steps at which it dies, seed.
 */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import type { Store, Work } from '../../src/store/store.ts';
import { silentLogger } from './silent-logger.ts';

/** Short enough for a test, long enough for a busy machine. */
const LEASE_MS = 4000;
const AT_ONCE = 4;
const MULTIPLIER = 48_271;
const MODULUS = 2 ** 31 - 1;

const [url = '', file = '', share = '0', seed = '1'] = process.argv.slice(2);

let state = Number(seed);
function mayDie(): void {
  state = (state * MULTIPLIER) % MODULUS;
  if (state / MODULUS < Number(share)) process.kill(process.pid, 'SIGKILL');
}

async function handle({ events }: Store, work: Work): Promise<void> {
  mayDie();
  const parts = work.parts ?? [work.payload];
  if (work.parts === undefined && !(await events.answer(work, parts))) return;
  mayDie();
  if (work.sent === 0) {
    appendFileSync(file, `${work.chat} ${String(work.payload)} ${work.isTakenOver}\n`);
    mayDie();
    if (!(await events.markSent(work, 1))) return;
  }
  mayDie();
  await events.finish(work, 'done');
}

const store = await openPostgresStore({ url, logger: silentLogger, leaseMs: LEASE_MS, connections: AT_ONCE });
let wake: () => void = () => undefined;
store.events.onNews(() => wake());
for (;;) {
  const news = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const { works, nextInMs } = await store.events.take(['a'], AT_ONCE);
  await Promise.all(works.map((work) => handle(store, work)));
  if (works.length === 0) await Promise.race([news, ...(nextInMs === undefined ? [] : [pause(nextInMs)])]);
}
