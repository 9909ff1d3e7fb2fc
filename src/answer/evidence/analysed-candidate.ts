import type { Citable } from '../../content/types.ts';
import { canonTone } from '../../language/clean/tone-placement.ts';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { ownPlaces } from '../../language/places.ts';
import { type Term, toBigrams, toTerms } from '../../language/terms.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { ForwardView } from '../../search/forward-view.ts';
import type { Superseded } from './standing.ts';

/** Tells whether some text has a term. */
export interface TermLookup {
  has(term: string): boolean;
}

export interface AskedWords {
  readonly terms: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** A sentence (or statement) that can be quoted, analysed for comparison with a question. */
export interface Candidate {
  /** Document id, with the number of the sentence for passages: `bao#p3.2`. */
  readonly id: string;
  readonly documentId: string;
  readonly sourceId: string;
  readonly section?: string;
  /** Verbatim in the content file. */
  readonly quote: string;
  /** How many sentences of a passage it is: 1 or 2. */
  readonly sentences: number;
  readonly statement?: Citable;
  /** The newest row of its index and province. */
  readonly newestRow?: true;
  /** For a row: what any row of its index names as a part of that index. */
  readonly indexParts?: readonly string[];
  /** It speaks of a legal document that another statement says is replaced. */
  readonly superseded?: Superseded;
  readonly terms: readonly string[];
  readonly termSet: ReadonlySet<string>;
  /** As written, lower case, for each folded term: tells `hồ` from `hộ`. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pairs: ReadonlySet<string>;
  /** Terms of the rest of its passage. */
  readonly around: TermLookup;
  /** Terms of title, section, topic, names of an index. */
  readonly context: ReadonlySet<string>;
  /** Of these, the ones that are said of it: topic, index, section; not the title of the document. */
  readonly labels: ReadonlySet<string>;
  /** Terms, and pairs of them, of the questions that it is asked for by. */
  readonly asked: AskedWords;
  /** Figures of the sentence and around it as whole tokens: `118/2025/nd-cp`, `90.49`. */
  readonly numbers: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** Places of our own that the sentence names, or for a passage what stands around it. */
  readonly places: readonly string[];
  /** Years that the sentence or what surrounds it speaks of; ends of periods are kept apart. */
  readonly years: ReadonlySet<string>;
  readonly periodYears: ReadonlySet<string>;
  /** Dates of the statement itself, ISO: as of, valid from. */
  readonly dates: readonly string[];
}

const NO_WORDS: AskedWords = { terms: new Set(), pairs: new Set() };

const YEAR = /(?:19|20)\d{2}/gu;
const PERIOD = /(?:19|20)\d{2} ?- ?(?:19|20)\d{2}/gu;
const yearsIn = (text: string): string[] => text.match(YEAR) ?? [];

function spellingsOf(terms: readonly Term[]): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const { term, token, expanded } of terms) {
    if (expanded !== undefined) continue;
    const known = spellings.get(term) ?? new Set<string>();
    spellings.set(term, known.add(canonTone(token.surface.toLowerCase())));
  }
  return spellings;
}

const numbersIn = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text).flatMap(({ kind, term }) => (kind === 'figure' ? [term] : [])));

/** What a candidate is made from. */
export interface CandidateParts {
  readonly id: string;
  readonly documentId: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly sentences: number;
  readonly around: string;
  readonly context: string;
  /** Terms of the context and of the labels. */
  readonly contextTerms: ReadonlySet<string>;
  readonly labelTerms: ReadonlySet<string>;
  readonly dated: readonly string[];
  readonly section?: string;
  readonly statement?: Citable;
  readonly newestRow?: true;
  readonly indexParts?: readonly string[];
  readonly superseded?: Superseded;
}

/** Where its sentences stand in the view. */
export interface CandidateSources {
  readonly lexicon: Lexicon;
  readonly view: ForwardView;
  /** Number of the first sentence over all sentences. */
  readonly sentence: number;
  /** Of its document: first sentence, and the one behind the last. */
  readonly document: { readonly start: number; readonly end: number };
}

/** A candidate whose analysis is made when it is first looked at: most are read in part only. */
export class AnalysedCandidate implements Candidate {
  readonly id: string;
  readonly documentId: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly sentences: number;
  readonly section?: string;
  readonly statement?: Citable;
  readonly newestRow?: true;
  readonly indexParts?: readonly string[];
  readonly superseded?: Superseded;
  readonly dates: readonly string[];
  readonly #around: string;
  readonly #context: string;
  readonly context: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly around: TermLookup;
  readonly #sources: CandidateSources;
  #analysed: readonly Term[] | undefined;
  #terms: readonly string[] | undefined;
  #termSet: ReadonlySet<string> | undefined;
  #spellings: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #pairs: ReadonlySet<string> | undefined;
  #asked: AskedWords | undefined;
  #numbers: ReadonlySet<string> | undefined;
  #figures: readonly Figure[] | undefined;
  #places: readonly string[] | undefined;
  #years: ReadonlySet<string> | undefined;
  #periodYears: ReadonlySet<string> | undefined;

  constructor({ quote, around, context, dated, ...identity }: CandidateParts, sources: CandidateSources) {
    this.id = identity.id;
    this.documentId = identity.documentId;
    this.sourceId = identity.sourceId;
    this.quote = quote;
    this.sentences = identity.sentences;
    if (identity.section !== undefined) this.section = identity.section;
    if (identity.statement) this.statement = identity.statement;
    if (identity.newestRow) this.newestRow = true;
    if (identity.indexParts) this.indexParts = identity.indexParts;
    if (identity.superseded) this.superseded = identity.superseded;
    this.dates = dated;
    this.#around = around;
    this.#context = context;
    this.context = identity.contextTerms;
    this.labels = identity.labelTerms;
    this.around = { has: (term) => this.#isAround(term) };
    this.#sources = sources;
  }

  #termsOf(text: string): readonly Term[] {
    return toTerms(text, { chat: false, lexicon: this.#sources.lexicon });
  }

  /** Looked up in the numbers of the document: no text is read again. */
  #isAround(term: string): boolean {
    const { view, sentence, document } = this.#sources;
    const number = view.termNumber(term);
    if (number === 0) return false;
    const { terms, starts } = view;
    const [from = 0, to = 0] = [starts[document.start], starts[document.end]];
    const [skip = 0, on = 0] = [starts[sentence], starts[sentence + this.sentences]];
    for (let at = from; at < skip; at++) if (terms[at] === number) return true;
    for (let at = on; at < to; at++) if (terms[at] === number) return true;
    return false;
  }

  get #read(): readonly Term[] {
    this.#analysed ??= this.#termsOf(this.quote);
    return this.#analysed;
  }

  get terms(): readonly string[] {
    const { view, sentence } = this.#sources;
    this.#terms ??= view.termsBetween(sentence, sentence + this.sentences);
    return this.#terms;
  }

  get termSet(): ReadonlySet<string> {
    this.#termSet ??= new Set(this.terms);
    return this.#termSet;
  }

  get spellings(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#spellings ??= spellingsOf(this.#read);
    return this.#spellings;
  }

  get pairs(): ReadonlySet<string> {
    this.#pairs ??= new Set(toBigrams(this.terms));
    return this.#pairs;
  }

  get asked(): AskedWords {
    this.#asked ??= this.#readQuestions();
    return this.#asked;
  }

  #readQuestions(): AskedWords {
    if (this.statement?.kind !== 'fact' || this.statement.questions.length === 0) return NO_WORDS;
    const questions = this.statement.questions.map((text) => this.#termsOf(text).map(({ term }) => term));
    return { terms: new Set(questions.flat()), pairs: new Set(questions.flatMap(toBigrams)) };
  }

  get numbers(): ReadonlySet<string> {
    this.#numbers ??= numbersIn(`${this.quote} ${this.#around} ${this.#context}`);
    return this.#numbers;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= readFigures(this.quote);
    return this.#figures;
  }

  get places(): readonly string[] {
    this.#places ??= [
      ...ownPlaces(this.#read),
      ...(this.statement ? [] : ownPlaces(this.#termsOf(`${this.#around}. ${this.#context}`))),
    ];
    return this.#places;
  }

  /** A sentence that names a year speaks of that one; titles and dates of a source only lend theirs to one without. */
  get #dated(): readonly string[] {
    return yearsIn(this.quote).length > 0
      ? [this.quote, ...this.dates]
      : [this.quote, this.#around, this.#context, ...this.dates];
  }

  get years(): ReadonlySet<string> {
    this.#years ??= new Set(this.#dated.flatMap((text) => yearsIn(text.replace(PERIOD, ' '))));
    return this.#years;
  }

  get periodYears(): ReadonlySet<string> {
    this.#periodYears ??= new Set(this.#dated.flatMap((text) => (text.match(PERIOD) ?? []).flatMap(yearsIn)));
    return this.#periodYears;
  }
}
