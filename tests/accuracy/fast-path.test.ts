import { describe, expect, it } from 'vitest';
import { xquadRetrieval } from '../support/xquad.ts';

/** No limit but that of the sentences that are compared with each other, which is part of how they are measured. */
const EVERY_MATCH = { postings: 1e9, documents: 1e9, candidates: 64 };
/** Points of hit@1. */
const MOST_LOST = 0.3;

describe('looking at few documents', () => {
  it('loses next to nothing against scoring every match', () => {
    const { questions, understand, first } = xquadRetrieval();
    const hits = { few: 0, all: 0 };
    for (const { text, answers } of questions) {
      const query = understand(text);
      const holds = (quote = ''): boolean => answers.some((answer) => quote.includes(answer));
      if (holds(first(query)?.quote)) hits.few += 1;
      if (holds(first(query, EVERY_MATCH)?.quote)) hits.all += 1;
    }
    const points = (count: number): number => (100 * count) / questions.length;
    expect(points(hits.few)).toBeGreaterThanOrEqual(points(hits.all) - MOST_LOST);
  }, 60_000);
});
