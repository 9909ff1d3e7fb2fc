import type { Hold, Work } from '../store.ts';

/** The holds that this process was told of and has not ended: what else stands in its name, it does not know of. */
export class Holds {
  readonly #fences = new Map<string, number>();

  add(works: readonly Work[]): void {
    for (const { id, fence } of works) this.#fences.set(id, fence);
  }

  remove({ id, fence }: Hold): void {
    if (this.#fences.get(id) === fence) this.#fences.delete(id);
  }

  /** Two lists of the same length. */
  get idsAndFences(): readonly [readonly string[], readonly number[]] {
    return [[...this.#fences.keys()], [...this.#fences.values()]];
  }
}
