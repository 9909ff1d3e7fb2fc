import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/eval/bank.ts';
import { runBank } from '../../src/eval/run-bank.ts';
import { articleOnly, botOver, realFiles } from '../support/bot.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../bank/${name}.jsonl`, import.meta.url));

function score(name: string, files: Parameters<typeof botOver>[0]) {
  const { responder, knowledge } = botOver(files);
  const scored = runBank(readBank(pathOf(name)), responder, (id) => knowledge.statement(id)?.statement);
  const share = (outcome: string) => scored.filter((one) => one.outcome === outcome).length / scored.length;
  const invented = scored.filter(({ item, outcome }) => item.gold === 'ABSTAIN' && outcome === 'wrong');
  return { right: share('right'), wrong: share('wrong'), invented: invented.map(({ item }) => item.id) };
}

// Thresholds go up, never down: see docs/accuracy.md.
describe('accuracy on the development banks', () => {
  it('article-dev, a content folder that holds only the article', () => {
    const { right, wrong, invented } = score('article-dev', articleOnly());
    expect(right).toBeGreaterThanOrEqual(0.93);
    expect(wrong).toBeLessThanOrEqual(0.02);
    expect(invented).toEqual([]);
  });

  it('content-dev, the real content', () => {
    const { right, wrong, invented } = score('content-dev', realFiles());
    expect(right).toBeGreaterThanOrEqual(0.88);
    expect(wrong).toBeLessThanOrEqual(0.01);
    expect(invented.length, invented.join(' ')).toBeLessThanOrEqual(1);
  });

  it('readers-dev, the real content', () => {
    const { right, wrong } = score('readers-dev', realFiles());
    expect(right).toBeGreaterThanOrEqual(0.92);
    expect(wrong).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['fresh-dev', 0.95, 0.005],
    ['fresh-two-dev', 0.86, 0.01],
    ['fresh-three-dev', 0.875, 0.015],
    ['fresh-four-dev', 0.85, 0.03],
    ['short-dev', 0.96, 0.02],
  ])('%s, in the words of other people', (name, least, most) => {
    const { right, wrong } = score(name, realFiles());
    expect(right).toBeGreaterThanOrEqual(least);
    expect(wrong).toBeLessThanOrEqual(most);
  });

  it('unanswerable-dev: at most 5 in 100 are answered', () => {
    const { wrong, invented } = score('unanswerable-dev', realFiles());
    expect(wrong, invented.join(' ')).toBeLessThanOrEqual(0.055);
  });

  it('near-misses-dev, questions that sound as if the content answered them: at most 7 in 100 are answered', () => {
    const { wrong, invented } = score('near-misses-dev', realFiles());
    expect(wrong, invented.join(' ')).toBeLessThanOrEqual(0.07);
  });

  it('claims-dev: never calls a false claim right, nor a true one wrong', () => {
    const { responder } = botOver(realFiles());
    const claims = readFileSync(pathOf('claims-dev'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text: string; true: boolean });
    const judged = claims.map((claim) => ({
      ...claim,
      verdict: responder.respond({ text: claim.text }).claim?.verdict,
    }));
    const unjust = judged.filter((claim) => claim.verdict === (claim.true ? 'contradicted' : 'supported'));
    expect(unjust.map(({ text }) => text)).toEqual([]);
    const decided = judged.filter(({ verdict }) => verdict === 'supported' || verdict === 'contradicted');
    expect(decided.length / claims.length).toBeGreaterThanOrEqual(0.92);
  });
});
