import { type ForwardView, WORD_MARK } from '../../search/forward-view.ts';
import type { Probe } from './probe.ts';
import { emptied, type ScanTables, type SentenceMatch } from './scan-document.ts';

/** On the other side of the answer than in the question. */
const WRONG_SIDE = 0.55;
/** Words of a name that count: one may be any word with a capital, two are nearly always a name. */
const NAME_LENGTH = 2;

/** What a sentence has that could be the answer. */
export interface LikelyAnswer {
  /** How near all words of the question stand to it, 0..1. */
  readonly near: number;
  /** The same of those next to the asking words. */
  readonly nearAsked: number;
  /** Asked who: words of the longest name that the question does not have, at most 2. */
  readonly named: number;
  /** 1 where a name that the question does not have follows the noun asked for. */
  readonly kindNamed: number;
}

/**
 * Finds words that could be the answer: those that the question does not have, written as an answer of the asked form
 * is. Vietnamese asks in place, so the words before and behind the asking words should stand before and behind the
 * answer.
 */
export class AnswerFinder {
  readonly #probe: Probe;
  readonly #slotOf: Int8Array;
  readonly #view: ForwardView;
  /** For one place, the best level of each slot. */
  readonly #best: Float32Array;
  /** Places and slots of the sentence at hand, of words that weigh something; the first `#heavyCount` count. */
  #heavy = new Int32Array(64);
  #heavyCount = 0;

  constructor(probe: Probe, { slotOf }: ScanTables, view: ForwardView) {
    this.#probe = probe;
    this.#slotOf = slotOf;
    this.#view = view;
    this.#best = new Float32Array(probe.asked);
  }

  find({ positions, start, end }: SentenceMatch): LikelyAnswer {
    const { total, askedTotal, who } = this.#probe;
    this.#keepHeavy(positions);
    let near = 0;
    let nearAsked = 0;
    for (let at = start; at < end; at++) {
      if (!this.#mayAnswer(at, start)) continue;
      const { sum, asked } = this.#levels(at - start);
      near = Math.max(near, sum);
      nearAsked = Math.max(nearAsked, asked);
    }
    return {
      near: total > 0 ? near / total : 0,
      nearAsked: askedTotal > 0 ? nearAsked / askedTotal : 0,
      named: who ? this.#longestName(start, end) : 0,
      kindNamed: this.#isKindNamed(start, end) ? 1 : 0,
    };
  }

  /** Written with a capital, and not in the question. */
  #isNewName(at: number): boolean {
    const { terms, marks } = this.#view;
    return marks[at] === WORD_MARK.capital && (this.#slotOf[terms[at] ?? 0] ?? -1) < 0;
  }

  /** A capital at the head of a sentence tells a name only where another follows. */
  #longestName(start: number, end: number): number {
    let longest = 0;
    let length = 0;
    for (let at = start; at < end && longest < NAME_LENGTH; at++) {
      length = this.#isNewName(at) ? length + 1 : 0;
      if (length > 1 || at > start) longest = Math.max(longest, length);
    }
    return longest;
  }

  #isKindNamed(start: number, end: number): boolean {
    const { kind } = this.#probe;
    if (kind < 0) return false;
    const { terms } = this.#view;
    for (let at = start; at + 1 < end; at++)
      if (this.#slotOf[terms[at] ?? 0] === kind && this.#isNewName(at + 1)) return true;
    return false;
  }

  /** A word that the question does not have; a capital at the head of a sentence tells no name. */
  #mayAnswer(at: number, start: number): boolean {
    const { terms, marks } = this.#view;
    if ((this.#slotOf[terms[at] ?? 0] ?? -1) >= 0) return false;
    const { form } = this.#probe;
    if (form === 'figure') return marks[at] === WORD_MARK.figure;
    return form === 'any' || (marks[at] === WORD_MARK.capital && at > start);
  }

  #keepHeavy(positions: readonly number[]): void {
    const { weights, asked } = this.#probe;
    if (this.#heavy.length < positions.length) this.#heavy = new Int32Array(2 * positions.length);
    const heavy = this.#heavy;
    let count = 0;
    for (let i = 0; i < positions.length; i += 2) {
      const slot = positions[i + 1] ?? 0;
      if (slot >= asked || !((weights[slot] ?? 0) > 0)) continue;
      heavy[count++] = positions[i] ?? 0;
      heavy[count++] = slot;
    }
    this.#heavyCount = count;
  }

  #levels(at: number): { sum: number; asked: number } {
    const { weights, sides, nearness } = this.#probe;
    const heavy = this.#heavy;
    const best = emptied(this.#best);
    let sum = 0;
    let asked = 0;
    for (let i = 0; i < this.#heavyCount; i += 2) {
      const distance = (heavy[i] ?? 0) - at;
      const slot = heavy[i + 1] ?? 0;
      const side = sides[slot] ?? 0;
      const right = side === 0 || distance * side > 0 ? 1 : WRONG_SIDE;
      const level = (4 / (3 + Math.abs(distance))) * right;
      const gain = level - (best[slot] ?? 0);
      if (gain <= 0) continue;
      best[slot] = level;
      const weighed = gain * (weights[slot] ?? 0);
      sum += weighed;
      asked += weighed * (nearness[slot] ?? 0);
    }
    return { sum, asked };
  }
}
