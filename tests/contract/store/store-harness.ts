import type { AcceptLimits, Store, Work } from '../../../src/store/store.ts';

/** One set of data, and stores opened on it. Each test gets its own, empty. */
export interface StoreHarness {
  /** Opens a store on the data: again after `crash` or `close`, or a further one where the store is shared. */
  open(): Promise<Store>;
  /** Ends a store as kill -9 would. When it resolves, what the store held may be taken by another. */
  crash(store: Store): Promise<void>;
  /** Lets time pass for everything that is kept. */
  advance(ms: number): Promise<void>;
  /** Makes every write fail until the function that it resolves to is called. */
  breakWrites?(): Promise<() => Promise<void>>;
  /** Closes what is open and deletes the data. */
  dispose(): Promise<void>;
}

export interface StoreKind {
  createHarness(): Promise<StoreHarness>;
  /** False for a store in memory, which ends with its process. */
  readonly isLasting: boolean;
  /** Several processes may have it open at the same time. */
  readonly isShared: boolean;
  /** Rounds of the test against a model. */
  readonly modelRuns: number;
}

/** A test's store and how to act on it. */
export interface StoreTest {
  readonly kind: StoreKind;
  /** The harness of the running test. */
  harness(): StoreHarness;
  /** Its first store. */
  store(): Store;
}

export const LIMITS: AcceptLimits = { waitingPerChat: 3, unfinishedPerChannel: 1000 };
export const HOUR_MS = 3_600_000;
export const LONG = { doneMs: 1000 * HOUR_MS, deadMs: 1000 * HOUR_MS, keysMs: 1000 * HOUR_MS };

/** Claims an event of channel `a` whose payload is its key. */
export const accept = (store: Store, key: string, chat = 'a:1', limits = LIMITS) =>
  store.events.accept({ channel: 'a', key, chat, payload: key }, limits);

export const takeAll = async (store: Store): Promise<readonly Work[]> =>
  (await store.events.take(['a'], 1000)).works;

export const payloads = (works: readonly Work[]) => works.map(({ payload }) => payload);

/** Takes the only event that can be taken. */
export async function takeOne(store: Store): Promise<Work> {
  const works = await takeAll(store);
  const [work] = works;
  if (work === undefined || works.length > 1) throw new Error(`${works.length} events can be taken, not one`);
  return work;
}

/** Claims an event, answers and ends it. */
export async function settle(
  store: Store,
  key: string,
  end: 'done' | { dead: string } = 'done',
  chat = 'a:1',
) {
  await accept(store, key, chat);
  const work = await takeOne(store);
  await store.events.answer(work, [`re ${key}`]);
  await store.events.finish(work, end);
  return work;
}
