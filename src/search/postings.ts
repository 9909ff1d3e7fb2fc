import type MiniSearch from 'minisearch';
import type { SearchDocument } from './documents.ts';

/** The documents that hold a term, as numbers, with what MiniSearch scores each for it at full weight. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

/** Places kept for all terms together, some 12 MB; beyond, all are forgotten and read again. */
const PLACES_KEPT = 1_000_000;

/** A syllable counts in the text and, less, in what surrounds it; a pair counts half. */
const SYLLABLE = { fields: ['terms', 'context'], boost: { terms: 1, context: 0.3 } };
const PAIR = { fields: ['bigrams'], boost: { bigrams: 0.5 } };

/**
 * Asks MiniSearch for one term at a time and keeps what it said: a term scores the same in every question, but for its
 * weight there, and most questions share most of their terms.
 */
export class PostingLists {
  readonly #engine: MiniSearch<SearchDocument>;
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #kept = new Map<string, Postings>();
  #places = 0;

  constructor(engine: MiniSearch<SearchDocument>) {
    this.#engine = engine;
  }

  /** The id of a document that some postings named. */
  id(document: number): string {
    return this.#ids[document] ?? '';
  }

  of(term: string, isPair: boolean): Postings {
    const known = this.#kept.get(term);
    if (known) return known;
    const read = this.#read(term, isPair ? PAIR : SYLLABLE);
    if (this.#places >= PLACES_KEPT) {
      this.#kept.clear();
      this.#places = 0;
    }
    this.#kept.set(term, read);
    this.#places += read.documents.length;
    return read;
  }

  #read(term: string, fields: typeof SYLLABLE | typeof PAIR): Postings {
    const hits = this.#engine.search(term, fields);
    const documents = new Uint32Array(hits.length);
    const scores = new Float64Array(hits.length);
    hits.forEach(({ id, score }, i) => {
      documents[i] = this.#numberOf(String(id));
      scores[i] = score;
    });
    return { documents, scores };
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    return number;
  }
}
