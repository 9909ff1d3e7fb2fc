import type { Citable, Passage } from '../../content/types.ts';
import { canonTone } from '../../language/clean/tone-placement.ts';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { ownPlaces } from '../../language/places.ts';
import { type Term, toBigrams, toTerms } from '../../language/terms.ts';
import { tokenize } from '../../language/tokenize.ts';
import { passageContext, statementContext } from '../../search/documents.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import { isSuperseded, newestRows, replacedDocuments } from './standing.ts';

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
  /** It speaks of a legal document that another statement says has been replaced. */
  readonly superseded?: true;
  readonly terms: readonly string[];
  readonly termSet: ReadonlySet<string>;
  /** As written, lower case, for each folded term: tells `hồ` from `hộ`. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pairs: ReadonlySet<string>;
  /** Terms of the rest of its passage. */
  readonly around: ReadonlySet<string>;
  /** Terms of title, section, topic, names of an index. */
  readonly context: ReadonlySet<string>;
  /** Of these, the ones that are said of it: topic, index, section; not the title of the document. */
  readonly labels: ReadonlySet<string>;
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

const YEAR = /(?:19|20)\d{2}/gu;
const PERIOD = /(?:19|20)\d{2} ?- ?(?:19|20)\d{2}/gu;
const yearsIn = (text: string): string[] => text.match(YEAR) ?? [];

interface Parts {
  readonly id: string;
  readonly documentId: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly sentences: number;
  readonly around: string;
  readonly context: string;
  readonly labels: string;
  readonly dated: readonly string[];
  readonly section?: string;
  readonly statement?: Citable;
  readonly newestRow?: true;
  readonly superseded?: true;
}

/** A candidate whose analysis is made when it is first looked at: most are read in part only. */
class AnalysedCandidate implements Candidate {
  readonly id: string;
  readonly documentId: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly sentences: number;
  readonly section?: string;
  readonly statement?: Citable;
  readonly newestRow?: true;
  readonly superseded?: true;
  readonly dates: readonly string[];
  readonly #around: string;
  readonly #context: string;
  readonly #labels: string;
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, unknown>();

  constructor({ quote, around, context, labels, dated, ...identity }: Parts, lexicon: Lexicon) {
    this.id = identity.id;
    this.documentId = identity.documentId;
    this.sourceId = identity.sourceId;
    this.quote = quote;
    this.sentences = identity.sentences;
    if (identity.section !== undefined) this.section = identity.section;
    if (identity.statement) this.statement = identity.statement;
    if (identity.newestRow) this.newestRow = true;
    if (identity.superseded) this.superseded = true;
    this.dates = dated;
    this.#around = around;
    this.#context = context;
    this.#labels = labels;
    this.#lexicon = lexicon;
  }

  #once<T>(name: string, make: () => T): T {
    const known = this.#known.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(name, made);
    return made;
  }

  #termsOf(text: string): Term[] {
    return toTerms(text, { chat: false, lexicon: this.#lexicon });
  }

  #termSetOf(name: string, text: string): ReadonlySet<string> {
    return this.#once(name, () => new Set(this.#termsOf(text).map(({ term }) => term)));
  }

  get #analysed(): readonly Term[] {
    return this.#once('analysed', () => this.#termsOf(this.quote));
  }

  get terms(): readonly string[] {
    return this.#once('terms', () => this.#analysed.map(({ term }) => term));
  }

  get termSet(): ReadonlySet<string> {
    return this.#once('termSet', () => new Set(this.terms));
  }

  get spellings(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#once('spellings', () => {
      const spellings = new Map<string, Set<string>>();
      for (const { term, token, expanded } of this.#analysed) {
        if (expanded !== undefined) continue;
        const known = spellings.get(term) ?? new Set<string>();
        spellings.set(term, known.add(canonTone(token.surface.toLowerCase())));
      }
      return spellings;
    });
  }

  get pairs(): ReadonlySet<string> {
    return this.#once('pairs', () => new Set(toBigrams(this.terms)));
  }

  get around(): ReadonlySet<string> {
    return this.#termSetOf('around', this.#around);
  }

  get context(): ReadonlySet<string> {
    return this.#termSetOf('context', this.#context);
  }

  get labels(): ReadonlySet<string> {
    return this.#termSetOf('labels', this.#labels);
  }

  get numbers(): ReadonlySet<string> {
    return this.#once('numbers', () => {
      const tokens = tokenize(`${this.quote} ${this.#around} ${this.#context}`);
      return new Set(tokens.filter(({ kind }) => kind === 'figure').map(({ term }) => term));
    });
  }

  get figures(): readonly Figure[] {
    return this.#once('figures', () => readFigures(this.quote));
  }

  get places(): readonly string[] {
    return this.#once('places', () => [
      ...ownPlaces(this.#analysed),
      ...(this.statement ? [] : ownPlaces(this.#termsOf(`${this.#around}. ${this.#context}`))),
    ]);
  }

  /** A sentence that names a year speaks of that one; titles and dates of a source only lend theirs to one without. */
  get #dated(): readonly string[] {
    return yearsIn(this.quote).length > 0
      ? [this.quote, ...this.dates]
      : [this.quote, this.#around, this.#context, ...this.dates];
  }

  get years(): ReadonlySet<string> {
    return this.#once(
      'years',
      () => new Set(this.#dated.flatMap((text) => yearsIn(text.replace(PERIOD, ' ')))),
    );
  }

  get periodYears(): ReadonlySet<string> {
    return this.#once(
      'periodYears',
      () => new Set(this.#dated.flatMap((text) => (text.match(PERIOD) ?? []).flatMap(yearsIn))),
    );
  }
}

/** Longest quote of two sentences, in UTF-16 units: it must fit a phone. */
const LONGEST_PAIR = 420;

/** The quote of one sentence of a passage, or of it and the next: an answer often names its subject in the sentence before. */
function fromPassage(
  passage: Passage,
  place: number,
  { knowledge, size }: { knowledge: Knowledge; size: 1 | 2 },
): Candidate | undefined {
  const first = passage.sentences[place];
  const last = passage.sentences[place + size - 1];
  if (!first || !last || (size === 2 && last.end - first.start > LONGEST_PAIR)) return undefined;
  const source = knowledge.source(passage.sourceId);
  const context = passageContext(passage, source);
  const parts: Parts = {
    id: `${passage.id}.${size === 1 ? place + 1 : `${place + 1}-${place + 2}`}`,
    sentences: size,
    documentId: passage.id,
    sourceId: passage.sourceId,
    ...(passage.section !== undefined && { section: passage.section }),
    quote: passage.text.slice(first.start, last.end),
    around: passage.text.slice(0, first.start) + passage.text.slice(last.end),
    context,
    labels: context,
    dated: [source?.published ?? ''],
  };
  return new AnalysedCandidate(parts, knowledge.lexicon);
}

interface Standing {
  readonly newest: ReadonlySet<string>;
  readonly replaced: ReadonlySet<string>;
}

function fromStatement(statement: Citable, knowledge: Knowledge, standing: Standing): Candidate {
  const dated = [statement.asOf, statement.validFrom].filter((date) => date !== undefined);
  const years =
    statement.kind === 'fact'
      ? statement.figures.map(({ year }) => String(year ?? ''))
      : [String(statement.year)];
  return new AnalysedCandidate(
    {
      id: statement.id,
      documentId: statement.id,
      sourceId: statement.sourceId,
      quote: statement.statement,
      sentences: 1,
      statement,
      ...(standing.newest.has(statement.id) && { newestRow: true as const }),
      ...(isSuperseded(statement.statement, standing.replaced) && { superseded: true as const }),
      around: '',
      context: statementContext(statement, knowledge.source(statement.sourceId)),
      labels: statementContext(statement, undefined),
      dated: [...dated, ...years],
    },
    knowledge.lexicon,
  );
}

/** Candidates kept; the longest unused goes first. */
const CACHE_SIZE = 8000;

/** Gives the candidates of documents, each analysed once. */
export interface Candidates {
  /** Every sentence of a document, or its statement. */
  of(documentId: string): readonly Candidate[];
  /** One sentence of a document, from 0. */
  sentence(documentId: string, place: number): Candidate | undefined;
  /** A sentence with the next one, unless that is too long to quote. */
  pair(documentId: string, place: number): Candidate | undefined;
}

export function createCandidates(knowledge: Knowledge): Candidates {
  const cache = new Map<string, Candidate | undefined>();
  const standing = { newest: newestRows(knowledge), replaced: replacedDocuments(knowledge) };
  const make = (documentId: string, place: number, size: 1 | 2): Candidate | undefined => {
    const passage = knowledge.passage(documentId);
    if (passage) return fromPassage(passage, place, { knowledge, size });
    const statement = knowledge.statement(documentId);
    return statement && size === 1 && place === 0 ? fromStatement(statement, knowledge, standing) : undefined;
  };
  const get = (documentId: string, place: number, size: 1 | 2): Candidate | undefined => {
    const key = `${documentId} ${place} ${size}`;
    if (cache.has(key)) return cache.get(key);
    const made = make(documentId, place, size);
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, made);
    return made;
  };
  const sentence = (documentId: string, place: number) => get(documentId, place, 1);
  return {
    sentence,
    pair: (documentId, place) => get(documentId, place, 2),
    of(documentId) {
      const count = knowledge.passage(documentId)?.sentences.length ?? 1;
      return Array.from({ length: count }, (_, place) => sentence(documentId, place)).filter(
        (candidate) => candidate !== undefined,
      );
    },
  };
}
