import type { SentenceFeature, SentenceValues } from './feature-names.ts';
import type { AnswerFinder } from './find-answer.ts';
import { type LocalWeights, localWeights } from './local-weights.ts';
import type { Probe, Slot } from './probe.ts';
import type { DocumentMatch, DocumentScanner, SentenceMatch } from './scan-document.ts';

/** BM25's usual settings. */
const K = 1.2;
const B = 0.7;
/** Pairs count half as much as words when documents are compared as wholes. */
const PAIR_WEIGHT = 0.5;

const ratio = (part: number, whole: number, empty = 0): number => (whole > 0 ? part / whole : empty);

/** A document as a whole, for comparing documents. */
export interface ScoredDocument {
  readonly document: number;
  /** BM25 of words and of pairs, as shares of what a document with each of them once could get, about. */
  readonly words: number;
  readonly pairs: number;
  readonly score: number;
  /** Slots of names that it has. */
  readonly names: readonly number[];
}

export function scoreDocument(match: DocumentMatch, probe: Probe, meanLength: number): ScoredDocument {
  const norm = K * (1 - B + (B * match.length) / Math.max(1, meanLength));
  const { weights, slots } = probe;
  const names: number[] = [];
  let words = 0;
  for (let slot = 0; slot < weights.length; slot++) {
    const frequency = match.found[slot] ?? 0;
    if (!(frequency > 0)) continue;
    words += ((weights[slot] ?? 0) * (frequency * (K + 1))) / (frequency + norm);
    if (slots[slot]?.isName) names.push(slot);
  }
  let pairs = 0;
  for (let pair = 0; pair < match.pairs.length; pair++) {
    const frequency = match.pairs[pair] ?? 0;
    if (frequency > 0)
      pairs += ((probe.pairs[pair]?.weight ?? 0) * (frequency * (K + 1))) / (frequency + norm);
  }
  return {
    document: match.document,
    words: ratio(words, probe.total),
    pairs: ratio(pairs, probe.pairTotal),
    score: words + PAIR_WEIGHT * pairs,
    names,
  };
}

/** What all sentences of a question are compared with. */
interface Field {
  readonly probe: Probe;
  readonly answers: AnswerFinder;
  readonly sourceNames: (document: number) => number;
  readonly local: LocalWeights;
  readonly bestPairs: number;
  /** Slots of names and of figures. */
  readonly names: readonly number[];
  readonly figures: readonly number[];
  readonly idfTotal: number;
}

/** A document with its sentences. */
interface ReadDocument {
  readonly scored: ScoredDocument;
  readonly sentences: readonly SentenceMatch[];
  /** Slots and pairs that some sentence has. */
  readonly found: Uint8Array;
  readonly pairs: ReadonlySet<number>;
}

function readDocument(scored: ScoredDocument, scanner: DocumentScanner, probe: Probe): ReadDocument {
  const sentences = scanner.sentences(scored.document);
  const found = new Uint8Array(probe.slots.length);
  const pairs = new Set<number>();
  for (const sentence of sentences) {
    for (let slot = 0; slot < found.length; slot++) if ((sentence.found[slot] ?? 0) > 0) found[slot] = 1;
    for (const pair of sentence.pairs) pairs.add(pair);
  }
  return { scored, sentences, found, pairs };
}

const countFound = (slots: readonly number[], found: ArrayLike<number>): number => {
  let count = 0;
  for (const slot of slots) if ((found[slot] ?? 0) > 0) count += 1;
  return count;
};

/** Weight of the slots found here, and not there. */
function weightOf({ weights }: Probe, found: ArrayLike<number>, except?: ArrayLike<number>): number {
  let weight = 0;
  for (let slot = 0; slot < weights.length; slot++) {
    if ((found[slot] ?? 0) > 0 && !((except?.[slot] ?? 0) > 0)) weight += weights[slot] ?? 0;
  }
  return weight;
}

function pairWeightOf({ pairs }: Probe, found: Iterable<number>): number {
  let weight = 0;
  for (const pair of found) weight += pairs[pair]?.weight ?? 0;
  return weight;
}

/** Idf of the slots found that carry weight. */
function idfOf({ slots }: Probe, found: ArrayLike<number>): number {
  let idf = 0;
  slots.forEach((slot, i) => {
    if (slot.weight > 0 && (found[i] ?? 0) > 0) idf += slot.idf;
  });
  return idf;
}

function documentValues({ scored, found, pairs }: ReadDocument, field: Field) {
  const { probe, bestPairs, names, figures } = field;
  const nameWeight = (from: readonly number[]): number =>
    from.reduce((all, slot) => all + (probe.weights[slot] ?? 0), 0);
  return {
    document: scored.words,
    documentPairs: scored.pairs,
    documentPairShare: ratio(scored.pairs, bestPairs),
    documentCovered: ratio(weightOf(probe, found), probe.total),
    documentPairsCovered: ratio(pairWeightOf(probe, pairs), probe.pairTotal),
    documentPairsAsked: ratio(pairWeightOf(probe, pairs), probe.askedPairTotal),
    documentIdf: ratio(idfOf(probe, found), field.idfTotal),
    documentNames: ratio(nameWeight(names.filter((slot) => found[slot] === 1)), nameWeight(names), 1),
    documentFigures: ratio(countFound(figures, found), figures.length, 1),
    sourceNames: field.sourceNames(scored.document),
  };
}

/** Sums over the slots that a sentence has. */
function slotSums({ found }: SentenceMatch, { probe, local }: Field) {
  const { weights, nearness, slots } = probe;
  let localFound = 0;
  let idf = 0;
  let asked = 0;
  for (let slot = 0; slot < found.length; slot++) {
    if (!((found[slot] ?? 0) > 0)) continue;
    const weight = weights[slot] ?? 0;
    localFound += local.slots[slot] ?? 0;
    if (weight > 0) idf += slots[slot]?.idf ?? 0;
    asked += weight * (nearness[slot] ?? 0);
  }
  return { localFound, idf, asked };
}

/** What a sentence is compared with inside its document. */
interface Surroundings {
  readonly sentences: readonly SentenceMatch[];
  /** Slots that some sentence above it has. */
  readonly above: Uint8Array;
  readonly ofDocument: ReturnType<typeof documentValues>;
}

/** What compares all sentences is 0 until they are measured. */
type OpenValues = { -readonly [Name in SentenceFeature]: number };

function sentenceValues(
  sentence: SentenceMatch,
  { sentences, above, ofDocument }: Surroundings,
  field: Field,
): OpenValues {
  const { probe, answers, local, names, figures, idfTotal } = field;
  const { found, place, pairs, news } = sentence;
  const { localFound, idf, asked } = slotSums(sentence, field);
  const brought = (other: SentenceMatch | undefined): number =>
    other ? ratio(weightOf(probe, other.found, found), probe.total) : 0;
  let localPairs = 0;
  for (const pair of pairs) localPairs += local.pairs[pair] ?? 0;
  const { near, nearAsked, named, kindNamed } = answers.find(sentence);
  return {
    document: ofDocument.document,
    documentPairs: ofDocument.documentPairs,
    documentPairShare: ofDocument.documentPairShare,
    documentCovered: ofDocument.documentCovered,
    documentPairsCovered: ofDocument.documentPairsCovered,
    documentPairsAsked: ofDocument.documentPairsAsked,
    documentIdf: ofDocument.documentIdf,
    documentNames: ofDocument.documentNames,
    documentFigures: ofDocument.documentFigures,
    sourceNames: ofDocument.sourceNames,
    local: ratio(localFound, local.total),
    localPairs: ratio(localPairs, local.pairTotal),
    idf: ratio(idf, idfTotal),
    missingNames: names.length - countFound(names, found),
    figures: ratio(countFound(figures, found), figures.length, 1),
    asked: ratio(asked, probe.askedTotal),
    noun: ratio(countFound(probe.noun, found), probe.noun.length),
    near,
    nearAsked,
    nearTime: probe.when ? near : 0,
    named,
    kindNamed,
    // Filled in when all sentences are measured.
    localShare: 0,
    idfBest: 0,
    before: brought(sentences[place - 1]),
    behind: brought(sentences[place + 1]),
    above: ratio(weightOf(probe, above, found), probe.total),
    place: Math.log(1 + place),
    last: place === sentences.length - 1 ? 1 : 0,
    news: Math.log(1 + news),
  };
}

/** A sentence with what was measured of it. */
export interface MeasuredSentence {
  readonly document: number;
  readonly place: number;
  readonly values: SentenceValues;
}

/** A sentence whose values are not yet compared with those of other documents. */
interface OpenSentence extends MeasuredSentence {
  readonly values: OpenValues;
}

/** Two sums of the same parts differ by rounding. */
const EPSILON = 1e-9;

function compareAll(sentences: readonly OpenSentence[]): readonly MeasuredSentence[] {
  let bestLocal = 0;
  let bestIdf = 0;
  for (const { values } of sentences) {
    bestLocal = Math.max(bestLocal, values.local);
    bestIdf = Math.max(bestIdf, values.idf);
  }
  for (const { values } of sentences) {
    values.localShare = ratio(values.local, bestLocal);
    values.idfBest = bestIdf > 0 && values.idf > bestIdf - EPSILON ? 1 : 0;
  }
  return sentences;
}

function measureDocument(document: ReadDocument, field: Field): OpenSentence[] {
  const { sentences, scored } = document;
  const ofDocument = documentValues(document, field);
  const above = new Uint8Array(field.probe.slots.length);
  const measured = sentences.map((sentence) => {
    const values = sentenceValues(sentence, { sentences, above, ofDocument }, field);
    for (let slot = 0; slot < above.length; slot++) if ((sentence.found[slot] ?? 0) > 0) above[slot] = 1;
    return values;
  });
  return measured.map((values, place) => ({ document: scored.document, place, values }));
}

/** How a question's documents are read. */
export interface MeasureSources {
  readonly probe: Probe;
  readonly scanner: DocumentScanner;
  readonly answers: AnswerFinder;
  /** See `sourceNames`. */
  readonly sourceNames: (document: number) => number;
}

/** Measures every sentence of some documents, which are compared with each other. */
export function measureSentences(
  documents: readonly ScoredDocument[],
  { probe, scanner, answers, sourceNames }: MeasureSources,
): readonly MeasuredSentence[] {
  const read = documents.map((scored) => readDocument(scored, scanner, probe));
  const slotsThat = (holds: (slot: Slot) => boolean): number[] =>
    probe.slots.flatMap((slot, i) => (holds(slot) ? [i] : []));
  const field: Field = {
    probe,
    answers,
    sourceNames,
    local: localWeights(
      read.flatMap(({ sentences }) => sentences),
      probe,
    ),
    bestPairs: Math.max(0, ...documents.map(({ pairs }) => pairs)),
    names: slotsThat(({ isName }) => isName),
    figures: slotsThat(({ isFigure }) => isFigure),
    idfTotal: probe.slots.reduce((all, { weight, idf }) => all + (weight > 0 ? idf : 0), 0),
  };
  return compareAll(read.flatMap((document) => measureDocument(document, field)));
}
