import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type BankItem, readBank } from '../../src/eval/bank.ts';
import { runBank } from '../../src/eval/run-bank.ts';
import { articleOnly, botOver, realFiles } from '../support/bot.ts';

const bank = (name: string): BankItem[] => [
  ...readBank(fileURLToPath(new URL(`../bank/${name}.jsonl`, import.meta.url))),
];

/** A plain statement is put as a claim, as a draft puts its statements. */
const asClaim = (item: BankItem): BankItem =>
  /(?:không|khong|ko|k|chứ|phải)[\s?.!]*$/u.test(item.text) || item.text.endsWith('?')
    ? item
    : { ...item, text: `${item.text.replace(/[.\s]+$/u, '')}, đúng không?` };

function judged(items: readonly BankItem[], files: Parameters<typeof botOver>[0]) {
  const { responder, knowledge } = botOver(files);
  return runBank(items, responder, (id) => knowledge.statement(id)?.statement);
}

// Thresholds go up, never down: see docs/accuracy.md.
describe('claims', () => {
  it('desk-dev: 95 of 100 verdicts right, a false claim called true in at most 1 of 100', () => {
    const scored = judged(bank('desk-dev').map(asClaim), realFiles());
    const missed = scored.filter(({ outcome }) => outcome !== 'right').map(({ item }) => item.id);
    const believed = scored.filter(
      ({ item, reply }) => item.verdict !== 'supported' && reply.claim?.verdict === 'supported',
    );
    expect(1 - missed.length / scored.length, missed.join(' ')).toBeGreaterThanOrEqual(0.97);
    expect(believed.map(({ item }) => item.id)).toEqual([]);
  });

  it('claims-hostile-dev: no false claim called true', () => {
    const scored = judged(bank('claims-hostile-dev').map(asClaim), realFiles());
    const verdictOf = ({ reply }: (typeof scored)[number]): string => reply.claim?.verdict ?? 'not_found';
    const wrong = scored.filter((one) => verdictOf(one) !== one.item.verdict).map(({ item }) => item.id);
    const believed = scored.filter(
      (one) => one.item.verdict !== 'supported' && verdictOf(one) === 'supported',
    );
    const denied = scored.filter(
      (one) => one.item.verdict === 'supported' && verdictOf(one) === 'contradicted',
    );
    expect(believed.map(({ item }) => item.id)).toEqual([]);
    // `dưới 90% là nhóm B` is still read as one bound of the group beside it.
    expect(denied.map(({ item }) => item.id).filter((id) => id !== 'HC331')).toEqual([]);
    expect(1 - wrong.length / scored.length, wrong.join(' ')).toBeGreaterThanOrEqual(0.91);
  });

  it.each([
    ['desk-more-dev', 0.95],
    ['desk-third-dev', 0.96],
    ['desk-fourth-dev', 0.89],
    ['desk-fifth-dev', 0.8],
  ])('%s, claims in the words of other people: none that is false is called true', (name, least) => {
    const scored = judged(bank(name), realFiles());
    const verdictOf = ({ reply }: (typeof scored)[number]): string => reply.claim?.verdict ?? 'not_found';
    const right = scored.filter((one) => verdictOf(one) === one.item.verdict).length;
    const believed = scored.filter(
      (one) => one.item.verdict !== 'supported' && verdictOf(one) === 'supported',
    );
    expect(believed.map(({ item }) => item.id)).toEqual([]);
    expect(right / scored.length).toBeGreaterThanOrEqual(least);
  });

  it('article-dev: every claim and false premise, over the article alone', () => {
    const items = bank('article-dev').filter(({ kind }) => kind === 'claim' || kind === 'false_premise');
    const scored = judged(items, articleOnly());
    expect(scored.length).toBeGreaterThan(5);
    expect(scored.filter(({ outcome }) => outcome !== 'right').map(({ item }) => item.id)).toEqual([]);
  });
});
