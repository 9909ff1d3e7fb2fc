import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/eval/bank.ts';
import { runBank } from '../../src/eval/run-bank.ts';
import { articleOnly, botOver, realFiles } from '../support/bot.ts';

const bank = (name: string) => readBank(fileURLToPath(new URL(`../bank/${name}.jsonl`, import.meta.url)));

function score(name: string, files: Parameters<typeof botOver>[0]) {
  const { responder, knowledge } = botOver(files);
  const scored = runBank(bank(name), responder, (id) => knowledge.statement(id)?.statement);
  const share = (outcome: string) => scored.filter((one) => one.outcome === outcome).length / scored.length;
  const invented = scored.filter(({ item, outcome }) => item.gold === 'ABSTAIN' && outcome === 'wrong');
  return { right: share('right'), wrong: share('wrong'), invented: invented.map(({ item }) => item.id) };
}

// Thresholds go up, never down: see docs/accuracy.md.
describe('accuracy on the development banks', () => {
  it('article-dev, a content folder that holds only the article', () => {
    const { right, wrong, invented } = score('article-dev', articleOnly());
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(wrong).toBeLessThanOrEqual(0.02);
    expect(invented).toEqual([]);
  });

  it('content-dev, the real content', () => {
    const { right, wrong } = score('content-dev', realFiles());
    expect(right).toBeGreaterThanOrEqual(0.75);
    expect(wrong).toBeLessThanOrEqual(0.06);
  });
});
