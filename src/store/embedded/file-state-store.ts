import { Low } from 'lowdb';
import type { Json } from '../json.ts';
import { type StateStore, StoreUnavailable } from '../store.ts';
import { StateFile, type StateFilePlace, type StateValues } from './state-file.ts';

/** The state as one small file, through lowdb; one change at a time. */
export class FileStateStore implements StateStore {
  readonly #db: Low<StateValues>;
  #values: ReadonlyMap<string, Json>;
  #last: Promise<unknown> = Promise.resolve();
  #isFailing = false;
  #isClosed = false;

  private constructor(db: Low<StateValues>) {
    this.#db = db;
    this.#values = new Map(db.data.values);
  }

  /** Rejects with what the system says. */
  static async open(place: StateFilePlace): Promise<FileStateStore> {
    const db = new Low<StateValues>(new StateFile(place), { values: [] });
    await db.read();
    return new FileStateStore(db);
  }

  get(name: string): Promise<Json | undefined> {
    return Promise.resolve(structuredClone(this.#values.get(name)));
  }

  update(name: string, change: (value: Json | undefined) => Json | undefined): Promise<void> {
    if (this.#isClosed) return Promise.reject(new StoreUnavailable('the state is closed'));
    return this.#afterOthers(async () => {
      const value = change(structuredClone(this.#values.get(name)));
      const values = new Map(this.#values);
      if (value === undefined) values.delete(name);
      else values.set(name, structuredClone(value));
      await this.#write(values);
    });
  }

  list(prefix: string): Promise<ReadonlyMap<string, Json>> {
    const found = [...this.#values].filter(([name]) => name.startsWith(prefix));
    return Promise.resolve(new Map(structuredClone(found).sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  /** After a failed write: whether it works again. */
  isReady(): Promise<boolean> {
    if (!this.#isFailing || this.#isClosed) return Promise.resolve(!this.#isClosed);
    return this.#afterOthers(() => this.#write(this.#values)).then(
      () => true,
      () => false,
    );
  }

  /** Resolves when every update has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
  }

  /** lowdb keeps a change in memory that it could not write: it is taken back here. */
  async #write(values: ReadonlyMap<string, Json>): Promise<void> {
    this.#db.data = { values: [...values] };
    try {
      await this.#db.write();
    } catch (error) {
      this.#isFailing = true;
      this.#db.data = { values: [...this.#values] };
      throw new StoreUnavailable('the state cannot be written', { cause: error });
    }
    this.#isFailing = false;
    this.#values = values;
  }

  #afterOthers<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
