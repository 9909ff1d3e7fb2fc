interface Entry<T> {
  readonly order: number;
  readonly item: T;
}

/** A binary heap: the item of the lowest order first; adding and taking cost O(log n). */
export class PriorityQueue<T> {
  readonly #heap: Entry<T>[] = [];

  get size(): number {
    return this.#heap.length;
  }

  peek(): T | undefined {
    return this.#heap[0]?.item;
  }

  push(order: number, item: T): void {
    const heap = this.#heap;
    const entry = { order, item };
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || parent.order <= order) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = entry;
  }

  pop(): T | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) this.#sink(last);
    return first?.item;
  }

  /** Puts `entry` where the top was, and down to its place. */
  #sink(entry: Entry<T>): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = heap[left + 1];
      const below = right !== undefined && right.order < (heap[left]?.order ?? 0) ? left + 1 : left;
      const child = heap[below];
      if (child === undefined || child.order >= entry.order) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = entry;
  }
}
