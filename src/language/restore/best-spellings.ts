import { type SpellingModel, START } from './spelling-model.ts';

/** What a word of a text may be: ids of the model with the probability of being typed as it was. */
export interface Choice {
  readonly id: number;
  /** Probability without neighbours. */
  readonly alone: number;
  /** Probability that a person who means it types what stands in the text. */
  readonly typed: number;
}

/** The likeliest choice of a place, and its probability given the whole text. */
export interface Chosen {
  /** Index into the choices of the place. */
  readonly choice: number;
  /** 0..1. */
  readonly confidence: number;
}

const NO_WORD: Choice = { id: START, alone: 1, typed: 1 };

/** A table of probabilities for two neighbouring choices, row by row. */
type Pairs = Float64Array;

/** Weights of each choice of a place after each two before it, for the forward and the backward pass alike. */
function weightsOf(
  model: SpellingModel,
  older: readonly Choice[],
  newer: readonly Choice[],
  here: readonly Choice[],
): Float64Array {
  const afterOne: number[] = [];
  for (const second of newer)
    for (const { id, alone } of here) afterOne.push(model.afterOne(second.id, id, alone));
  const weights = new Float64Array(older.length * afterOne.length);
  let at = 0;
  for (const first of older) {
    let pair = 0;
    for (const second of newer) {
      const history = model.historyOf(first.id, second.id);
      for (const { id, typed } of here) {
        const short = afterOne[pair] ?? 0;
        weights[at] = typed * (history === undefined ? short : model.afterTwo(history, id, short));
        pair += 1;
        at += 1;
      }
    }
  }
  return weights;
}

/** Scales to a sum of one, so that long texts do not run out of exponent. */
function normalise(pairs: Pairs): Pairs {
  let sum = 0;
  for (const value of pairs) sum += value;
  if (sum > 0) for (let i = 0; i < pairs.length; i++) pairs[i] = (pairs[i] ?? 0) / sum;
  return pairs;
}

/** Probabilities of (newer, here) from those of (older, newer). */
function forward(before: Pairs, weights: Float64Array, newer: number, here: number): Pairs {
  const pairs = new Float64Array(newer * here);
  for (let at = 0, pair = 0; pair < before.length; pair++) {
    const row = (pair % newer) * here;
    for (let i = 0; i < here; i++, at++)
      pairs[row + i] = (pairs[row + i] ?? 0) + (before[pair] ?? 0) * (weights[at] ?? 0);
  }
  return normalise(pairs);
}

/** Probabilities of all that follows, for (older, newer), from those for (newer, here). */
function backward(after: Pairs, weights: Float64Array, newer: number, here: number): Pairs {
  const pairs = new Float64Array(weights.length / here);
  for (let at = 0, pair = 0; pair < pairs.length; pair++) {
    const row = (pair % newer) * here;
    let sum = 0;
    for (let i = 0; i < here; i++, at++) sum += (after[row + i] ?? 0) * (weights[at] ?? 0);
    pairs[pair] = sum;
  }
  return normalise(pairs);
}

/**
 * Picks for every place of a sentence the choice with the highest probability given all the others, by the
 * forward-backward algorithm over pairs of choices. Time: places x choices cubed.
 */
export function bestSpellings(places: readonly (readonly Choice[])[], model: SpellingModel): Chosen[] {
  const at = (place: number): readonly Choice[] => places[place] ?? [NO_WORD];
  const size = (place: number): number => at(place).length;
  const weights = places.map((here, i) => weightsOf(model, at(i - 2), at(i - 1), here));
  const ahead: Pairs[] = [];
  for (const [i, weight] of weights.entries())
    ahead.push(forward(ahead[i - 1] ?? new Float64Array([1]), weight, size(i - 1), size(i)));
  const chosen: Chosen[] = [];
  let behind: Pairs = new Float64Array(size(places.length - 2) * size(places.length - 1)).fill(1);
  for (let i = places.length - 1; i >= 0; i--) {
    chosen.unshift(likeliest(ahead[i] ?? new Float64Array(), behind, size(i)));
    behind = backward(behind, weights[i] ?? new Float64Array(), size(i - 1), size(i));
  }
  return chosen;
}

function likeliest(ahead: Pairs, behind: Pairs, choices: number): Chosen {
  const sums = new Float64Array(choices);
  for (let i = 0; i < ahead.length; i++)
    sums[i % choices] = (sums[i % choices] ?? 0) + (ahead[i] ?? 0) * (behind[i] ?? 0);
  normalise(sums);
  let choice = 0;
  for (let i = 1; i < choices; i++) if ((sums[i] ?? 0) > (sums[choice] ?? 0)) choice = i;
  return { choice, confidence: sums[choice] ?? 0 };
}
