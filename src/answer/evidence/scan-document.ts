import type { ForwardView } from '../../search/forward-view.ts';
import { type Alternative, MAX_SLOTS, type Probe, pairKey } from './probe.ts';

/** What a sentence has of the question. */
export interface SentenceMatch {
  /** Place of the sentence in its document, from 0. */
  readonly place: number;
  /** Slots that it has, also those that it only says otherwise; ascending. */
  readonly slots: readonly number[];
  /** Pairs that it has, each once, as places in `probe.pairs`. */
  readonly pairs: readonly number[];
  /** Terms that the question does not have. */
  readonly news: number;
  /** Positions and slots of what was found, alternating. */
  readonly positions: readonly number[];
  /** Its terms in the view. */
  readonly start: number;
  readonly end: number;
}

export interface DocumentMatch {
  readonly document: number;
  readonly length: number;
  readonly found: Float32Array;
  /** For each pair of the probe the number of sentences that have it. */
  readonly pairs: Uint32Array;
}

/** For one question, which slot a term number is and which pair two slots are; -1 where none. */
export interface ScanTables {
  readonly slotOf: Int8Array;
  /** By `pairKey`. */
  readonly pairOf: Int16Array;
}

/** Tables over all terms of the view: filled for one question, then emptied. */
export class SlotTable {
  readonly #tables: ScanTables;
  constructor(view: ForwardView) {
    this.#tables = {
      slotOf: new Int8Array(view.termCount + 1).fill(-1),
      pairOf: new Int16Array(pairKey(MAX_SLOTS, 0)).fill(-1),
    };
  }

  /** Runs `work` with the slots and pairs of the probe in place. */
  with<T>({ slots, pairs }: Probe, work: (tables: ScanTables) => T): T {
    const { slotOf, pairOf } = this.#tables;
    slots.forEach(({ number }, slot) => {
      if (number > 0) slotOf[number] = slot;
    });
    pairs.forEach(({ key }, i) => {
      pairOf[key] = i;
    });
    try {
      return work(this.#tables);
    } finally {
      for (const { number } of slots) slotOf[number] = -1;
      for (const { key } of pairs) pairOf[key] = -1;
    }
  }
}

const isSaid = ({ words }: Alternative, found: Float32Array): boolean => {
  for (const word of words) if (!((found[word] ?? 0) >= 1)) return false;
  return true;
};

/** Alternatives that begin with one word: where that is not, none of them is said. */
interface Beginning {
  readonly word: number;
  readonly alternatives: readonly Alternative[];
}

function byFirstWord(alternatives: readonly Alternative[]): Beginning[] {
  const groups = new Map<number, Alternative[]>();
  for (const alternative of alternatives) {
    const word = alternative.words[0] ?? -1;
    const known = groups.get(word);
    if (known) known.push(alternative);
    else groups.set(word, [alternative]);
  }
  return [...groups].map(([word, all]) => ({ word, alternatives: all }));
}

/** The beginnings of alternatives that are said somewhere in a document; most documents say none. */
function saidOf(beginnings: readonly Beginning[], found: Float32Array): readonly Beginning[] {
  let said: Beginning[] | undefined;
  for (const beginning of beginnings) {
    if (!((found[beginning.word] ?? 0) >= 1)) continue;
    if (!beginning.alternatives.some((alternative) => isSaid(alternative, found))) continue;
    said ??= [];
    said.push(beginning);
  }
  return said ?? NONE;
}

const NONE: readonly Beginning[] = [];

function credit({ targets, level }: Alternative, found: Float32Array): void {
  for (const target of targets) if (target >= 0) found[target] = Math.max(found[target] ?? 0, level);
}

function creditAlternatives(beginnings: readonly Beginning[], found: Float32Array): void {
  for (const { word, alternatives } of beginnings) {
    if (!((found[word] ?? 0) >= 1)) continue;
    for (const alternative of alternatives) if (isSaid(alternative, found)) credit(alternative, found);
  }
}

/** The array with nothing in it; `fill` of one so short takes longer to call than to do. */
export function emptied<T extends Float32Array | Uint32Array>(counts: T): T {
  for (let i = 0; i < counts.length; i++) counts[i] = 0;
  return counts;
}

/** Finds the question's terms and pairs in documents. One for each question; a match is good until the next one. */
export class DocumentScanner {
  readonly #beginnings: readonly Beginning[];
  readonly #tables: ScanTables;
  readonly #view: ForwardView;
  readonly #found: Float32Array;
  /** Of one sentence. */
  readonly #here: Float32Array;
  readonly #pairs: Uint32Array;
  /** The sentence, counted from 1, in which each pair was last seen. */
  readonly #lastSeen: Uint32Array;

  constructor(probe: Probe, tables: ScanTables, view: ForwardView) {
    this.#beginnings = byFirstWord(probe.alternatives);
    this.#tables = tables;
    this.#view = view;
    this.#found = new Float32Array(probe.slots.length);
    this.#here = new Float32Array(probe.slots.length);
    this.#pairs = new Uint32Array(probe.pairs.length);
    this.#lastSeen = new Uint32Array(probe.pairs.length);
  }

  /** Terms and pairs of a whole document; its arrays are overwritten by the next one. */
  count(document: number): DocumentMatch {
    const found = emptied(this.#found);
    const pairs = emptied(this.#pairs);
    emptied(this.#lastSeen);
    const { start, end } = this.#view.sentencesOf(document);
    const { starts } = this.#view;
    for (let sentence = start; sentence < end; sentence++) this.#countSentence(sentence, found);
    const said = saidOf(this.#beginnings, found);
    if (said.length > 0) this.#creditSentences(document, said);
    return { document, length: (starts[end] ?? 0) - (starts[start] ?? 0), found, pairs };
  }

  #countSentence(sentence: number, found: Float32Array): void {
    const { starts, terms } = this.#view;
    const { slotOf, pairOf } = this.#tables;
    const end = starts[sentence + 1] ?? 0;
    let previous = -1;
    for (let at = starts[sentence] ?? 0; at < end; at++) {
      const slot = slotOf[terms[at] ?? 0] ?? -1;
      if (slot >= 0) {
        found[slot] = (found[slot] ?? 0) + 1;
        const pair = previous >= 0 ? (pairOf[pairKey(previous, slot)] ?? -1) : -1;
        if (pair >= 0) this.#countPair(pair, sentence);
      }
      previous = slot;
    }
  }

  /** A pair counts once for a sentence. */
  #countPair(pair: number, sentence: number): void {
    if (this.#lastSeen[pair] === sentence + 1) return;
    this.#lastSeen[pair] = sentence + 1;
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) + 1;
  }

  /** Counts again, sentence by sentence: a word is said otherwise where all of the other words stand in one. */
  #creditSentences(document: number, said: readonly Beginning[]): void {
    const found = emptied(this.#found);
    const here = this.#here;
    const { start, end } = this.#view.sentencesOf(document);
    for (let sentence = start; sentence < end; sentence++) {
      emptied(here);
      this.#countTerms(sentence, here);
      creditAlternatives(said, here);
      for (let slot = 0; slot < found.length; slot++) found[slot] = (found[slot] ?? 0) + (here[slot] ?? 0);
    }
  }

  #countTerms(sentence: number, found: Float32Array): void {
    const { starts, terms } = this.#view;
    const { slotOf } = this.#tables;
    const end = starts[sentence + 1] ?? 0;
    for (let at = starts[sentence] ?? 0; at < end; at++) {
      const slot = slotOf[terms[at] ?? 0] ?? -1;
      if (slot >= 0) found[slot] = (found[slot] ?? 0) + 1;
    }
  }

  /** Each sentence of a document. */
  sentences(document: number): SentenceMatch[] {
    const { start, end } = this.#view.sentencesOf(document);
    const matches: SentenceMatch[] = [];
    for (let sentence = start; sentence < end; sentence++)
      matches.push(this.#sentence(sentence, sentence - start));
    return matches;
  }

  #sentence(sentence: number, place: number): SentenceMatch {
    const { starts, terms } = this.#view;
    const { slotOf, pairOf } = this.#tables;
    const start = starts[sentence] ?? 0;
    const end = starts[sentence + 1] ?? 0;
    const found = emptied(this.#here);
    const pairs: number[] = [];
    const positions: number[] = [];
    let previous = -1;
    for (let at = start; at < end; at++) {
      const slot = slotOf[terms[at] ?? 0] ?? -1;
      if (slot >= 0) {
        found[slot] = (found[slot] ?? 0) + 1;
        positions.push(at - start, slot);
        if (previous >= 0) addPair(pairOf[pairKey(previous, slot)] ?? -1, pairs);
      }
      previous = slot;
    }
    if (positions.length > 0) creditAlternatives(this.#beginnings, found);
    const slots = positions.length > 0 ? slotsIn(found) : [];
    return { place, slots, pairs, news: end - start - positions.length / 2, positions, start, end };
  }
}

function slotsIn(found: Float32Array): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < found.length; slot++) if ((found[slot] ?? 0) > 0) slots.push(slot);
  return slots;
}

function addPair(pair: number, pairs: number[]): void {
  if (pair >= 0 && !pairs.includes(pair)) pairs.push(pair);
}
