import { type LanguageModel, TEXT_END, TEXT_START } from './language-model.ts';
import type { Reading } from './spacing.ts';

/** Words that a place of the text may hold: one, or several while it is undecided itself. */
export type Alternatives = readonly string[];

export interface ScoredReading extends Reading {
  /** Natural logarithm of its probability, channel and language, up to a constant of the place. */
  readonly score: number;
  /** How many pairs of its own words and with its neighbours were seen. */
  readonly seen: number;
  /** One of these pairs makes a word or a phrase. */
  readonly firm: boolean;
}

/** Words on each side of a place that every reading of it is scored with. */
const AROUND = 2;

interface Link {
  readonly logProbability: number;
  readonly seen: boolean;
  readonly firm: boolean;
}

function linkOf(first: Alternatives, second: Alternatives, model: LanguageModel): Link {
  let best: Link = { logProbability: Number.NEGATIVE_INFINITY, seen: false, firm: false };
  for (const before of first) {
    for (const word of second) {
      const logProbability = model.logProbability(word, before);
      if (logProbability <= best.logProbability) continue;
      best = {
        logProbability,
        seen: model.pairCount(before, word) > 0,
        firm: model.isFirm(before, word),
      };
    }
  }
  return best;
}

/** Scores a reading of the text around `at`: the same window for all readings of a place, so that they compare. */
export function scoreReading(
  reading: Reading,
  at: number,
  { text, model }: { readonly text: readonly Alternatives[]; readonly model: LanguageModel },
): ScoredReading {
  const from = at - AROUND;
  const alternatives = (index: number): Alternatives =>
    text[index] ?? (index < 0 ? [TEXT_START] : [TEXT_END]);
  const before = range(from, reading.start).map(alternatives);
  const after = range(reading.end, at + AROUND + 1).map(alternatives);
  const words = [...before, ...reading.words.map((word) => [word]), ...after];
  const last = before.length + reading.words.length;
  let score = -reading.cost;
  let seen = 0;
  let firm = false;
  for (let i = 1; i < words.length; i++) {
    const link = linkOf(words[i - 1] ?? [], words[i] ?? [], model);
    score += link.logProbability;
    if (i < before.length || i > last) continue;
    if (link.seen) seen += 1;
    if (link.firm) firm = true;
  }
  return { ...reading, score, seen, firm };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
