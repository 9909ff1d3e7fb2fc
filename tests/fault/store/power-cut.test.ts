import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store, Work } from '../../../src/store/store.ts';
import { EmbeddedHarness } from '../../support/embedded-harness.ts';
import { systemError } from '../../support/faulty-files.ts';
import { MemoryDisk, type Random } from '../../support/memory-disk.ts';
import { patience, rounds } from './rounds.ts';

const LIMITS = { waitingPerChat: 1000, unfinishedPerChannel: 1000 };
const CHATS = 4;

/** xorshift32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** What the store said of each event, over all its lives. */
interface Said {
  accepted: boolean;
  answered: boolean;
  /** Somebody asked to end it: it may be over, whether or not that was said. */
  ending: boolean;
  /** It was said to be over; kill -9 may not bring it back, a power cut may. */
  ended: boolean;
}

/** People, a worker and a disk that fails now and then, until the power goes. */
class Life {
  readonly said: Map<string, Said>;
  readonly #store: Store;
  readonly #random: Random;
  #last: number;

  constructor(store: Store, said: Map<string, Said>, random: Random) {
    this.#store = store;
    this.said = said;
    this.#random = random;
    this.#last = said.size;
  }

  async run(): Promise<void> {
    const tasks: Promise<void>[] = [];
    for (let step = 0; step < 40; step += 1) {
      tasks.push(this.#random() < 0.5 ? this.#accept() : this.#work());
      if (this.#random() < 0.3) await Promise.all(tasks.splice(0));
    }
    // What is still under way when the power goes.
    if (this.#random() < 0.5) await Promise.all(tasks);
    void Promise.allSettled(tasks);
  }

  async #accept(): Promise<void> {
    const key = String(this.#last);
    this.#last += 1;
    const said: Said = { accepted: false, answered: false, ending: false, ended: false };
    this.said.set(key, said);
    const event = { channel: 'a', key, chat: `a:${Number(key) % CHATS}`, payload: key };
    said.accepted = await this.#store.events.accept(event, LIMITS).then(
      (outcome) => outcome === 'accepted',
      () => false,
    );
  }

  async #work(): Promise<void> {
    const { works } = await this.#store.events.take(['a'], 1);
    for (const work of works) await this.#answer(work).catch(() => this.#giveBack(work));
  }

  async #answer(work: Work): Promise<void> {
    const said = this.said.get(String(work.payload));
    if (said === undefined) throw new Error('an event that nobody claimed');
    if (work.parts === undefined) {
      await this.#store.events.answer(work, [`re ${work.payload}`]);
      said.answered = true;
    }
    if (this.#random() < 0.3) return this.#giveBack(work);
    said.ending = true;
    said.ended = await this.#store.events.finish(work, 'done');
  }

  async #giveBack(work: Work): Promise<void> {
    await this.#store.events.defer(work, 0, false);
  }
}

async function checkAfter(store: Store, said: Map<string, Said>, isPowerCut: boolean): Promise<void> {
  const left = new Map<string, Work>();
  for (let { works } = await store.events.take(['a'], 99); works.length > 0; ) {
    for (const work of works) {
      const before = [...left.values()].filter(({ chat }) => chat === work.chat);
      expect(before.every(({ payload }) => Number(payload) < Number(work.payload))).toBe(true);
      left.set(String(work.payload), work);
      await store.events.finish(work, 'done');
    }
    ({ works } = await store.events.take(['a'], 99));
  }
  for (const [key, { accepted, answered, ending, ended }] of said) {
    const work = left.get(key);
    if (accepted && !ending) expect(work, `event ${key} was accepted`).toBeDefined();
    if (answered && work !== undefined) expect(work.parts).toEqual([`re ${key}`]);
    if (ended && !isPowerCut) expect(work, `event ${key} had ended`).toBeUndefined();
    if (accepted) {
      const again = { channel: 'a', key, chat: 'a:9', payload: key };
      expect(await store.events.accept(again, LIMITS)).toBe('duplicate');
    }
  }
}

it(
  'what was said to be kept is kept over kill -9, power cuts and a failing disk',
  patience(60_000),
  async () => {
    const property = fc.asyncProperty(fc.nat(2 ** 31), fc.boolean(), async (seed, isPowerCut) => {
      const random = randomFrom(seed);
      const disk = new MemoryDisk();
      const harness = await EmbeddedHarness.create({ disk, compactFromBytes: 600 });
      const said = new Map<string, Said>();
      for (let life = 0; life < 3; life += 1) {
        const store = await harness.open();
        const faults = random() < 0.5 ? 0 : 0.05;
        harness.files.fault = (operation) => {
          if (random() >= faults) return undefined;
          if (operation === 'sync' && random() < 0.5) disk.losesNextSync = true;
          else return systemError('EIO');
          return undefined;
        };
        await new Life(store, said, random).run();
        await harness.crash(store);
        disk.losesNextSync = false;
        if (isPowerCut) disk.cutPower(random);
      }
      await checkAfter(await harness.open(), said, isPowerCut);
      await harness.dispose();
    });
    await fc.assert(property, { numRuns: rounds(60) });
  },
);
