import type { Citation } from '../reply.ts';

/** The citations of a reply that are proofs of several figures: each quote stands once, numbered from 1. */
export class SharedCitations {
  readonly all: Citation[] = [];
  readonly #markers = new Map<string, number>();

  markerOf(citation: Citation): number {
    const key = `${citation.source.id}\n${citation.quote}`;
    const known = this.#markers.get(key);
    if (known !== undefined) return known;
    const marker = this.all.length + 1;
    this.#markers.set(key, marker);
    this.all.push({ ...citation, marker });
    return marker;
  }
}
