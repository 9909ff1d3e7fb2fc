import type { Citable, Passage } from '../../content/types.ts';
import { toTerms } from '../../language/terms.ts';
import { passageContext, statementContext } from '../../search/documents.ts';
import type { Knowledge } from '../../search/knowledge.ts';
import {
  AnalysedCandidate,
  type Candidate,
  type CandidateParts,
  type CandidateSources,
} from './analysed-candidate.ts';
import { indexParts, newestRows, replacedDocuments, type Superseded, supersededIn } from './standing.ts';

export type { Candidate } from './analysed-candidate.ts';

interface Standing {
  readonly newest: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly replaced: ReadonlyMap<string, Superseded>;
}

/** What all candidates are made with. */
interface Making {
  readonly knowledge: Knowledge;
  readonly standing: Standing;
  /** Terms of a text that many candidates share. */
  readonly termsOf: (text: string) => ReadonlySet<string>;
}

function placeOf(documentId: string, place: number, { view, lexicon }: Knowledge): CandidateSources {
  const document = view.sentencesOf(view.documentNumber(documentId) ?? -1);
  return { lexicon, view, document, sentence: document.start + place };
}

/** Texts whose terms are kept: titles, sections and topics. */
const TEXTS_KEPT = 4000;

function sharedTerms({ lexicon }: Knowledge): Making['termsOf'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const terms = new Set(toTerms(text, { chat: false, lexicon }).map(({ term }) => term));
    if (known.size >= TEXTS_KEPT) known.clear();
    known.set(text, terms);
    return terms;
  };
}

/** Longest quote of two sentences, in UTF-16 units: it must fit a phone. */
const LONGEST_PAIR = 420;

/** The quote of one sentence of a passage, or of it and the next: an answer often names its subject in the sentence before. */
function fromPassage(
  passage: Passage,
  place: number,
  { knowledge, size, termsOf }: Making & { readonly size: 1 | 2 },
): Candidate | undefined {
  const first = passage.sentences[place];
  const last = passage.sentences[place + size - 1];
  if (!first || !last || (size === 2 && last.end - first.start > LONGEST_PAIR)) return undefined;
  const source = knowledge.source(passage.sourceId);
  const context = passageContext(passage, source);
  const parts: CandidateParts = {
    id: `${passage.id}.${size === 1 ? place + 1 : `${place + 1}-${place + 2}`}`,
    sentences: size,
    documentId: passage.id,
    sourceId: passage.sourceId,
    ...(passage.section !== undefined && { section: passage.section }),
    quote: passage.text.slice(first.start, last.end),
    around: passage.text.slice(0, first.start) + passage.text.slice(last.end),
    context,
    contextTerms: termsOf(context),
    labelTerms: termsOf(context),
    dated: [source?.published ?? ''],
  };
  return new AnalysedCandidate(parts, placeOf(passage.id, place, knowledge));
}

function fromStatement(statement: Citable, { knowledge, standing, termsOf }: Making): Candidate {
  const dated = [statement.asOf, statement.validFrom].filter((date) => date !== undefined);
  const years =
    statement.kind === 'fact'
      ? statement.figures.map(({ year }) => String(year ?? ''))
      : [String(statement.year)];
  const parts = statement.kind === 'index-row' ? standing.parts.get(statement.index) : undefined;
  const context = statementContext(statement, knowledge.source(statement.sourceId));
  const superseded = supersededIn(statement.statement, standing.replaced);
  return new AnalysedCandidate(
    {
      id: statement.id,
      documentId: statement.id,
      sourceId: statement.sourceId,
      quote: statement.statement,
      sentences: 1,
      statement,
      ...(standing.newest.has(statement.id) && { newestRow: true as const }),
      ...(parts && { indexParts: parts }),
      ...(superseded !== undefined && { superseded }),
      around: '',
      context,
      contextTerms: termsOf(context),
      labelTerms: termsOf(statementContext(statement, undefined)),
      dated: [...dated, ...years],
    },
    placeOf(statement.id, 0, knowledge),
  );
}

/** Candidates kept; the one made first goes first. */
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
  const cache = new Map<number, Candidate | undefined>();
  const making: Making = {
    knowledge,
    standing: {
      newest: newestRows(knowledge),
      parts: indexParts(knowledge),
      replaced: replacedDocuments(knowledge),
    },
    termsOf: sharedTerms(knowledge),
  };
  const make = (documentId: string, place: number, size: 1 | 2): Candidate | undefined => {
    const passage = knowledge.passage(documentId);
    if (passage) return fromPassage(passage, place, { ...making, size });
    const statement = knowledge.statement(documentId);
    return statement && size === 1 && place === 0 ? fromStatement(statement, making) : undefined;
  };
  const get = (documentId: string, place: number, size: 1 | 2): Candidate | undefined => {
    const { view } = knowledge;
    const document = view.documentNumber(documentId);
    const { start, end } = view.sentencesOf(document ?? -1);
    if (place < 0 || start + place >= end) return undefined;
    // Sentences are numbered over all documents.
    const key = 2 * (start + place) + size - 1;
    const known = cache.get(key);
    if (known || cache.has(key)) return known;
    const made = make(documentId, place, size);
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? 0);
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
