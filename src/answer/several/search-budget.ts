import type { Evidence } from '../evidence/find-evidence.ts';
import type { Query } from '../understand/query.ts';

/** Searches of one message at most, with those for premises, choices and questions back. */
export const MOST_SEARCHES = 16;

/** One search with what it found. */
class Search {
  found: readonly Evidence[] = [];
  readonly #query: Query;
  #key: string | undefined;

  constructor(query: Query) {
    this.#query = query;
  }

  /** Made for the second search of a message only: most have one. */
  get #line(): string {
    this.#key ??= JSON.stringify(this.#query);
    return this.#key;
  }

  isFor(other: Search): boolean {
    return this.#query === other.#query || this.#line === other.#line;
  }
}

/** Searches for one message: the same query is searched once, and beyond the most nothing is found. */
export class SearchBudget {
  readonly #find: (query: Query) => readonly Evidence[];
  readonly #found: Search[] = [];
  #wasRefused = false;

  constructor(find: (query: Query) => readonly Evidence[]) {
    this.#find = find;
  }

  /** True when a search was asked for beyond the most. */
  get wasRefused(): boolean {
    return this.#wasRefused;
  }

  find(query: Query): readonly Evidence[] {
    const search = new Search(query);
    const known = this.#found.find((one) => one.isFor(search));
    if (known) return known.found;
    if (this.#found.length >= MOST_SEARCHES) {
      this.#wasRefused = true;
      return [];
    }
    search.found = this.#find(query);
    this.#found.push(search);
    return search.found;
  }
}

/** One message: its day, `YYYY-MM-DD`, and what may be searched for it. */
export interface Turn {
  readonly today: string;
  readonly budget: SearchBudget;
}
