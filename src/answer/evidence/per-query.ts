import type { Query } from '../understand/query.ts';

/** What checks need of a question, worked out once: it is held against some thirty candidates. */
export function perQuery<T extends object | string>(work: (query: Query) => T): (query: Query) => T {
  const known = new WeakMap<Query, T>();
  return (query) => {
    const found = known.get(query);
    if (found !== undefined) return found;
    const made = work(query);
    known.set(query, made);
    return made;
  };
}
