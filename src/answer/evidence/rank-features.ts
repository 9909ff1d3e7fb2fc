import { SENTENCE_FEATURES } from './feature-names.ts';
import type { AnswerFinder } from './find-answer.ts';
import { type LocalWeights, localWeights } from './local-weights.ts';
import { AT, MeasuredSentence, type Row } from './measured-sentence.ts';
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
  for (let slot = 0; slot < probe.asked; slot++) {
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
  readonly namesTotal: number;
  /** Of each slot that carries weight, else 0. */
  readonly idfs: Float64Array;
  readonly idfTotal: number;
}

/** A document with its sentences. */
interface ReadDocument {
  readonly scored: ScoredDocument;
  readonly sentences: readonly SentenceMatch[];
  /** Slots and pairs that some sentence has; the slots ascending. */
  readonly slots: readonly number[];
  readonly pairs: readonly number[];
}

/** Slots of both, ascending as they are. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    both.push(Math.min(x, y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return both;
}

function readDocument(scored: ScoredDocument, scanner: DocumentScanner): ReadDocument {
  const sentences = scanner.sentences(scored.document);
  const [only] = sentences;
  if (only && sentences.length === 1) return { scored, sentences, slots: only.slots, pairs: only.pairs };
  let slots: readonly number[] = [];
  const pairs: number[] = [];
  for (const sentence of sentences) {
    slots = merged(slots, sentence.slots);
    for (const pair of sentence.pairs) if (!pairs.includes(pair)) pairs.push(pair);
  }
  return { scored, sentences, slots, pairs };
}

function countFound(wanted: readonly number[], slots: readonly number[]): number {
  let count = 0;
  for (const slot of wanted) if (slots.includes(slot)) count += 1;
  return count;
}

function sumOver(weights: Float64Array, slots: readonly number[]): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum;
}

/** Weight of the slots found elsewhere, and not here. */
function broughtBy({ weights }: Probe, elsewhere: readonly number[], here: readonly number[]): number {
  let weight = 0;
  for (const slot of elsewhere) if (!here.includes(slot)) weight += weights[slot] ?? 0;
  return weight;
}

function pairWeightOf({ pairs }: Probe, found: readonly number[]): number {
  let weight = 0;
  for (const pair of found) weight += pairs[pair]?.weight ?? 0;
  return weight;
}

/** Writes into a row what is the same for all sentences of a document. */
function writeDocument({ cells, at }: Row, { scored, slots, pairs }: ReadDocument, field: Field): void {
  const { probe, bestPairs, names, figures, namesTotal, idfs, idfTotal } = field;
  const pairWeight = pairWeightOf(probe, pairs);
  let named = 0;
  for (const slot of names) if (slots.includes(slot)) named += probe.weights[slot] ?? 0;
  cells[at + AT.document] = scored.words;
  cells[at + AT.documentPairs] = scored.pairs;
  cells[at + AT.documentPairShare] = ratio(scored.pairs, bestPairs);
  cells[at + AT.documentCovered] = ratio(sumOver(probe.weights, slots), probe.total);
  cells[at + AT.documentPairsCovered] = ratio(pairWeight, probe.pairTotal);
  cells[at + AT.documentPairsAsked] = ratio(pairWeight, probe.askedPairTotal);
  cells[at + AT.documentIdf] = ratio(sumOver(idfs, slots), idfTotal);
  cells[at + AT.documentNames] = ratio(named, namesTotal, 1);
  cells[at + AT.documentFigures] = ratio(countFound(figures, slots), figures.length, 1);
  cells[at + AT.sourceNames] = field.sourceNames(scored.document);
}

/** Writes into a row what is measured of the sentence itself. */
function writeSentence({ cells, at }: Row, sentence: SentenceMatch, field: Field): void {
  const { probe, answers, local, names, figures, idfs, idfTotal } = field;
  const { slots, pairs, news } = sentence;
  let asked = 0;
  for (const slot of slots) asked += (probe.weights[slot] ?? 0) * (probe.nearness[slot] ?? 0);
  const { near, nearAsked, named, kindNamed } = answers.find(sentence);
  cells[at + AT.local] = ratio(sumOver(local.slots, slots), local.total);
  cells[at + AT.localPairs] = ratio(sumOver(local.pairs, pairs), local.pairTotal);
  cells[at + AT.idf] = ratio(sumOver(idfs, slots), idfTotal);
  cells[at + AT.missingNames] = names.length - countFound(names, slots);
  cells[at + AT.figures] = ratio(countFound(figures, slots), figures.length, 1);
  cells[at + AT.asked] = ratio(asked, probe.askedTotal);
  cells[at + AT.noun] = ratio(countFound(probe.noun, slots), probe.noun.length);
  cells[at + AT.near] = near;
  cells[at + AT.nearAsked] = nearAsked;
  cells[at + AT.nearTime] = probe.when ? near : 0;
  cells[at + AT.newName] = named;
  cells[at + AT.kindNamed] = kindNamed;
  cells[at + AT.news] = Math.log(1 + news);
}

const NONE: readonly number[] = [];

/** Writes into a row what the other sentences of its document have; `above` are the slots of those before it, ascending. */
function writePlace(
  { cells, at }: Row,
  place: number,
  { sentences, above }: { sentences: readonly SentenceMatch[]; above: readonly number[] },
  { probe }: Field,
): void {
  const own = sentences[place]?.slots ?? NONE;
  const { total } = probe;
  // A place before the first is a slow look-up.
  const before = place > 0 ? sentences[place - 1] : undefined;
  cells[at + AT.before] = ratio(broughtBy(probe, before?.slots ?? NONE, own), total);
  cells[at + AT.behind] = ratio(broughtBy(probe, sentences[place + 1]?.slots ?? NONE, own), total);
  cells[at + AT.above] = ratio(broughtBy(probe, above, own), total);
  cells[at + AT.place] = Math.log(1 + place);
  cells[at + AT.last] = place === sentences.length - 1 ? 1 : 0;
}

/** Two sums of the same parts differ by rounding. */
const EPSILON = 1e-9;

/** Writes into the rows of all sentences what compares them. */
function compareAll(sentences: readonly MeasuredSentence[]): readonly MeasuredSentence[] {
  let bestLocal = 0;
  let bestIdf = 0;
  for (const { cells, at } of sentences) {
    bestLocal = Math.max(bestLocal, cells[at + AT.local] ?? 0);
    bestIdf = Math.max(bestIdf, cells[at + AT.idf] ?? 0);
  }
  for (const { cells, at } of sentences) {
    cells[at + AT.localShare] = ratio(cells[at + AT.local] ?? 0, bestLocal);
    cells[at + AT.idfBest] = bestIdf > 0 && (cells[at + AT.idf] ?? 0) > bestIdf - EPSILON ? 1 : 0;
  }
  return sentences;
}

/** Adds the rows of a document's sentences to those of the documents before it. */
function measureDocument(
  document: ReadDocument,
  field: Field,
  cells: Float64Array,
  rows: MeasuredSentence[],
): void {
  const { sentences, scored } = document;
  let above: readonly number[] = [];
  for (const [place, sentence] of sentences.entries()) {
    const row = new MeasuredSentence({ document: scored.document, place }, cells, rows.length);
    writeDocument(row, document, field);
    writeSentence(row, sentence, field);
    writePlace(row, place, { sentences, above }, field);
    if (place + 1 < sentences.length) above = merged(above, sentence.slots);
    rows.push(row);
  }
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
  const read = documents.map((scored) => readDocument(scored, scanner));
  const sentences: SentenceMatch[] = [];
  for (const document of read) sentences.push(...document.sentences);
  const slotsThat = (holds: (slot: Slot) => boolean): number[] =>
    probe.slots.map((slot, i) => (holds(slot) ? i : -1)).filter((slot) => slot >= 0);
  const names = slotsThat(({ isName }) => isName);
  const idfs = Float64Array.from(probe.slots, ({ weight, idf }) => (weight > 0 ? idf : 0));
  const field: Field = {
    probe,
    answers,
    sourceNames,
    local: localWeights(sentences, probe),
    bestPairs: documents.reduce((best, { pairs }) => Math.max(best, pairs), 0),
    names,
    figures: slotsThat(({ isFigure }) => isFigure),
    namesTotal: sumOver(probe.weights, names),
    idfs,
    idfTotal: idfs.reduce((all, idf) => all + idf, 0),
  };
  const cells = new Float64Array(sentences.length * SENTENCE_FEATURES.length);
  const rows: MeasuredSentence[] = [];
  for (const document of read) measureDocument(document, field, cells, rows);
  return compareAll(rows);
}
