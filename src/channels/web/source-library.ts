import type { Citable, Passage, Source } from '../../content/types.ts';

/** One source and everything that the bot holds of it, in the order of the content files. */
export interface SourceHoldings {
  readonly source: Source;
  /** The paragraphs of an article; empty for a source that only facts cite. */
  readonly passages: readonly Passage[];
  /** The facts and index rows that cite this source. */
  readonly statements: readonly Citable[];
}

/** Where the page of a source looks it up. */
export interface SourceLibrary {
  find(id: string): SourceHoldings | undefined;
}
