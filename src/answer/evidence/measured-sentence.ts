import { SENTENCE_FEATURES, type SentenceFeature } from './feature-names.ts';

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
}
