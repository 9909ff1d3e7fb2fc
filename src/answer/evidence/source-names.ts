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
  const found = new Map<string, number[]>();
  for (const { document, names: here } of documents) {
    if (here.length === 0) continue;
    const source = sourceOf(document);
    const known = found.get(source);
    if (!known) found.set(source, [...here]);
    else for (const slot of here) if (!known.includes(slot)) known.push(slot);
  }
  const shares = new Map<string, number>();
  for (const [source, slots] of found)
    shares.set(source, slots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0) / total);
  return (document) => (total > 0 ? (shares.get(sourceOf(document)) ?? 0) : 1);
}
