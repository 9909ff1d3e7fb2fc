import { PostgresFailure } from './postgres-failure.ts';

/**
 * Runs what has the same name one after another, in the order of the calls; other names do not wait. Who waits behind
 * a failure of the database fails with it: otherwise, while it is gone, each would wait in vain after the other.
 */
export class Turns {
  readonly #last = new Map<string, Promise<PostgresFailure | undefined>>();

  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    const result =
      before === undefined ? work() : before.then((failure) => (failure ? Promise.reject(failure) : work()));
    const settled = result.then(
      () => undefined,
      (error: unknown) => (error instanceof PostgresFailure ? error : undefined),
    );
    this.#last.set(name, settled);
    try {
      return await result;
    } finally {
      if (this.#last.get(name) === settled) this.#last.delete(name);
    }
  }
}
