import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import { readBank } from '../../src/eval/bank.ts';
import { runBank } from '../../src/eval/run-bank.ts';
import { botOver, realFiles } from '../support/bot.ts';

const BANK = fileURLToPath(new URL('../bank/several-dev.jsonl', import.meta.url));

// Thresholds go up, never down: see docs/accuracy.md.
describe('questions that need more than one sentence, over the real content', () => {
  const { responder, knowledge } = botOver(realFiles());
  const scored = runBank(readBank(BANK), responder, (id) => knowledge.statement(id)?.statement);
  const missed = scored.filter(({ outcome }) => outcome !== 'right');
  const lines = missed
    .map(({ item, outcome, why }) => `${outcome} ${item.id} ${item.text}: ${why}`)
    .join('\n');

  it('at least 90 of 100 are right and at most 2.5 wrong', () => {
    const share = (outcome: string) => scored.filter((one) => one.outcome === outcome).length / scored.length;
    expect(share('right'), lines).toBeGreaterThanOrEqual(0.9);
    expect(share('wrong'), lines).toBeLessThanOrEqual(0.025);
  });

  it('nothing is made up for what must be declined', () => {
    const invented = missed.filter(({ item, outcome }) => item.gold === 'ABSTAIN' && outcome === 'wrong');
    expect(invented.map(({ item }) => item.id)).toEqual([]);
  });

  it('every computed answer shows its computation', () => {
    const computed = scored.filter(({ item, outcome }) => item.computed !== undefined && outcome === 'right');
    expect(computed.length).toBeGreaterThan(15);
    for (const { item, reply } of computed) expect(renderText(reply)).toContain(`= ${item.computed}`);
  });
});
