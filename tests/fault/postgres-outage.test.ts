/** The database goes away and comes back: nothing hangs, nothing crashes, nothing that was accepted is lost. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createLogger } from '../../src/logger.ts';
import { type Store, StoreUnavailable, type Work } from '../../src/store/store.ts';
import { accept, LIMITS, LONG, payloads, takeAll, takeOne } from '../contract/store/store-harness.ts';
import { type Gate, openGate } from '../support/gate.ts';
import { createPostgresHarness, type PostgresHarness } from '../support/postgres-harness.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

const PATIENCE = { timeout: 15_000, interval: 50 };

let server: PostgresServer;
let harness: PostgresHarness;
let gate: Gate;
let store: Store;
let logged: string[];

beforeAll(async () => {
  server = await startPostgres({ isOwn: true });
}, 60_000);
afterAll(() => server.close());

beforeEach(async () => {
  harness = await createPostgresHarness(server);
  const { hostname, port } = new URL(harness.database.url);
  gate = await openGate(hostname, Number(port));
  logged = [];
  store = await harness.open({ url: gatedUrl(), logger: createLogger({ level: 'debug', destination }) });
});
afterEach(async () => {
  gate.set('open');
  await harness.dispose();
  await gate.close();
});

const destination = { write: (line: string) => logged.push(line) };
const gatedUrl = (): string => Object.assign(new URL(harness.database.url), { port: String(gate.port) }).href;
const isReady = () => vi.waitFor(async () => expect(await store.isReady()).toBe(true), PATIENCE);

function everyMethod(work: Work): Promise<unknown>[] {
  const { events, state } = store;
  return [
    events.accept({ channel: 'a', key: 'new', chat: 'a:9', payload: 'bí mật của người hỏi' }, LIMITS),
    events.take(['a'], 9),
    events.answer(work, ['x']),
    events.markSent(work, 1),
    events.defer(work, 0, true),
    events.finish(work, 'done'),
    events.history('a:1', '9', 1000, 9),
    events.deadLetters(9),
    events.revive('1'),
    events.forget('a:7'),
    events.sweep(LONG),
    events.figures(),
    state.get('n'),
    state.update('n', () => 1),
    state.list(''),
    store.lead('poll'),
  ];
}

async function expectUnavailable(work: Work): Promise<void> {
  const settled = await Promise.allSettled(everyMethod(work));
  for (const result of settled) {
    expect(result.status).toBe('rejected');
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailable);
  }
  expect(await store.isReady()).toBe(false);
}

test.each([
  ['ends its connections and takes no new ones', 'cut'],
  ['swallows everything', 'silent'],
] as const)(
  'a network that %s: every method says so within seconds, and recovers',
  async (_name, state) => {
    await accept(store, '1');
    await accept(store, '2');
    const work = await takeOne(store);
    gate.set(state);
    await expectUnavailable(work);
    // What hung in it would come out late and out of order: a network drops it.
    gate.set('cut');
    gate.set('open');
    await isReady();
    expect(await store.events.answer(work, ['x'])).toBe(true);
    expect(await store.events.finish(work, 'done')).toBe(true);
    expect(payloads(await takeAll(store))).toEqual(['2']);
    expect(await accept(store, '1')).toBe('duplicate');
  },
  40_000,
);

test('a server that is stopped and started: what was accepted is there, holds are kept, news are heard again', async () => {
  await accept(store, '1');
  const work = await takeOne(store);
  const leadership = await store.lead('poll');
  await server.stop();
  await expectUnavailable(work);
  expect(leadership?.lost.aborted).toBe(true);
  await server.start();
  await isReady();
  expect(await store.events.finish(work, 'done')).toBe(true);
  expect(await store.lead('poll')).toBeDefined();
  const other = await harness.open();
  const heard = new Promise<void>((resolve) => {
    store.events.onNews(resolve);
  });
  await accept(other, '2');
  await heard;
  expect(payloads(await takeAll(store))).toEqual(['2']);
}, 40_000);

test('connections that the server ends at any moment: no crash, and each accept is kept or refused', async () => {
  const told = new Map<string, string>();
  const claim = async (key: string): Promise<void> => {
    const outcome = await accept(store, key, `a:${key}`).catch((error: unknown) => error);
    told.set(key, outcome instanceof StoreUnavailable ? 'unavailable' : String(outcome));
  };
  const wasMet = (outcome: string): boolean => [...told.values()].includes(outcome);
  // Whether a cut meets a claim under way is chance: five rounds, and more until one has.
  for (let round = 0; round < 5 || (round < 100 && !wasMet('unavailable')); round++) {
    const claims = Array.from({ length: 20 }, (_, index) => claim(`${round}-${index}`));
    await harness.cutConnections();
    await Promise.all(claims);
  }
  await isReady();
  const kept = payloads(await takeAll(store));
  const accepted = [...told].filter(([, outcome]) => outcome === 'accepted').map(([key]) => key);
  expect(kept).toEqual(expect.arrayContaining(accepted));
  expect(new Set([...told.values()])).toEqual(new Set(['accepted', 'unavailable']));
}, 40_000);

test('events that were taken by an answer that never came are taken again, and other holds stay', async () => {
  await accept(store, 'held', 'a:1');
  const held = await takeOne(store);
  await accept(store, 'lost', 'a:2');
  gate.set('unanswered');
  const lost = expect(store.events.take(['a'], 9)).rejects.toBeInstanceOf(StoreUnavailable);
  const taken = "select from cchc_bot.events where chat = 'a:2' and worker is not null";
  await vi.waitFor(async () => expect(await harness.database.query(taken)).toHaveLength(1), PATIENCE);
  gate.set('cut');
  await lost;
  gate.set('open');
  const looked = await store.events.take(['a'], 9);
  expect(looked).toEqual({ works: [], nextInMs: 0 });
  const again = await takeOne(store);
  expect(again).toMatchObject({ payload: 'lost', isTakenOver: false });
  expect(await store.events.finish(again, 'done')).toBe(true);
  expect(await store.events.finish(held, 'done')).toBe(true);
  expect(await store.events.take(['a'], 9)).toEqual({ works: [] });
}, 40_000);

test('a leader whose connection ends knows it, and another one leads', async () => {
  const leadership = await store.lead('poll');
  const other = await harness.open();
  expect(await other.lead('poll')).toBeUndefined();
  const lost = new Promise<void>((resolve) => {
    leadership?.lost.addEventListener('abort', () => resolve());
  });
  await harness.cutConnections(store);
  await lost;
  expect(await other.lead('poll')).toBeDefined();
  await leadership?.giveBack();
});

test('neither the password nor what a person wrote is logged', async () => {
  await accept(store, '1');
  const work = await takeOne(store);
  await server.stop();
  await expectUnavailable(work);
  await server.start();
  await isReady();
  const log = logged.join('');
  expect(log).toContain('database cannot be used');
  expect(log).toContain('database is back');
  expect(log).not.toContain(new URL(harness.database.url).password);
  expect(log).not.toContain('bí mật');
}, 40_000);

test('closing ends soon when nothing answers', async () => {
  gate.set('silent');
  await store.close();
  await expect(accept(store, '1')).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.lead('poll')).rejects.toBeInstanceOf(StoreUnavailable);
  expect(await store.isReady()).toBe(false);
}, 30_000);
