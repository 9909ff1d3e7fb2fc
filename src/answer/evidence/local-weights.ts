import type { Probe } from './probe.ts';
import type { SentenceMatch } from './scan-document.ts';

/** Weights of words and pairs by how few of the sentences at hand have them. */
export interface LocalWeights {
  readonly slots: Float64Array;
  readonly total: number;
  readonly pairs: Float64Array;
  readonly pairTotal: number;
}

/** Words that ask count this much, where rarity is that among the sentences at hand. */
const NOT_CONTENT = 0.3;

const sum = (weights: Float64Array): number => {
  let all = 0;
  for (const weight of weights) all += weight;
  return all;
};

export function localWeights(sentences: readonly SentenceMatch[], probe: Probe): LocalWeights {
  const count = sentences.length;
  const rarity = (frequency: number): number => Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  const seen = new Float64Array(probe.slots.length);
  const seenPairs = new Float64Array(probe.pairs.length);
  for (const { slots, pairs } of sentences) {
    for (const slot of slots) seen[slot] = (seen[slot] ?? 0) + 1;
    for (const pair of pairs) seenPairs[pair] = (seenPairs[pair] ?? 0) + 1;
  }
  const slots = seen.map((frequency, slot) => {
    const { weight = 0, isContent = false, number = 0 } = probe.slots[slot] ?? {};
    return weight > 0 && number > 0 ? rarity(frequency) * (isContent ? 1 : NOT_CONTENT) : 0;
  });
  const pairs = seenPairs.map(rarity);
  return { slots, total: sum(slots), pairs, pairTotal: sum(pairs) };
}
