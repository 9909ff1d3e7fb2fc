import { fold } from '../../language/fold.ts';
import { INDEX_NAMES } from '../../language/index-names.ts';
import { isPlainSyllable } from '../../language/syllables/match-rime.ts';
import { oneSlipAway } from '../../language/typos/one-slip-away.ts';
import type { QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { perQuery } from './per-query.ts';

/** Foreign words of everyday speech: they name nothing. */
const LOANWORDS: ReadonlySet<string> = new Set(
  'file web app online offline scan internet wifi smartphone ok'.split(' '),
);

/** A foreign word or short name (`SIPAS`, `SJC`) stands for itself and nothing else. */
const isForeignName = ({ term, role, surface }: QueryTerm): boolean =>
  role === 'content' &&
  surface !== undefined &&
  !/\d/u.test(term) &&
  term.length > 1 &&
  !LOANWORDS.has(term) &&
  !isPlainSyllable(term);

/** Letters of a word from which on one slip still tells which one is meant. */
const LEAST_LETTERS = 4;

const INDEX_WORDS: ReadonlySet<string> = new Set(
  INDEX_NAMES.flatMap(({ spellings }) => spellings.map((name) => fold(name))),
);

const NO_WORDS: ReadonlySet<string> = new Set();

/** A foreign name of a question. */
export class ForeignName {
  readonly term: QueryTerm;
  #meant: ReadonlySet<string> | undefined;

  constructor(term: QueryTerm) {
    this.term = term;
  }

  /** What it may be a slip of: some hundred words, made where a first sentence lacks the name. */
  get meant(): ReadonlySet<string> {
    const { term } = this.term;
    this.#meant ??=
      term.length < LEAST_LETTERS || INDEX_WORDS.has(term)
        ? NO_WORDS
        : new Set(oneSlipAway(term, () => true).keys());
    return this.#meant;
  }
}

/** `camra` for camera, `thág` for tháng: a slip of a word of the sentence, not a name of its own. */
export function isSlip({ meant }: ForeignName, { terms, asked }: Candidate): boolean {
  if (meant.size === 0) return false;
  return terms.some((word) => meant.has(word)) || [...asked.terms].some((word) => meant.has(word));
}

/** The foreign names of a question. */
export const foreignNames = perQuery((query): readonly ForeignName[] =>
  query.terms.filter(isForeignName).map((term) => new ForeignName(term)),
);
