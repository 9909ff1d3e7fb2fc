import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchDocument } from './documents.ts';

/**
 * The one user of MiniSearch. Fields: folded syllables, folded bigrams, context. Settings come from the measured
 * recipe: BM25 defaults, bigrams at half weight, no prefix and no fuzzy search (they cost 12 points of hit@1).
 */
const OPTIONS: Options<SearchDocument> = {
  fields: ['terms', 'bigrams', 'context'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
};

const BIGRAM_BOOST = 0.5;
const CONTEXT_BOOST = 0.3;
const COMPOUND_SHARE = 0.5;
/** Documents between two reports of progress. */
const PROGRESS_STEP = 50;

/** A term of the question and how much it counts, 0..1. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** How often each term and bigram occurs, in documents. Sorted by term. */
export type Frequencies = readonly (readonly [string, number])[];

export interface SavedIndex {
  readonly search: AsPlainObject;
  readonly documents: number;
  readonly frequencies: Frequencies;
}

export class SearchIndex {
  readonly documentCount: number;
  readonly #engine: MiniSearch<SearchDocument>;
  readonly #frequencies: ReadonlyMap<string, number>;

  private constructor(
    engine: MiniSearch<SearchDocument>,
    documentCount: number,
    frequencies: ReadonlyMap<string, number>,
  ) {
    this.#engine = engine;
    this.documentCount = documentCount;
    this.#frequencies = frequencies;
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
    const frequency = this.documentFrequency(term);
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

  /** Documents that share a term with the question, best first; equal scores in order of id. */
  search(terms: readonly WeightedTerm[], limit: number): Hit[] {
    const syllables = dedupe(terms);
    const bigrams = dedupe(
      terms.slice(1).map(({ term, weight }, i) => ({
        term: `${terms[i]?.term}_${term}`,
        weight: Math.max(weight, terms[i]?.weight ?? 0),
      })),
    ).filter(({ term }) => this.documentFrequency(term) > 0);
    const field = (
      weighted: readonly WeightedTerm[],
      name: keyof SearchDocument & string,
      boost: number,
    ) => ({
      queries: [weighted.map(({ term }) => term).join(' ')],
      fields: [name],
      boost: { [name]: boost },
      boostTerm: (_term: string, index: number) => weighted[index]?.weight ?? 1,
    });
    const results = this.#engine.search({
      combineWith: 'OR',
      queries: [
        field(syllables, 'terms', 1),
        field(bigrams, 'bigrams', BIGRAM_BOOST),
        field(syllables, 'context', CONTEXT_BOOST),
      ],
    });
    return (
      results
        // MiniSearch multiplies a score by the number of terms matched; taken out, hit@1 rises by 2 points (measured).
        .map(
          ({ id, score, queryTerms }): Hit => ({
            id: String(id),
            score: score / Math.max(1, queryTerms.length),
          }),
        )
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
    );
  }
}

function dedupe(terms: readonly WeightedTerm[]): WeightedTerm[] {
  const best = new Map<string, number>();
  for (const { term, weight } of terms) best.set(term, Math.max(weight, best.get(term) ?? 0));
  return [...best].map(([term, weight]) => ({ term, weight }));
}
