import type { Probe } from './probe.ts';
import { type DocumentMatch, nearAnswer, type SentenceMatch } from './scan-document.ts';

/**
 * What is measured of a sentence for ranking. Shares are of the question's weight (idf, less for words that ask), 0..1
 * unless said. The weights of these are learned: see ranking-weights.ts.
 */
export const SENTENCE_FEATURES = [
  // Of the document that the sentence stands in.
  'document',
  'documentShare',
  'documentPairs',
  'documentPairShare',
  'documentCovered',
  'documentPairsCovered',
  'documentNames',
  'documentFigures',
  // Of the sentence itself.
  'local',
  'localPairs',
  'share',
  'pairShare',
  'idf',
  'missingNames',
  'figures',
  'asked',
  'noun',
  'near',
  'nearAsked',
  // Of its neighbours and its place.
  'before',
  'behind',
  'above',
  'place',
  'last',
  'news',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceValues = Readonly<Record<SentenceFeature, number>>;

/** BM25's usual settings. */
const K = 1.2;
const B = 0.7;
/** Pairs count half as much as words when documents are compared as wholes. */
const PAIR_WEIGHT = 0.5;

const ratio = (part: number, whole: number, empty = 0): number => (whole > 0 ? part / whole : empty);

/** A document scanned for the question, with its measures. */
export interface ScoredDocument {
  readonly match: DocumentMatch;
  readonly words: number;
  readonly pairs: number;
  /** For comparing documents as wholes. */
  readonly score: number;
}

/** BM25 of words and of pairs, as shares of what a document with each of them once could get, about. */
export function scoreDocument(match: DocumentMatch, probe: Probe, meanLength: number): ScoredDocument {
  const norm = K * (1 - B + (B * match.length) / Math.max(1, meanLength));
  const saturated = (frequency: number): number => (frequency * (K + 1)) / (frequency + norm);
  let words = 0;
  probe.slots.forEach(({ weight }, slot) => {
    const frequency = match.found[slot] ?? 0;
    if (frequency > 0) words += weight * saturated(frequency);
  });
  let pairs = 0;
  for (const [key, frequency] of match.pairs) pairs += (probe.pairs.get(key) ?? 0) * saturated(frequency);
  return {
    match,
    words: ratio(words, probe.total),
    pairs: ratio(pairs, probe.pairTotal),
    score: words + PAIR_WEIGHT * pairs,
  };
}

/** Weight of the slots that a test holds for. */
function weightOf(probe: Probe, holds: (slot: number) => boolean): number {
  let sum = 0;
  for (let slot = 0; slot < probe.slots.length; slot++) {
    if (holds(slot)) sum += probe.slots[slot]?.weight ?? 0;
  }
  return sum;
}

/** Weights of words and pairs by how few of the sentences at hand have them. */
interface LocalWeights {
  readonly slots: Float64Array;
  readonly total: number;
  readonly pairs: ReadonlyMap<number, number>;
  readonly pairTotal: number;
}

/** Words that ask count this much, where rarity is that among the sentences at hand. */
const NOT_CONTENT = 0.3;

function localWeights(sentences: readonly SentenceMatch[], probe: Probe): LocalWeights {
  const count = sentences.length;
  const rarity = (frequency: number): number => Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  const seen = new Float64Array(probe.slots.length);
  const seenPairs = new Map<number, number>();
  for (const { found, pairs } of sentences) {
    for (let slot = 0; slot < found.length; slot++)
      if ((found[slot] ?? 0) > 0) seen[slot] = (seen[slot] ?? 0) + 1;
    for (const key of pairs) seenPairs.set(key, (seenPairs.get(key) ?? 0) + 1);
  }
  const slots = seen.map((frequency, slot) => {
    const { weight = 0, isContent = false, number = 0 } = probe.slots[slot] ?? {};
    return weight > 0 && number > 0 ? rarity(frequency) * (isContent ? 1 : NOT_CONTENT) : 0;
  });
  const pairs = new Map([...probe.pairs.keys()].map((key) => [key, rarity(seenPairs.get(key) ?? 0)]));
  return {
    slots,
    total: slots.reduce((sum, weight) => sum + weight, 0),
    pairs,
    pairTotal: [...pairs.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/** What all sentences of a question are compared with. */
interface Field {
  readonly probe: Probe;
  readonly slotOf: Int8Array;
  readonly local: LocalWeights;
  readonly bestWords: number;
  readonly bestPairs: number;
}

const has = (sentence: SentenceMatch | undefined, slot: number): boolean =>
  sentence !== undefined && (sentence.found[slot] ?? 0) > 0;

function documentValues({ match, words, pairs }: ScoredDocument, { probe, bestWords, bestPairs }: Field) {
  const inDocument = (slot: number): boolean => (match.found[slot] ?? 0) > 0;
  const names = weightOf(probe, (slot) => probe.slots[slot]?.isName === true);
  const figures = probe.slots.filter(({ isFigure }) => isFigure).length;
  return {
    document: words,
    documentShare: ratio(words, bestWords),
    documentPairs: pairs,
    documentPairShare: ratio(pairs, bestPairs),
    documentCovered: ratio(weightOf(probe, inDocument), probe.total),
    documentPairsCovered: ratio(
      [...match.pairs.keys()].reduce((sum, key) => sum + (probe.pairs.get(key) ?? 0), 0),
      probe.pairTotal,
    ),
    documentNames: ratio(
      weightOf(probe, (slot) => probe.slots[slot]?.isName === true && inDocument(slot)),
      names,
      1,
    ),
    documentFigures: ratio(
      probe.slots.filter(({ isFigure }, slot) => isFigure && inDocument(slot)).length,
      figures,
      1,
    ),
  };
}

function sentenceValues(
  sentence: SentenceMatch,
  document: ScoredDocument,
  { probe, slotOf, local }: Field,
): Omit<SentenceValues, keyof ReturnType<typeof documentValues> | 'share' | 'pairShare'> & {
  readonly words: number;
  readonly pairWeight: number;
} {
  const { sentences } = document.match;
  const { slots } = probe;
  const here = (slot: number): boolean => has(sentence, slot);
  const brought = (other: SentenceMatch | undefined): number =>
    other
      ? ratio(
          weightOf(probe, (slot) => has(other, slot) && !here(slot)),
          probe.total,
        )
      : 0;
  let localFound = 0;
  let idf = 0;
  let idfTotal = 0;
  let asked = 0;
  let askedTotal = 0;
  slots.forEach((slot, i) => {
    const isHere = here(i);
    idfTotal += slot.weight > 0 ? slot.idf : 0;
    askedTotal += slot.weight * slot.nearness;
    if (!isHere) return;
    localFound += local.slots[i] ?? 0;
    idf += slot.weight > 0 ? slot.idf : 0;
    asked += slot.weight * slot.nearness;
  });
  let localPairs = 0;
  let pairWeight = 0;
  for (const key of sentence.pairs) {
    localPairs += local.pairs.get(key) ?? 0;
    pairWeight += probe.pairs.get(key) ?? 0;
  }
  const figures = slots.filter(({ isFigure }) => isFigure).length;
  const above = sentences.slice(0, sentence.place);
  return {
    words: weightOf(probe, here),
    pairWeight,
    local: ratio(localFound, local.total),
    localPairs: ratio(localPairs, local.pairTotal),
    idf: ratio(idf, idfTotal),
    missingNames: slots.filter(({ isName }, slot) => isName && !here(slot)).length,
    figures: ratio(slots.filter(({ isFigure }, slot) => isFigure && here(slot)).length, figures, 1),
    asked: ratio(asked, askedTotal),
    noun: ratio(probe.noun.filter(here).length, probe.noun.length),
    ...nearAnswer(sentence, probe, slotOf),
    before: brought(sentences[sentence.place - 1]),
    behind: brought(sentences[sentence.place + 1]),
    above: ratio(
      weightOf(probe, (slot) => !here(slot) && above.some((other) => has(other, slot))),
      probe.total,
    ),
    place: Math.log(1 + sentence.place),
    last: sentence.place === sentences.length - 1 ? 1 : 0,
    news: Math.log(1 + sentence.news),
  };
}

/** A sentence with what was measured of it. */
export interface MeasuredSentence {
  readonly document: number;
  readonly place: number;
  readonly values: SentenceValues;
}

/** Measures every sentence of some documents, which are compared with each other. */
export function measureSentences(
  documents: readonly ScoredDocument[],
  probe: Probe,
  slotOf: Int8Array,
): MeasuredSentence[] {
  const field: Field = {
    probe,
    slotOf,
    local: localWeights(
      documents.flatMap(({ match }) => match.sentences),
      probe,
    ),
    bestWords: Math.max(0, ...documents.map(({ words }) => words)),
    bestPairs: Math.max(0, ...documents.map(({ pairs }) => pairs)),
  };
  return documents.flatMap((document) => {
    const ofDocument = documentValues(document, field);
    const sentences = document.match.sentences.map((sentence) => ({
      place: sentence.place,
      measured: sentenceValues(sentence, document, field),
    }));
    const bestWords = Math.max(0, ...sentences.map(({ measured }) => measured.words));
    const bestPairs = Math.max(0, ...sentences.map(({ measured }) => measured.pairWeight));
    return sentences.map(({ place, measured: { words, pairWeight, ...own } }) => ({
      document: document.match.document,
      place,
      values: {
        ...ofDocument,
        ...own,
        share: ratio(words, bestWords),
        pairShare: ratio(pairWeight, bestPairs),
      },
    }));
  });
}
