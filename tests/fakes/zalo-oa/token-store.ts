import type { Json } from '../../../src/store/json.ts';
import { type Leadership, type StateStore, type Store, StoreUnavailable } from '../../../src/store/store.ts';

/** Waits for a turn before each step, so that a test decides who goes next. */
export type Turn = (step: string) => Promise<void>;

/** State and locks that several processes of a test share; writes can be made to fail. */
export class TokenStore implements Pick<Store, 'state' | 'lead'> {
  readonly values = new Map<string, Json>();
  /** Each value that was written, in order. */
  readonly writes: Json[] = [];
  isDown = false;
  readonly #turn: Turn;
  readonly #led = new Set<string>();

  constructor(turn: Turn = () => Promise.resolve()) {
    this.#turn = turn;
  }

  readonly state: StateStore = {
    get: async (name) => {
      await this.#turn('get');
      this.#refuseWhenDown();
      return this.values.get(name);
    },
    update: async (name, change) => {
      await this.#turn('update');
      this.#refuseWhenDown();
      // It may be called more than once: what it did the first time must not matter.
      change(this.values.get(name));
      const value = change(this.values.get(name));
      if (value === undefined) this.values.delete(name);
      else this.values.set(name, JSON.parse(JSON.stringify(value)));
      this.writes.push(value ?? null);
      await this.#turn('updated');
    },
    list: () => Promise.resolve(new Map()),
  };

  async lead(name: string): Promise<Leadership | undefined> {
    await this.#turn('lead');
    this.#refuseWhenDown();
    if (this.#led.has(name)) return undefined;
    this.#led.add(name);
    return {
      lost: new AbortController().signal,
      giveBack: () => {
        this.#led.delete(name);
        return Promise.resolve();
      },
    };
  }

  /** What the store does when the holder's process is gone. */
  endLeaderships(): void {
    this.#led.clear();
  }

  #refuseWhenDown(): void {
    if (this.isDown) throw new StoreUnavailable('down');
  }
}
