import { type ForwardView, WORD_MARK } from '../../search/forward-view.ts';
import { type AnswerForm, type Probe, pairKey } from './probe.ts';

/** What a sentence has of the question. */
export interface SentenceMatch {
  /** Place of the sentence in its document, from 0. */
  readonly place: number;
  readonly length: number;
  /** For each slot how often it occurs; a part of 1 where it is only said otherwise. */
  readonly found: Float32Array;
  readonly pairs: ReadonlySet<number>;
  /** Terms that the question does not have. */
  readonly news: number;
  /** Positions and slots of what was found, alternating. */
  readonly positions: readonly number[];
  readonly terms: Uint32Array;
  readonly marks: Uint8Array;
}

export interface DocumentMatch {
  readonly document: number;
  readonly length: number;
  readonly found: Float32Array;
  readonly pairs: ReadonlyMap<number, number>;
  readonly sentences: readonly SentenceMatch[];
}

/** Tells which slot a term number is, as an array over all terms of the view: filled for one question, then emptied. */
export class SlotTable {
  readonly #slots: Int8Array;
  constructor(view: ForwardView) {
    this.#slots = new Int8Array(view.termCount + 1).fill(-1);
  }

  /** Runs `work` with the slots of the probe in place. */
  with<T>({ slots }: Probe, work: (slotOf: Int8Array) => T): T {
    slots.forEach(({ number }, slot) => {
      if (number > 0) this.#slots[number] = slot;
    });
    try {
      return work(this.#slots);
    } finally {
      for (const { number } of slots) this.#slots[number] = -1;
    }
  }
}

function creditAlternatives({ alternatives }: Probe, found: Float32Array): void {
  for (const { targets, words, level } of alternatives) {
    if (!words.every((word) => (found[word] ?? 0) >= 1)) continue;
    for (const target of targets) if (target >= 0) found[target] = Math.max(found[target] ?? 0, level);
  }
}

function scanSentence(
  terms: Uint32Array,
  { probe, slotOf, place, marks }: { probe: Probe; slotOf: Int8Array; place: number; marks: Uint8Array },
): SentenceMatch {
  const found = new Float32Array(probe.slots.length);
  const pairs = new Set<number>();
  const positions: number[] = [];
  let previous = -1;
  for (let at = 0; at < terms.length; at++) {
    const slot = slotOf[terms[at] ?? 0] ?? -1;
    if (slot >= 0) {
      found[slot] = (found[slot] ?? 0) + 1;
      positions.push(at, slot);
      if (previous >= 0) {
        const key = pairKey(previous, slot);
        if (probe.pairs.has(key)) pairs.add(key);
      }
    }
    previous = slot;
  }
  creditAlternatives(probe, found);
  return {
    place,
    length: terms.length,
    found,
    pairs,
    news: terms.length - positions.length / 2,
    positions,
    terms,
    marks,
  };
}

/** Finds the question's terms and pairs in each sentence of a document. */
export function scanDocument(
  document: number,
  { probe, slotOf, view }: { probe: Probe; slotOf: Int8Array; view: ForwardView },
): DocumentMatch {
  const { start, end } = view.sentencesOf(document);
  const found = new Float32Array(probe.slots.length);
  const pairs = new Map<number, number>();
  const sentences: SentenceMatch[] = [];
  let length = 0;
  for (let sentence = start; sentence < end; sentence++) {
    const match = scanSentence(view.termsOf(sentence), {
      probe,
      slotOf,
      place: sentence - start,
      marks: view.marksOf(sentence),
    });
    length += match.length;
    for (let slot = 0; slot < found.length; slot++)
      found[slot] = (found[slot] ?? 0) + (match.found[slot] ?? 0);
    for (const key of match.pairs) pairs.set(key, (pairs.get(key) ?? 0) + 1);
    sentences.push(match);
  }
  return { document, length, found, pairs, sentences };
}

const isOfForm = (form: AnswerForm, mark: number | undefined, at: number): boolean => {
  if (form === 'figure') return mark === WORD_MARK.figure;
  return form === 'any' || (mark === WORD_MARK.capital && at > 0);
};

/** On the other side of the answer than in the question. */
const WRONG_SIDE = 0.55;

/**
 * How near the question's words stand to a word that could be the answer: one that the question does not have, written
 * as an answer of the asked form is. Vietnamese asks in place, so the words before and behind the asking words should
 * stand before and behind the answer. Both 0..1: of all words, and of those next to the asking words.
 */
export function nearAnswer(
  { terms, marks, positions }: SentenceMatch,
  probe: Probe,
  slotOf: Int8Array,
): { near: number; nearAsked: number } {
  const { slots, form, total } = probe;
  let near = 0;
  let nearAsked = 0;
  const best = new Float32Array(slots.length);
  for (let at = 0; at < terms.length; at++) {
    if ((slotOf[terms[at] ?? 0] ?? -1) >= 0 || !isOfForm(form, marks[at], at)) continue;
    best.fill(0);
    let sum = 0;
    let asked = 0;
    for (let i = 0; i < positions.length; i += 2) {
      const distance = (positions[i] ?? 0) - at;
      const slot = positions[i + 1] ?? 0;
      const { side = 0, weight = 0, nearness = 0 } = slots[slot] ?? {};
      const right = side === 0 || Math.sign(distance) === side ? 1 : WRONG_SIDE;
      const level = (4 / (3 + Math.abs(distance))) * right;
      const gain = level - (best[slot] ?? 0);
      if (gain <= 0) continue;
      best[slot] = level;
      sum += gain * weight;
      asked += gain * weight * nearness;
    }
    near = Math.max(near, sum);
    nearAsked = Math.max(nearAsked, asked);
  }
  const askedTotal = slots.reduce((all, { weight, nearness }) => all + weight * nearness, 0);
  return {
    near: total > 0 ? near / total : 0,
    nearAsked: askedTotal > 0 ? nearAsked / askedTotal : 0,
  };
}
