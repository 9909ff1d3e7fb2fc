import { SENTENCE_FEATURES, type SentenceFeature, type SentenceValues } from './feature-names.ts';

/** The place of each measure in a row. */
// One for each name, by construction.
export const AT = Object.fromEntries(SENTENCE_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<SentenceFeature, number>
>;

/** The cells of one sentence, from `at`, in the order of `SENTENCE_FEATURES`. */
export interface Row {
  readonly cells: Float64Array;
  readonly at: number;
}

/**
 * A sentence with what was measured of it, as a row among those of all sentences: some seventy are measured for one
 * question, and only the best are looked at by name.
 */
export class MeasuredSentence implements Row {
  readonly document: number;
  readonly place: number;
  readonly cells: Float64Array;
  readonly at: number;

  constructor({ document, place }: { document: number; place: number }, cells: Float64Array, row: number) {
    this.document = document;
    this.place = place;
    this.cells = cells;
    this.at = row * SENTENCE_FEATURES.length;
  }

  get values(): SentenceValues {
    const { cells, at } = this;
    const of = (name: SentenceFeature): number => cells[at + AT[name]] ?? 0;
    // Written out: an object of so many properties that is put together by name is ten times as slow.
    return {
      document: of('document'),
      documentPairs: of('documentPairs'),
      documentPairShare: of('documentPairShare'),
      documentCovered: of('documentCovered'),
      documentPairsCovered: of('documentPairsCovered'),
      documentPairsAsked: of('documentPairsAsked'),
      documentIdf: of('documentIdf'),
      documentNames: of('documentNames'),
      documentFigures: of('documentFigures'),
      sourceNames: of('sourceNames'),
      local: of('local'),
      localPairs: of('localPairs'),
      idf: of('idf'),
      missingNames: of('missingNames'),
      figures: of('figures'),
      asked: of('asked'),
      noun: of('noun'),
      near: of('near'),
      nearAsked: of('nearAsked'),
      nearTime: of('nearTime'),
      newName: of('newName'),
      kindNamed: of('kindNamed'),
      localShare: of('localShare'),
      idfBest: of('idfBest'),
      before: of('before'),
      behind: of('behind'),
      above: of('above'),
      place: of('place'),
      last: of('last'),
      news: of('news'),
    };
  }
}
