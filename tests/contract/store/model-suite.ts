import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store, Work } from '../../../src/store/store.ts';
import type { StoreHarness, StoreKind } from './store-harness.ts';

const LIMITS = { waitingPerChat: 2, unfinishedPerChannel: 6 };
const FOREVER = 1e12;

type Command =
  | { readonly kind: 'accept'; readonly key: number; readonly isTooFast: boolean }
  | { readonly kind: 'take'; readonly most: number }
  | { readonly kind: 'answer' | 'sent' | 'defer' | 'done' | 'dead'; readonly which: number }
  | { readonly kind: 'revive' | 'forget'; readonly which: number }
  | { readonly kind: 'crash' | 'close' };

const small = fc.nat(5);
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('accept' as const), key: fc.nat(40), isTooFast: fc.boolean() }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('take' as const), most: fc.nat(3) }) },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'answer' as const,
        'sent' as const,
        'defer' as const,
        'done' as const,
        'dead' as const,
      ),
      which: small,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('revive' as const, 'forget' as const), which: small }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('crash' as const, 'close' as const) }) },
);

interface ModelEvent {
  readonly order: number;
  readonly chat: string;
  readonly payload: number;
  readonly isNotice: boolean;
  state: 'unfinished' | 'done' | 'dead';
  parts: string[] | undefined;
  sent: number;
  /** The store's, once it was taken. */
  work: Work | undefined;
  isHeld: boolean;
}

const chatOf = (key: number): string => `a:${key % 3}`;

/** What a store should know, in the simplest way. */
class Model {
  events: ModelEvent[] = [];
  readonly keys = new Set<number>();
  #order = 0;

  unfinished(chat?: string): ModelEvent[] {
    const all = this.events.filter((event) => event.state === 'unfinished');
    return all.filter((event) => chat === undefined || event.chat === chat).sort((a, b) => a.order - b.order);
  }

  accept(key: number, isTooFast: boolean): string {
    const chat = chatOf(key);
    const line = this.unfinished(chat);
    if (this.keys.has(key)) return 'duplicate';
    if (this.unfinished().length >= LIMITS.unfinishedPerChannel) return 'full';
    this.keys.add(key);
    const isDropped = isTooFast || line.length > LIMITS.waitingPerChat;
    if (!isDropped || !line.some(({ isNotice }) => isNotice)) this.#add(key, chat, isDropped);
    return isDropped ? 'crowded' : 'accepted';
  }

  #add(payload: number, chat: string, isNotice: boolean): void {
    this.#order += 1;
    const fresh = { state: 'unfinished', parts: undefined, sent: 0, work: undefined, isHeld: false } as const;
    this.events.push({ ...fresh, order: this.#order, chat, payload, isNotice });
  }

  takeable(): ModelEvent[] {
    const chats = new Set(this.events.map(({ chat }) => chat));
    const firsts = [...chats].flatMap((chat) => {
      const line = this.unfinished(chat);
      return line.some(({ isHeld }) => isHeld) ? [] : line.slice(0, 1);
    });
    return firsts.sort((a, b) => a.order - b.order);
  }

  history(event: ModelEvent): number[] {
    const done = this.events.filter(
      ({ chat, state, isNotice, order }) =>
        chat === event.chat && state === 'done' && !isNotice && order < event.order,
    );
    return done.sort((a, b) => a.order - b.order).map(({ payload }) => payload);
  }

  forget(chat: string): ModelEvent[] {
    const gone = this.events.filter((event) => event.chat === chat);
    this.events = this.events.filter((event) => event.chat !== chat);
    return gone;
  }

  release(): void {
    for (const event of this.events) event.isHeld = false;
  }
}

/** A store and the model beside it. */
class Run {
  readonly #harness: StoreHarness;
  readonly #isLasting: boolean;
  readonly #model = new Model();
  #store: Store;

  constructor(harness: StoreHarness, store: Store, isLasting: boolean) {
    this.#harness = harness;
    this.#store = store;
    this.#isLasting = isLasting;
  }

  async do(command: Command): Promise<void> {
    switch (command.kind) {
      case 'accept':
        return await this.#accept(command.key, command.isTooFast);
      case 'take':
        return await this.#take(command.most);
      case 'revive':
        return await this.#revive(command.which);
      case 'forget':
        return await this.#forget(chatOf(command.which));
      case 'crash':
      case 'close':
        return await this.#reopen(command.kind);
      default:
        return await this.#work(command.kind, command.which);
    }
  }

  /** Ends all that is unfinished, so that the order of every chat shows. */
  async drain(): Promise<void> {
    await this.#reopen('crash');
    if (!this.#isLasting)
      for (const event of this.#held()) await this.#work('done', this.#held().indexOf(event));
    while (this.#model.unfinished().length > 0) {
      await this.#take(9);
      while (this.#held().length > 0) await this.#work('done', 0);
    }
    expect((await this.#store.events.take(['a'], 9)).works).toEqual([]);
  }

  #held(): ModelEvent[] {
    return this.#model.unfinished().filter(({ isHeld }) => isHeld);
  }

  async #accept(key: number, isTooFast: boolean): Promise<void> {
    const event = { channel: 'a', key: String(key), chat: chatOf(key), payload: key, isTooFast };
    expect(await this.#store.events.accept(event, LIMITS)).toBe(this.#model.accept(key, isTooFast));
  }

  async #take(most: number): Promise<void> {
    const expected = this.#model.takeable().slice(0, most);
    const { works } = await this.#store.events.take(['a'], most);
    expect(works.map(({ payload, isNotice, parts, sent }) => ({ payload, isNotice, parts, sent }))).toEqual(
      expected.map(({ payload, isNotice, parts, sent }) => ({ payload, isNotice, parts, sent })),
    );
    for (const [index, event] of expected.entries()) {
      const work = works[index];
      if (work === undefined) continue;
      if (event.work !== undefined) {
        expect(work.id).toBe(event.work.id);
        expect(work.fence).toBeGreaterThan(event.work.fence);
        expect(await this.#store.events.markSent(event.work, 1)).toBe(false);
      }
      event.work = work;
      event.isHeld = true;
      const history = await this.#store.events.history(event.chat, work.id, FOREVER, 99);
      expect(history).toEqual(this.#model.history(event));
    }
  }

  async #work(kind: 'answer' | 'sent' | 'defer' | 'done' | 'dead', which: number): Promise<void> {
    const held = this.#held();
    const event = held[which % Math.max(1, held.length)];
    if (event?.work === undefined) return;
    const { events } = this.#store;
    if (kind === 'answer') {
      if (event.parts !== undefined) return;
      event.parts = [`re ${event.payload}`, 'more'];
      expect(await events.answer(event.work, event.parts)).toBe(true);
    } else if (kind === 'sent') {
      if (event.parts === undefined || event.sent === event.parts.length) return;
      event.sent += 1;
      expect(await events.markSent(event.work, event.sent)).toBe(true);
    } else if (kind === 'defer') {
      event.isHeld = false;
      expect(await events.defer(event.work, 0, true)).toBe(true);
    } else {
      event.isHeld = false;
      event.state = kind;
      expect(await events.finish(event.work, kind === 'done' ? 'done' : { dead: 'refused' })).toBe(true);
      expect(await events.finish(event.work, 'done')).toBe(false);
    }
  }

  async #revive(which: number): Promise<void> {
    const dead = this.#model.events.filter(({ state }) => state === 'dead');
    const letters = await this.#store.events.deadLetters(99);
    expect(letters.map(({ id }) => id).toSorted()).toEqual(dead.map(({ work }) => work?.id).toSorted());
    const event = dead[which % Math.max(1, dead.length)];
    if (event?.work === undefined) return;
    event.state = 'unfinished';
    expect(await this.#store.events.revive(event.work.id)).toBe(true);
  }

  async #forget(chat: string): Promise<void> {
    await this.#store.events.forget(chat);
    for (const { work } of this.#model.forget(chat)) {
      if (work !== undefined) expect(await this.#store.events.finish(work, 'done')).toBe(false);
    }
  }

  async #reopen(how: 'crash' | 'close'): Promise<void> {
    if (!this.#isLasting) return;
    if (how === 'crash') await this.#harness.crash(this.#store);
    else await this.#store.close();
    this.#store = await this.#harness.open();
    this.#model.release();
  }
}

export function describeModel({ createHarness, isLasting, modelRuns }: StoreKind): void {
  it('does what a simple model does, whatever comes', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(fc.array(anyCommand, { maxLength: 60 }), async (commands) => {
      const harness = await createHarness();
      try {
        const run = new Run(harness, await harness.open(), isLasting);
        for (const command of commands) await run.do(command);
        await run.drain();
      } finally {
        await harness.dispose();
      }
    });
    await fc.assert(property, { numRuns: modelRuns });
  });
}
