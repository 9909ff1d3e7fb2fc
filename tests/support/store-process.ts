/**
 * A process of its own that opens an embedded store and claims (each event twice), answers, sends and ends events as fast as
 * it can, until it is killed. Says what it does and what it was told: `accepted 12`, `duplicate 12`, `answered 12`,
 * `sending 12` (`sending-again` when somebody else may have sent it), `ended 12`; `refused` with the message when it may not start.
 */

import { writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';
import { silentLogger } from './silent-logger.ts';

const LIMITS = { waitingPerChat: 1000, unfinishedPerChannel: 200 };
const CHATS = 8;

async function run(folder: string, first: number): Promise<void> {
  const { events } = await openEmbeddedStore({
    folder,
    clock: { now: () => performance.now() },
    wallClock: { now: () => Date.now() },
    logger: silentLogger,
  });
  say('opened');
  void accept(first);
  for (;;) {
    const { works } = await events.take(['a'], 4);
    for (const work of works) {
      if (work.parts === undefined) {
        await events.answer(work, [`re ${work.payload}`]);
        say(`answered ${work.payload}`);
      }
      say(`${work.isTakenOver ? 'sending-again' : 'sending'} ${work.payload}`);
      await events.finish(work, 'done');
      say(`ended ${work.payload}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }

  async function accept(from: number): Promise<void> {
    for (let key = from; ; key += 3) {
      await Promise.all([key, key + 1, key + 2].map((each) => acceptOne(each)));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function acceptOne(key: number): Promise<void> {
    const event = { channel: 'a', key: String(key), chat: `a:${key % CHATS}`, payload: String(key) };
    const outcomes = await Promise.all([events.accept(event, LIMITS), events.accept(event, LIMITS)]);
    for (const outcome of outcomes) say(`${outcome} ${key}`);
  }
}

/** Waits for the pipe: `process.stdout` keeps in memory what does not fit, and kill -9 would take it along. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const [folder = '', first = '0'] = process.argv.slice(2);
run(folder, Number(first)).catch((error: unknown) => {
  say(`refused ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 3;
});
