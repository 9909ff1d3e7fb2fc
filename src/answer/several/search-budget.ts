import type { Evidence } from '../evidence/find-evidence.ts';
import type { Query } from '../understand/query.ts';

/** Searches of one message at most, with those for premises, choices and questions back. */
export const MOST_SEARCHES = 16;

/** Searches for one message: the same query is searched once, and beyond the most nothing is found. */
export class SearchBudget {
  readonly #find: (query: Query) => readonly Evidence[];
  readonly #found = new Map<string, readonly Evidence[]>();
  #wasRefused = false;

  constructor(find: (query: Query) => readonly Evidence[]) {
    this.#find = find;
  }

  /** True when a search was asked for beyond the most. */
  get wasRefused(): boolean {
    return this.#wasRefused;
  }

  find(query: Query): readonly Evidence[] {
    const key = JSON.stringify(query);
    const known = this.#found.get(key);
    if (known) return known;
    if (this.#found.size >= MOST_SEARCHES) {
      this.#wasRefused = true;
      return [];
    }
    const found = this.#find(query);
    this.#found.set(key, found);
    return found;
  }
}

/** One message: its day, `YYYY-MM-DD`, and what may be searched for it. */
export interface Turn {
  readonly today: string;
  readonly budget: SearchBudget;
}
