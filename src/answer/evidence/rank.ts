import type { AskedFact } from './asked-facts.ts';
import type { Expectation } from './expectation.ts';
import { CANDIDATE_FEATURES, type CandidateValues, SENTENCE_FEATURES } from './feature-names.ts';
import type { Features } from './measure.ts';
import type { Row } from './measured-sentence.ts';
import { CANDIDATE_WEIGHTS, SENTENCE_WEIGHTS } from './ranking-weights.ts';
import type { Standing } from './validity.ts';

export interface CandidateMeasures extends Standing {
  readonly features: Features;
  readonly expectation: Expectation;
  /** A word that says what is asked for is nowhere near. */
  readonly doubt: boolean;
  /** A list is asked for. */
  readonly isList: boolean;
  /** Asked who, and the sentence begins with a pronoun. */
  readonly pronoun: boolean;
  readonly wording: AskedFact;
}

const SENTENCE_COUNT = SENTENCE_FEATURES.length;
/** Writes all that is known of a sentence into a row, in the order of `CANDIDATE_FEATURES`. */
export function writeCandidate(
  { cells, at }: Row,
  sentence: Row,
  { features, expectation, expired, row, doubt, isList, wording, pronoun }: CandidateMeasures,
): void {
  for (let i = 0; i < SENTENCE_COUNT; i++) cells[at + i] = sentence.cells[sentence.at + i] ?? 0;
  const strength = expectation.met ? expectation.strength : 0;
  let next = at + SENTENCE_COUNT;
  const write = (value: number): void => {
    cells[next++] = value;
  };
  write(features.coverage);
  write(features.missing);
  write(features.pairs);
  write(expectation.met ? 1 : 0);
  write(strength);
  write(expectation.met && expectation.figure ? strength : 0);
  write(expired ? 1 : 0);
  write(row ? 1 : 0);
  write(row && features.missing === 0 ? 1 : 0);
  write(isList ? strength : 0);
  write(doubt ? 1 : 0);
  write(wording.like);
  write(wording.ofKind);
  write(wording.lead);
  write(pronoun ? 1 : 0);
}

/** A row whose cells are read by the names of their features, where they stand: most candidates are ranked only. */
class CandidateRow implements Row {
  readonly cells: Float64Array;
  readonly at: number;

  constructor(cells: Float64Array, at: number) {
    this.cells = cells;
    this.at = at;
  }
}
CANDIDATE_FEATURES.forEach((name, i) => {
  Object.defineProperty(CandidateRow.prototype, name, {
    get(this: CandidateRow): number {
      return this.cells[this.at + i] ?? 0;
    },
  });
});

/** Rows made at once: most questions need no more. */
const ROWS = 32;

/** Gives row after row, all of one question. */
export function rowMaker(): () => Row & CandidateValues {
  let cells = new Float64Array(ROWS * CANDIDATE_FEATURES.length);
  let at = 0;
  return () => {
    if (at === cells.length) {
      cells = new Float64Array(cells.length);
      at = 0;
    }
    const row = new CandidateRow(cells, at);
    at += CANDIDATE_FEATURES.length;
    // One accessor for each name, see above.
    return row as CandidateRow & CandidateValues;
  };
}

/** Weights in the order of the features. */
const SENTENCE = Float64Array.from(SENTENCE_FEATURES, (name) => SENTENCE_WEIGHTS[name]);
const CANDIDATE = Float64Array.from(CANDIDATE_FEATURES, (name) => CANDIDATE_WEIGHTS[name]);

/** Log-odds, but for a constant, that this sentence answers: from what scanning it has measured. */
export function rankSentence({ cells, at }: Row): number {
  let sum = 0;
  for (let i = 0; i < SENTENCE.length; i++) sum += (SENTENCE[i] ?? 0) * (cells[at + i] ?? 0);
  return sum;
}

/** The same from all that is known of it. */
export function rankCandidate({ cells, at }: Row): number {
  let sum = 0;
  for (let i = 0; i < CANDIDATE.length; i++) sum += (CANDIDATE[i] ?? 0) * (cells[at + i] ?? 0);
  return sum;
}
