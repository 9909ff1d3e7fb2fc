import type { Citable, Passage } from '../../content/types.ts';
import { canonTone } from '../../language/clean/tone-placement.ts';
import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { ownPlaces } from '../../language/places.ts';
import { toTerms } from '../../language/terms.ts';
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

function analyse(parts: Parts, lexicon: Lexicon): Candidate {
  const { quote, around, context, labels, dated, ...identity } = parts;
  // A sentence that names a year speaks of that one; titles and dates of a source only lend theirs to one without.
  const texts = yearsIn(quote).length > 0 ? [quote, ...dated] : [quote, around, context, ...dated];
  const analysed = toTerms(quote, { chat: false, lexicon });
  const terms = analysed.map(({ term }) => term);
  const spellings = new Map<string, Set<string>>();
  for (const { term, token, expanded } of analysed) {
    if (expanded !== undefined) continue;
    const known = spellings.get(term) ?? new Set<string>();
    spellings.set(term, known.add(canonTone(token.surface.toLowerCase())));
  }
  const termSet = (text: string) => new Set(toTerms(text, { chat: false, lexicon }).map(({ term }) => term));
  return {
    ...identity,
    quote,
    terms,
    termSet: new Set(terms),
    spellings,
    pairs: new Set(terms.slice(1).map((term, i) => `${terms[i]}_${term}`)),
    around: termSet(around),
    context: termSet(context),
    labels: termSet(labels),
    numbers: new Set(
      tokenize(`${quote} ${around} ${context}`)
        .filter(({ kind }) => kind === 'figure')
        .map(({ term }) => term),
    ),
    figures: readFigures(quote),
    places: [
      ...ownPlaces(analysed),
      ...(identity.statement ? [] : ownPlaces(toTerms(`${around}. ${context}`, { chat: false, lexicon }))),
    ],
    years: new Set(texts.flatMap((text) => yearsIn(text.replace(PERIOD, ' ')))),
    periodYears: new Set(texts.flatMap((text) => (text.match(PERIOD) ?? []).flatMap(yearsIn))),
    dates: dated,
  };
}

/** Longest quote of two sentences, in UTF-16 units: it must fit a phone. */
const LONGEST_PAIR = 420;

function fromPassage(passage: Passage, knowledge: Knowledge): Candidate[] {
  const source = knowledge.source(passage.sourceId);
  const context = passageContext(passage, source);
  // A quote is one sentence, or two that stand together (an answer often names its subject in the sentence before).
  const { sentences } = passage;
  const pairs = sentences.slice(1).map((span, i) => ({
    start: sentences[i]?.start ?? span.start,
    end: span.end,
    name: `${i + 1}-${i + 2}`,
    size: 2,
  }));
  const spans = [
    ...sentences.map((span, i) => ({ ...span, name: `${i + 1}`, size: 1 })),
    ...pairs.filter(({ start, end }) => end - start <= LONGEST_PAIR),
  ];
  return spans.map((span) =>
    analyse(
      {
        id: `${passage.id}.${span.name}`,
        sentences: span.size,
        documentId: passage.id,
        sourceId: passage.sourceId,
        ...(passage.section !== undefined && { section: passage.section }),
        quote: passage.text.slice(span.start, span.end),
        around: passage.text.slice(0, span.start) + passage.text.slice(span.end),
        context,
        labels: context,
        dated: [source?.published ?? ''],
      },
      knowledge.lexicon,
    ),
  );
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
  return analyse(
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

/** Documents kept analysed; analysis of one takes some 50 µs, a question looks at 40. */
const CACHE_SIZE = 4000;

/** Gives the candidates of a document, analysed once. */
export function createCandidates(knowledge: Knowledge): (documentId: string) => readonly Candidate[] {
  const cache = new Map<string, readonly Candidate[]>();
  const standing = { newest: newestRows(knowledge), replaced: replacedDocuments(knowledge) };
  return (documentId) => {
    const known = cache.get(documentId);
    if (known) return known;
    const passage = knowledge.passage(documentId);
    const statement = knowledge.statement(documentId);
    const candidates = passage
      ? fromPassage(passage, knowledge)
      : statement
        ? [fromStatement(statement, knowledge, standing)]
        : [];
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
    cache.set(documentId, candidates);
    return candidates;
  };
}
