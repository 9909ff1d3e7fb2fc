import type { Json } from '../json.ts';
import type { StateStore } from '../store.ts';
import type { Database } from './database.ts';
import { readJson } from './event-rows.ts';
import { lockNumber } from './lock-number.ts';
import {
  DELETE_VALUE,
  LIST_VALUES,
  type NamedValueRow,
  READ_VALUE,
  type ValueRow,
  WRITE_VALUE,
} from './statements/state.ts';
import { fromStorable, toStorable } from './storable-text.ts';
import { Turns } from './turns.ts';

export class PostgresStateStore implements StateStore {
  readonly #database: Database;
  readonly #turns = new Turns();

  constructor(database: Database) {
    this.#database = database;
  }

  async get(name: string): Promise<Json | undefined> {
    const [row] = await this.#database.run<ValueRow>(READ_VALUE, [toStorable(name)]);
    return row && readJson(row.value);
  }

  /** Locks the name, not a row, which need not be there. */
  update(name: string, change: (value: Json | undefined) => Json | undefined): Promise<void> {
    const stored = toStorable(name);
    return this.#turns.run(stored, () =>
      this.#database.transaction(lockNumber('state', stored), async (run) => {
        const [row] = await run<ValueRow>(READ_VALUE, [stored]);
        const value = change(row && readJson(row.value));
        if (value === undefined) await run(DELETE_VALUE, [stored]);
        else await run(WRITE_VALUE, [stored, JSON.stringify(value)]);
      }),
    );
  }

  async list(prefix: string): Promise<ReadonlyMap<string, Json>> {
    const rows = await this.#database.run<NamedValueRow>(LIST_VALUES, [toStorable(prefix)]);
    return new Map(rows.map(({ name, value }) => [fromStorable(name), readJson(value)]));
  }
}
