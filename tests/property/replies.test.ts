import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faqFault } from '../../src/answer/faq/check-faq.ts';
import { renderText, spansToText } from '../../src/answer/render-text.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { readFigures } from '../../src/language/figures/read-figures.ts';
import { fold } from '../../src/language/fold.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const bot = botOver(realFiles());
const { knowledge, answerer, responder } = bot;
const contentText = bot.files.map(({ text }) => text.normalize('NFC')).join('\n');
const variants = knowledge.faq.flatMap((entry) => entry.questions.map((question) => ({ entry, question })));

const ask = (text: string): Reply => responder.respond({ text });

/** Every line of a bank as typed. */
function bankTexts(name: string): string[] {
  return readFileSync(fileURLToPath(new URL(`../bank/${name}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; form?: string })
    .filter(({ form }) => form !== 'telex' && form !== 'vni') // raw keys in capitals are not decoded, by design
    .map(({ text }) => text);
}
const bankQuestions = ['content-dev', 'claims-dev', 'unanswerable-dev', 'article-dev', 'several-dev'].flatMap(
  bankTexts,
);

/** What the reply itself says: quotes and their source lines left out. */
const ownWords = (reply: Reply): string =>
  reply.blocks
    .map((block) =>
      'spans' in block ? spansToText(block.spans.filter(({ kind }) => kind !== 'marker')) : '',
    )
    .join('\n');

/** `90,49 − 88,60 = 1,89`, as a reply shows what it worked out. */
const COMPUTATION = /(\d[\d.,]*) − (\d[\d.,]*) = (\d[\d.,]*\d|\d)/gu;
const numberOf = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'));

/** What a reply works out: right, and from operands that stand whole in its quotes. Else the computation itself. */
function computedIn(reply: Reply): { values: Set<number>; wrong: string[] } {
  const quotes = reply.citations.map(({ quote }) => quote).join('\n');
  const stands = (written: string): boolean =>
    new RegExp(`(?<![\\d.,])${written.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(quotes);
  const values = new Set<number>();
  const wrong: string[] = [];
  for (const [shown, a = '', b = '', result = ''] of ownWords(reply).matchAll(COMPUTATION)) {
    const isRight = Math.abs(numberOf(a) - numberOf(b) - numberOf(result)) < 1e-9;
    if (isRight && stands(a) && stands(b)) values.add(numberOf(result));
    else wrong.push(shown);
  }
  return { values, wrong };
}

/** A question made from a fact: its figure replaced by the question word. */
function questionsFromFacts(): { id: string; question: string; figure: string }[] {
  return knowledge.content.statements.flatMap(({ id, statement }) => {
    const figure = readFigures(statement).find(({ kind }) => kind === 'count' || kind === 'percent');
    if (!figure) return [];
    const asked = figure.kind === 'percent' ? 'bao nhiêu phần trăm' : 'bao nhiêu';
    return [
      {
        id,
        question: `${statement.slice(0, figure.start)}${asked}${statement.slice(figure.end).replace(/\.$/u, '')}?`,
        figure: figure.surface,
      },
    ];
  });
}

/** Thousands of questions; they take tens of seconds on a busy machine. In milliseconds. */
const MOST_TIME = 120_000;

describe('the invariants of the ask contract, over the whole content', { timeout: MOST_TIME }, () => {
  it('answers every wording of every frequent question with the facts of its entry', () => {
    const faults = variants.flatMap(
      ({ entry, question }) => faqFault(entry, question, ask(question), knowledge) ?? [],
    );
    expect(faults).toEqual([]);
    expect(variants.length).toBeGreaterThanOrEqual(392);
  });

  it('quotes only what stands verbatim in the content files', () => {
    for (const { question } of variants) {
      for (const { quote } of ask(question).citations) expect(contentText).toContain(quote);
    }
    for (const question of [...questionsFromFacts().map((made) => made.question), ...bankQuestions]) {
      for (const { quote } of ask(question).citations) expect(contentText).toContain(quote);
    }
  });

  it('says no figure that is not in one of its quotes or shown to be worked out from them', () => {
    const asked = [
      ...variants.map(({ question }) => question),
      ...questionsFromFacts().map(({ question }) => question),
      ...bankQuestions,
    ];
    const unproved = asked.flatMap((question) => {
      const reply = ask(question);
      if (reply.kind !== 'answer' && reply.kind !== 'claim') return [];
      // The year of publication is shown with the source, and lends its year to a day without one.
      const proofs = reply.citations.flatMap(({ quote, source }) => [
        quote,
        source.published?.slice(0, 4) ?? '',
      ]);
      const quotes = fold(proofs.join('\n'));
      const shown = new Set(readFigures(quotes).map(({ value }) => JSON.stringify(value)));
      const { values, wrong } = computedIn(reply);
      return [
        ...wrong.map((computation) => `${question}: ${computation}`),
        ...readFigures(ownWords(reply))
          .filter(
            ({ surface, value }) => !quotes.includes(fold(surface)) && !shown.has(JSON.stringify(value)),
          )
          .filter(({ value }) => typeof value !== 'number' || !values.has(Math.abs(value)))
          .map(({ surface }) => `${question}: ${surface}`),
      ];
    });
    expect(unproved).toEqual([]);
  });

  it('finds the fact behind a question made from it', () => {
    const made = questionsFromFacts();
    const outcomes = made.map(({ id, question, figure }) => {
      const reply = ask(question);
      const first = reply.citations[0]?.quote;
      if (reply.kind !== 'answer' && reply.kind !== 'claim') return 'abstained';
      // The article and other facts say some of it too; what counts is that the figure is right.
      return first === knowledge.statement(id)?.statement || first?.includes(figure)
        ? 'right'
        : `wrong: ${id} ${question} -> ${first}`;
    });
    const wrong = outcomes.filter((outcome) => outcome.startsWith('wrong'));
    const right = outcomes.filter((outcome) => outcome === 'right').length;
    expect(wrong.length / made.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
    expect(right / made.length).toBeGreaterThanOrEqual(0.85);
    expect(made.length).toBeGreaterThan(150);
  });

  it('gives the same reply to the same question', () => {
    const again = botOver(bot.files).responder;
    for (const { question } of variants) expect(again.respond({ text: question })).toEqual(ask(question));
  });

  it('finds the same evidence for NFD, upper case and new tone placement', () => {
    const newStyle = (text: string) =>
      text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ').replaceAll('úy', 'uý');
    const quotes = (text: string) => ask(text).evidence.map(({ quote }) => quote);
    for (const { question } of variants) {
      const expected = quotes(question);
      expect(quotes(question.normalize('NFD')), question).toEqual(expected);
      expect(quotes(question.toUpperCase()), question).toEqual(expected);
      expect(quotes(question.toLowerCase()), question).toEqual(expected);
      expect(quotes(newStyle(question)), question).toEqual(expected);
    }
  });

  it('finds the same first evidence without diacritics for at least 98 of 100', () => {
    const accented = variants
      .map(({ question }) => question)
      .filter((question) => fold(question) !== question.toLowerCase());
    const same = accented.filter(
      (question) => ask(fold(question)).evidence[0]?.quote === ask(question).evidence[0]?.quote,
    );
    expect(same.length / accented.length).toBeGreaterThanOrEqual(0.98);
  });

  it('gives the same answer in lower and upper case, over the banks', () => {
    const cited = (text: string) => ask(text).citations.map(({ quote }) => quote);
    const differing = bankQuestions.filter((question) => {
      const expected = JSON.stringify(cited(question));
      return (
        JSON.stringify(cited(question.toLowerCase())) !== expected ||
        JSON.stringify(cited(question.toUpperCase())) !== expected
      );
    });
    // "thứ sáu" is a weekday in running text and an ordinal in a title: one line may read otherwise in capitals.
    expect(differing.length, differing.join('\n')).toBeLessThanOrEqual(1);
  });

  it('suggests only questions that it answers', () => {
    const suggested = new Set([
      ...answerer.startSuggestions,
      ...variants.flatMap(({ question }) => ask(question).suggestions),
    ]);
    const unanswered = [...suggested].filter((question) => ask(question).kind !== 'answer');
    expect(unanswered).toEqual([]);
    expect(suggested.size).toBeGreaterThan(40);
  });

  it('begins each line of its own with a capital, a figure or an address', () => {
    for (const question of [...variants.map((one) => one.question), ...bankQuestions]) {
      const [first] = ask(question).blocks;
      const said = first?.kind === 'paragraph' ? spansToText(first.spans) : '';
      expect(said, question).not.toMatch(/^\p{Ll}\p{L}* /u);
    }
  });

  it('never suggests the question that it has just answered', () => {
    for (const { question, entry } of variants) {
      const { suggestions, blocks } = ask(question);
      const [first] = blocks;
      const isOfEntry = first?.kind === 'paragraph' && spansToText(first.spans).startsWith(entry.answer);
      const asked = [question, ...(isOfEntry ? entry.questions : [])].map(fold);
      for (const suggestion of suggestions) expect(asked).not.toContain(fold(suggestion));
    }
  });

  it('never cites in an abstention, and says where to ask a person', () => {
    const reply = ask('Giá vàng SJC hôm nay bao nhiêu một lượng?');
    expect(reply.kind).toBe('abstain');
    expect(reply.citations).toEqual([]);
    expect(renderText(reply)).toContain('Tôi không có dữ liệu');
    expect(renderText(reply)).toContain('Trung tâm Phục vụ hành chính công cấp xã');
  });

  it('depends on the day only through what has expired', () => {
    const query = answerer.understand('Quyết định 31/2021 về Cổng Dịch vụ công quốc gia là gì?');
    expect(answerer.answer(query, TODAY)).toEqual(answerer.answer(query, TODAY));
  });
});
