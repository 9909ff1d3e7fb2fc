import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderText, spansToText } from '../../src/answer/render-text.ts';
import { type BankItem, readBank } from '../../src/eval/bank.ts';
import { runBank } from '../../src/eval/run-bank.ts';
import { fold } from '../../src/language/fold.ts';
import { botOver, realFiles } from '../support/bot.ts';

const PATH = fileURLToPath(new URL('../bank/conversations-dev.jsonl', import.meta.url));
const items = readBank(PATH);
const { responder, knowledge, files } = botOver(realFiles());
const contentText = files.map(({ text }) => text.normalize('NFC')).join('\n');
const scored = runBank(items, responder, (id) => knowledge.statement(id)?.statement);
const isFollowUp = (item: BankItem): boolean =>
  items.find(({ conversation }) => conversation === item.conversation) !== item;

/** Shares of the lines that are right and wrong, and which are wrong. */
function shares(lines: typeof scored) {
  const share = (outcome: string) => lines.filter((one) => one.outcome === outcome).length / lines.length;
  const wrong = lines.filter(({ outcome }) => outcome === 'wrong').map(({ item }) => item.id);
  return { right: share('right'), wrong: share('wrong'), which: wrong.join(' ') };
}

// Thresholds go up, never down.
describe('conversations-dev, the real content', () => {
  it('is long enough to say something', () => {
    expect(new Set(items.map(({ conversation }) => conversation)).size).toBeGreaterThanOrEqual(60);
    expect(items.filter(isFollowUp).length).toBeGreaterThanOrEqual(140);
  });

  it('all lines', () => {
    const { right, wrong, which } = shares(scored);
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(wrong, which).toBeLessThanOrEqual(0.03);
  });

  it('follow-ups alone', () => {
    const { right, wrong, which } = shares(scored.filter(({ item }) => isFollowUp(item)));
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(wrong, which).toBeLessThanOrEqual(0.03);
  });

  it('never answers a follow-up that nothing answers', () => {
    const invented = scored.filter(({ item, outcome }) => item.gold === 'ABSTAIN' && outcome === 'wrong');
    expect(invented.map(({ item }) => item.id)).toEqual([]);
  });

  it('quotes verbatim, and says no figure without a quote', () => {
    for (const { reply } of scored) {
      for (const { quote } of reply.citations) expect(contentText).toContain(quote);
      if (reply.kind !== 'answer') continue;
      const proofs = fold(
        reply.citations.map(({ quote, source }) => `${quote} ${source.published ?? ''}`).join(' '),
      );
      const own = reply.blocks.map((block) =>
        'spans' in block ? spansToText(block.spans.filter(({ kind }) => kind !== 'marker')) : '',
      );
      for (const figure of own.join(' ').match(/\d+(?:[.,]\d+)*/gu) ?? []) expect(proofs).toContain(figure);
    }
  });

  it('says how a follow-up was understood in words that were used before, never in the text of the reply', () => {
    const used = new Map<string, string>();
    const linking = new Set(
      'năm của nam cua ông bà bao nhiêu thứ mấy là gì ai hiểu bạn hỏi tìm theo'.split(' '),
    );
    for (const { item, reply } of scored) {
      const before = used.get(item.conversation ?? '') ?? '';
      const said = `${before} ${item.text} ${reply.suggestions.join(' ')} ${renderText(reply)}`;
      used.set(item.conversation ?? '', said);
      if (reply.understood === undefined) continue;
      expect(renderText(reply)).not.toContain(reply.understood);
      const known = new Set(fold(`${before} ${item.text}`).split(/[^a-z0-9]+/u));
      const words = fold(reply.understood)
        .split(/[^a-z0-9]+/u)
        .filter(Boolean);
      const unknown = words.filter((word) => !known.has(word) && !isLinking(word, linking));
      expect(item.form === 'clean' ? unknown : [], `${item.id} ${reply.understood}`).toEqual([]);
    }
  });
});

/** Words that join slots to a question, and years counted from one that was named. */
const isLinking = (word: string, linking: ReadonlySet<string>): boolean =>
  [...linking].some((one) => fold(one) === word) || /^(?:19|20)\d{2}$/u.test(word);
