import { describe, expect, it } from 'vitest';
import { judgeClaim } from '../../src/answer/claim/judge-claim.ts';
import { createCandidates } from '../../src/answer/evidence/candidate.ts';
import type { Verdict } from '../../src/answer/reply.ts';
import { TODAY } from './bot.ts';
import { smallBot } from './small-content.ts';

/** A claim, the only sentence that the content has, and what follows from it. */
export type ClaimRow = readonly [claim: string, quote: string, verdict: Verdict];

/** One test a row: the claim is judged by the sentence alone. */
export function claimTable(name: string, rows: readonly ClaimRow[]): void {
  describe(name, () => {
    it.each(rows)('%s / %s: %s', (claim, article, verdict) => {
      const { knowledge } = smallBot({ article });
      const judged = judgeClaim(
        { text: claim },
        { knowledge, candidates: createCandidates(knowledge), today: TODAY },
      );
      expect(judged.verdict).toBe(verdict);
    });
  });
}
