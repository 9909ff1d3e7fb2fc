import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { PostingLists } from './postings.ts';

/**
 * The one user of MiniSearch. Fields: folded syllables, folded bigrams, context. Settings come from the measured
 * recipe: BM25 defaults, bigrams at half weight, no prefix and no fuzzy search (they cost 12 points of hit@1).
 */
const OPTIONS: Options<SearchDocument> = {
  fields: ['terms', 'bigrams', 'context'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
};

const COMPOUND_SHARE = 0.5;
/** Documents between two reports of progress. */
const PROGRESS_STEP = 50;

/** A term of the question and how much it counts, 0..1. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A term or neighbouring pair that documents are looked up by. */
interface Key extends WeightedTerm {
  readonly isPair: boolean;
  /** In how many documents it occurs. */
  readonly frequency: number;
}

export interface DrawOptions {
  /** Places in the lists of documents that are looked at, about. */
  readonly postings: number;
  /** Documents given at most. */
  readonly limit: number;
}

/** Looked up however common they are: a question of common words must find something. */
const LEAST_KEYS = 3;
/** Words that only hold the sentence together draw nothing. */
const LEAST_WEIGHT = 0.2;

/** How often each term and bigram occurs, in documents. Sorted by term. */
export type Frequencies = readonly (readonly [string, number])[];

export interface SavedIndex {
  readonly search: AsPlainObject;
  readonly documents: number;
  readonly frequencies: Frequencies;
}

/** The score of the last of the best `limit` documents: sorting plain numbers is much faster than comparing documents. */
function leastOf(found: readonly number[], limit: number, score: (document: number) => number): number {
  if (found.length <= limit) return 0;
  return Float64Array.from(found, score).sort()[found.length - limit] ?? 0;
}

export class SearchIndex {
  readonly documentCount: number;
  readonly #engine: MiniSearch<SearchDocument>;
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #postings: PostingLists;
  /** Of each document for the question at hand; all 0 between questions. */
  readonly #scores: Float64Array;

  private constructor(
    engine: MiniSearch<SearchDocument>,
    documentCount: number,
    frequencies: ReadonlyMap<string, number>,
  ) {
    this.#engine = engine;
    this.documentCount = documentCount;
    this.#frequencies = frequencies;
    this.#postings = new PostingLists(engine);
    this.#scores = new Float64Array(documentCount);
  }

  /** Builds from documents in their order; `onProgress` gets the number done, now and then and at the end. */
  static build(documents: readonly SearchDocument[], onProgress?: (done: number) => void): SearchIndex {
    const engine = new MiniSearch<SearchDocument>(OPTIONS);
    const counts = new Map<string, number>();
    documents.forEach((document, index) => {
      engine.add(document);
      const seen = new Set([
        ...document.terms.split(' '),
        ...document.bigrams.split(' '),
        ...document.context.split(' '),
      ]);
      for (const term of seen) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
      const done = index + 1;
      if (done % PROGRESS_STEP === 0 || done === documents.length) onProgress?.(done);
    });
    const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return new SearchIndex(engine, documents.length, new Map(sorted));
  }

  static restore(saved: SavedIndex): SearchIndex {
    return new SearchIndex(
      MiniSearch.loadJS(saved.search, OPTIONS),
      saved.documents,
      new Map(saved.frequencies),
    );
  }

  /** The same documents give the same bytes, also when the index was itself restored. */
  save(): SavedIndex {
    const search = this.#engine.toJSON();
    return {
      // MiniSearch lists its terms in another order after it was loaded.
      search: { ...search, index: search.index.toSorted(([a], [b]) => (a < b ? -1 : 1)) },
      documents: this.documentCount,
      frequencies: [...this.#frequencies],
    };
  }

  /** In how many documents a syllable, figure or bigram occurs. */
  documentFrequency(term: string): number {
    return this.#frequencies.get(term) ?? 0;
  }

  /** Inverse document frequency, BM25's form; a term that occurs nowhere has the highest. */
  idf(term: string): number {
    return this.idfOf(this.documentFrequency(term));
  }

  /** The same of a term that occurs in so many documents. */
  idfOf(frequency: number): number {
    return Math.log(1 + (this.documentCount - frequency + 0.5) / (frequency + 0.5));
  }

  /** True when two syllables stand together in most documents where the rarer one occurs: they make one word. */
  isCompound(first: string, second: string): boolean {
    const together = this.documentFrequency(`${first}_${second}`);
    return (
      together >= 2 &&
      together >= COMPOUND_SHARE * Math.min(this.documentFrequency(first), this.documentFrequency(second))
    );
  }

  /**
   * Documents that may answer: those with one of the question's most selective terms and pairs, best first by these;
   * equal scores in order of id. Terms are taken from the rarest on until `postings` places have been looked up, so
   * the time does not grow with the collection as scoring every match would.
   */
  draw(terms: readonly WeightedTerm[], { postings, limit }: DrawOptions): string[] {
    const scores = this.#scores;
    const found: number[] = [];
    for (const { term, weight, isPair } of this.#mostSelective(terms, postings)) {
      const { documents, scores: own } = this.#postings.of(term, isPair);
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        const before = scores[document] ?? 0;
        if (before === 0) found.push(document);
        scores[document] = before + weight * (own[i] ?? 0);
      }
    }
    const score = (document: number): number => scores[document] ?? 0;
    const idOf = (document: number): string => this.#postings.id(document);
    const least = leastOf(found, limit, score);
    const best = found
      .filter((document) => score(document) >= least)
      .sort((a, b) => score(b) - score(a) || (idOf(a) < idOf(b) ? -1 : 1))
      .slice(0, limit)
      .map(idOf);
    for (const document of found) scores[document] = 0;
    return best;
  }

  #mostSelective(terms: readonly WeightedTerm[], postings: number): Key[] {
    const keys = new Map<string, Key>();
    const add = (term: string, weight: number, isPair: boolean): void => {
      const frequency = this.documentFrequency(term);
      const known = keys.get(term)?.weight ?? 0;
      if (frequency > 0) keys.set(term, { term, weight: Math.max(weight, known), isPair, frequency });
    };
    terms.forEach(({ term, weight }, i) => {
      add(term, weight, false);
      const next = terms[i + 1];
      if (next) add(`${term}_${next.term}`, Math.max(weight, next.weight), true);
    });
    const rarest = [...keys.values()]
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1));
    let open = postings;
    return rarest.filter(({ frequency }, i) => {
      open -= frequency;
      return i < LEAST_KEYS || open >= 0;
    });
  }
}
