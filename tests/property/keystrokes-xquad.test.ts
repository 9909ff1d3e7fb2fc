import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeKeystrokes } from '../../src/language/keystrokes/decode-keystrokes.ts';
import { encodeText, TELEX_ORDERS, toTelex, toVni, VNI_ORDERS } from './keystrokes-encoder.ts';

/**
 * Raw keystrokes of real questions, decoded back. The rules were written without these questions; the errors of
 * the first half of the articles were then looked at and mended, those of the second half only counted.
 */
interface Article {
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly { readonly question: string }[];
  }[];
}

// The file has the published shape of SQuAD.
const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as {
  readonly data: readonly Article[];
};

/** As a person without a keyboard driver would type it: plain quotes, no foreign letters. */
const typed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”]/gu, '"')
    .replace(/\u200B/gu, '')
    .replaceAll('ä', 'a');

const questionsOf = (articles: readonly Article[]): string[] =>
  articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ qas }) => qas.map(({ question }) => typed(question))),
  );

const halves = { first: questionsOf(bank.data.slice(0, 12)), second: questionsOf(bank.data.slice(12)) };
const questions = [...halves.first, ...halves.second];
const sentences = bank.data
  .flatMap(({ paragraphs }) => paragraphs.flatMap(({ context }) => context.split(/(?<=[.!?])\s+/u)))
  .map(typed);

/** Misspelt in the source, or no single syllable: no syllable decoder can give them back. */
const NOT_SYLLABLES = ['cuuả', 'vaạt', 'ôzôn'];

const accentedWords = (text: string): string[] =>
  text.match(/\p{L}+/gu)?.filter((word) => /[^A-Za-z]/u.test(word)) ?? [];

/** The gate asks for two words in keystrokes; and what cannot be spelt cannot be decoded. */
const isDecodable = (question: string): boolean =>
  accentedWords(question).length >= 2 &&
  !accentedWords(question).some((word) => NOT_SYLLABLES.includes(word));

const decodable = questions.filter(isDecodable);

type Encode = (word: string) => string;

function shareExact(texts: readonly string[], encode: Encode): number {
  const exact = texts.filter((text) => {
    const raw = encodeText(text, encode);
    return (decodeKeystrokes(raw)?.text ?? raw) === text;
  });
  return exact.length / texts.length;
}

function shareOfWords(texts: readonly string[], encode: Encode): number {
  let words = 0;
  let exact = 0;
  for (const text of texts) {
    const raw = encodeText(text, encode);
    if (/[^\P{L}A-Za-z]/u.test(raw)) continue;
    const decoded = (decodeKeystrokes(raw)?.text ?? raw).match(/[\p{L}\d]+/gu) ?? [];
    for (const [index, word] of (text.match(/[\p{L}\d]+/gu) ?? []).entries()) {
      words += 1;
      if (decoded[index] === word) exact += 1;
    }
  }
  return exact / words;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const methods: readonly (readonly [
  name: string,
  least: number,
  orders: readonly (readonly [string, Encode])[],
])[] = [
  ['telex', 0.99, TELEX_ORDERS.map((order) => [order, (word) => toTelex(word, order)] as const)],
  ['vni', 0.999, VNI_ORDERS.map((order) => [order, (word) => toVni(word, order)] as const)],
];

describe('raw keystrokes of the XQuAD questions', () => {
  it('has the questions', () => {
    expect(questions.length).toBe(623);
    expect(questions.length - decodable.length).toBe(4);
  });

  for (const [name, least, orders] of methods) {
    for (const [order, encode] of orders) {
      it(`${name}, ${order}: at least ${percent(least)} decoded exactly`, ({ annotate }) => {
        const share = shareExact(decodable, encode);
        annotate(
          `${name} ${order}: ${percent(share)} of ${decodable.length}; all 623: ${percent(shareExact(questions, encode))}; ` +
            `second half: ${percent(shareExact(halves.second, encode))}`,
        );
        expect(share).toBeGreaterThanOrEqual(least);
        // The half that no rule was mended for.
        expect(shareExact(halves.second.filter(isDecodable), encode)).toBeGreaterThanOrEqual(least);
        expect(shareExact(questions, encode)).toBeGreaterThanOrEqual(0.985);
      });
    }

    it(`${name}: every word typed in an order of its own`, () => {
      let word = 0;
      // A fixed walk through the orders: deterministic, and no word keeps its order.
      const mixed: Encode = (text) => {
        word = (word * 31 + text.length + 7) % 1009;
        const [, encode] = orders[word % orders.length] ?? orders[0] ?? ['', (same: string) => same];
        return encode(text);
      };
      expect(shareExact(decodable, mixed)).toBeGreaterThanOrEqual(least);
    });

    it(`${name}: at least 99.6% of all words of the paragraphs`, ({ annotate }) => {
      for (const [order, encode] of orders.slice(1, 3)) {
        const share = shareOfWords(sentences, encode);
        annotate(`${name} ${order}: ${percent(share)} of the words of ${sentences.length} sentences`);
        expect(share).toBeGreaterThanOrEqual(0.996);
      }
    });
  }
});
