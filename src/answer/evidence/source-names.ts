import type { Probe } from './probe.ts';
import type { ScoredDocument } from './rank-features.ts';

/**
 * For a document, the share of the question's names that its source has, over all of its documents that were drawn: an
 * article speaks of its subject everywhere and names it in some paragraphs only.
 */
export function sourceNames(
  documents: readonly ScoredDocument[],
  { slots, weights }: Probe,
  sourceOf: (document: number) => string,
): (document: number) => number {
  const names = slots.flatMap(({ isName }, slot) => (isName ? [slot] : []));
  if (names.length === 0) return () => 1;
  const total = names.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0);
  const found = new Map<string, Set<number>>();
  for (const { document, names: here } of documents) {
    const source = sourceOf(document);
    const known = found.get(source) ?? new Set();
    for (const slot of here) known.add(slot);
    found.set(source, known);
  }
  return (document) => {
    let weight = 0;
    for (const slot of found.get(sourceOf(document)) ?? []) weight += weights[slot] ?? 0;
    return total > 0 ? weight / total : 1;
  };
}
