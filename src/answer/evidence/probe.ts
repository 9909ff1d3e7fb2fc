import type { ForwardView } from '../../search/forward-view.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Query } from '../understand/query.ts';
import { type AnswerForm, answerForm, askingSpan, asksWhen, asksWho, kindAsked } from './answer-form.ts';
import { nearPhrases } from './near-phrases.ts';

/** A distinct term of the question, as documents are scanned for it. */
export interface Slot {
  readonly term: string;
  /** Its number in the view; 0 when no document has it. */
  readonly number: number;
  /** How much finding it counts: idf, less for words that ask or hold the sentence together. */
  readonly weight: number;
  /** 0 for a word that only says something otherwise. */
  readonly idf: number;
  readonly isContent: boolean;
  /** The documents write it as a name. */
  readonly isName: boolean;
  readonly isFigure: boolean;
  /** On which side of the asking words it stands: -1 before, 1 behind, 0 unknown. */
  readonly side: number;
  /** How near to the asking words it stands, 0..1. */
  readonly nearness: number;
}

/** Another way to say some terms of the question: when all its words stand in a sentence, they count as found. */
export interface Alternative {
  /** Slots that are said otherwise. */
  readonly targets: readonly number[];
  /** Slots of the words that say it. */
  readonly words: readonly number[];
  /** How much of a term found as typed it counts, 0..1. */
  readonly level: number;
}

/** A neighbouring pair of the question that some document has. */
export interface WeightedPair {
  /** `pairKey` of its slots. */
  readonly key: number;
  readonly weight: number;
}

/** A question made ready for scanning documents. */
export interface Probe {
  readonly slots: readonly Slot[];
  /** So many of them, the first ones, are words of the question; the others only say something otherwise and weigh nothing. */
  readonly asked: number;
  /** Of each slot, for quick loops. */
  readonly weights: Float64Array;
  readonly sides: Int8Array;
  readonly nearness: Float64Array;
  readonly pairs: readonly WeightedPair[];
  readonly alternatives: readonly Alternative[];
  readonly form: AnswerForm;
  /** Asked for a person or body, or for a time. */
  readonly who: boolean;
  readonly when: boolean;
  /** Slots of the noun asked for. */
  readonly noun: readonly number[];
  /** Slot of the word right before `nào` or `gì` where a thing is asked for by its kind (`con sông nào`); or -1. */
  readonly kind: number;
  /** Weight of all slots; the same by nearness to the asking words. */
  readonly total: number;
  readonly askedTotal: number;
  readonly pairTotal: number;
  /** The same with the pairs that no document has: a thing asked for that is nowhere. */
  readonly askedPairTotal: number;
}

/** Terms looked at in a question, alternatives among them. */
export const MAX_SLOTS = 96;

/** One number for two slots, in order. */
export const pairKey = (first: number, second: number): number => first * 128 + second;

interface Draft {
  readonly term: string;
  weight: number;
  /** 0 for a word that only says something otherwise. */
  idf: number;
  isContent: boolean;
  nearness: number;
  side: number;
}

/** The slots of a question, filled term by term. */
class Slots {
  readonly drafts: Draft[] = [];
  readonly places = new Map<string, number>();

  /** -1 when there are too many. */
  slotOf(term: string): number {
    const known = this.places.get(term);
    if (known !== undefined) return known;
    if (this.drafts.length === MAX_SLOTS) return -1;
    this.drafts.push({ term, weight: 0, idf: 0, isContent: false, nearness: 0, side: 0 });
    this.places.set(term, this.drafts.length - 1);
    return this.drafts.length - 1;
  }
}

/** How far a term stands from the asking words; two words when nothing asks. */
function distanceTo(asking: ReturnType<typeof askingSpan>, at: number): number {
  if (!asking) return 2;
  return at < asking.start ? asking.start - at : Math.max(0, at - asking.end + 1);
}

/** The question's terms as slots, in its order. */
function orderOf(query: Query, slots: Slots, index: SearchIndex): number[] {
  const asking = askingSpan(query);
  return query.terms.map((term, i) => {
    const slot = slots.slotOf(term.term);
    const draft = slots.drafts[slot];
    if (!draft) return slot;
    draft.idf = index.idf(term.term);
    const weight = term.weight * draft.idf;
    if (weight >= draft.weight) {
      draft.weight = weight;
      draft.isContent = term.role === 'content';
    }
    const distance = distanceTo(asking, i);
    draft.nearness = Math.max(draft.nearness, distance === 0 ? 0 : 2 / (distance + 1));
    draft.side = asking ? (i < asking.start ? -1 : 1) : 0;
    return slot;
  });
}

/** The neighbouring pairs of the question that some document has, each once, and the weight of those that none has. */
function pairsOf(
  { terms }: Query,
  order: readonly number[],
  index: SearchIndex,
): { readonly pairs: WeightedPair[]; readonly unseen: number } {
  const pairs = new Map<number, number>();
  const unseen = new Map<string, number>();
  for (let i = 0; i + 1 < terms.length; i++) {
    const [term, next] = [terms[i], terms[i + 1]];
    if (!term || !next) continue;
    const pair = `${term.term}_${next.term}`;
    const frequency = index.documentFrequency(pair);
    const idf = index.idfOf(frequency);
    const [first = -1, second = -1] = [order[i], order[i + 1]];
    if (frequency === 0) unseen.set(pair, idf * Math.min(term.weight, next.weight));
    else if (first >= 0 && second >= 0)
      pairs.set(pairKey(first, second), idf * Math.max(term.weight, next.weight));
  }
  return {
    pairs: [...pairs].map(([key, weight]) => ({ key, weight })),
    unseen: sum([...unseen.values()]),
  };
}

function sum(weights: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < weights.length; i++) all += weights[i] ?? 0;
  return all;
}

/** Reads a question for one collection. */
export function createProbe(query: Query, view: ForwardView, index: SearchIndex): Probe {
  const made = new Slots();
  const order = orderOf(query, made, index);
  const asked = made.drafts.length;
  const alternatives = alternativesOf(query, order, (term) => made.slotOf(term));
  const slots = made.drafts.map(({ term, weight, idf, isContent, nearness, side }): Slot => {
    const number = view.termNumber(term);
    return {
      term,
      number,
      weight,
      idf,
      isContent,
      isName: isContent && view.isName(number),
      isFigure: isContent && /^\d/u.test(term),
      side,
      nearness,
    };
  });
  const { pairs, unseen } = pairsOf(query, order, index);
  const pairTotal = pairs.reduce((all, { weight }) => all + weight, 0);
  const weights = Float64Array.from(slots, ({ weight }) => weight);
  return {
    slots,
    asked,
    weights,
    sides: Int8Array.from(slots, ({ side }) => side),
    nearness: Float64Array.from(slots, ({ nearness }) => nearness),
    pairs,
    // What no document has is said nowhere.
    alternatives: alternatives.filter(({ words }) => words.every((word) => (slots[word]?.number ?? 0) > 0)),
    form: answerForm(query),
    who: asksWho(query),
    when: asksWhen(query),
    noun: query.cue.noun.flatMap((word) => made.places.get(word) ?? []),
    kind: made.places.get(kindAsked(query)[0] ?? '') ?? -1,
    total: sum(weights),
    askedTotal: slots.reduce((all, { weight, nearness }) => all + weight * nearness, 0),
    pairTotal,
    askedPairTotal: pairTotal + unseen,
  };
}

/** Words that say the same in this domain, and words that say nearly the same anywhere. */
const SAME = 0.85;
const NEAR = 0.5;

function alternativesOf(
  query: Query,
  order: readonly number[],
  slotOf: (term: string) => number,
): Alternative[] {
  const same = new Map<readonly string[], number[]>();
  query.terms.forEach(({ otherwise = [] }, i) => {
    const slot = order[i] ?? -1;
    for (const other of otherwise) same.set(other, [...(same.get(other) ?? []), slot]);
  });
  const near = nearPhrases(query).flatMap(({ start, end, others }) =>
    others.map((words) => ({ targets: order.slice(start, end), words: words.map(slotOf), level: NEAR })),
  );
  return [
    ...[...same].map(([words, targets]) => ({ targets, words: words.map(slotOf), level: SAME })),
    ...near,
  ];
}
