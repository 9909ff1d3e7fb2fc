import type { Query } from '../understand/query.ts';

/** What checks need of a question, worked out once: it is held against some thirty candidates. */
export function perQuery<T extends object | string, Q extends object = Query>(
  work: (query: Q) => T,
): (query: Q) => T {
  const known = new WeakMap<Q, T>();
  return (query) => {
    const found = known.get(query);
    if (found !== undefined) return found;
    const made = work(query);
    known.set(query, made);
    return made;
  };
}
