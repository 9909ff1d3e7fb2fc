/**
 * A process of its own that opens an embedded store and claims, answers and ends events as fast as it can, until it is
 * killed. Says what it was told: `accepted 12`, `answered 12`, `ended 12`; `refused` with the message when it may not start.
 */

import type { Logger } from '../../src/log.ts';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts';

const quiet = (): undefined => undefined;
const logger: Logger = { debug: quiet, info: quiet, warn: quiet, error: quiet, child: () => logger };
const LIMITS = { waitingPerChat: 1e6, unfinishedPerChannel: 1e6 };
const CHATS = 8;

async function run(folder: string, first: number): Promise<void> {
  const { events } = await openEmbeddedStore({
    folder,
    clock: { now: () => performance.now() },
    wallClock: { now: () => Date.now() },
    logger,
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
      say(`ending ${work.payload}`);
      await events.finish(work, 'done');
      say(`ended ${work.payload}`);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }

  async function accept(from: number): Promise<void> {
    for (let key = from; ; key += 3) {
      await Promise.all([key, key + 1, key + 2].map((each) => acceptOne(each)));
    }
  }

  async function acceptOne(key: number): Promise<void> {
    const event = { channel: 'a', key: String(key), chat: `a:${key % CHATS}`, payload: String(key) };
    say(`${await events.accept(event, LIMITS)} ${key}`);
  }
}

/** In one system call: a line that was begun is whole. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const [folder = '', first = '0'] = process.argv.slice(2);
run(folder, Number(first)).catch((error: unknown) => {
  say(`refused ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 3;
});
