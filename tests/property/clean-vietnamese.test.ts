import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { encodeText, toTelex, toVni } from './keystrokes-encoder.ts';

// The file has the published shape of SQuAD.
const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
};
const paragraphs = bank.data.flatMap((article) => article.paragraphs);
const questions = paragraphs.flatMap(({ qas }) => qas.map(({ question }) => question.normalize('NFC')));

describe('cleanText on Vietnamese', () => {
  const texts = [...questions, ...paragraphs.map(({ context }) => context)].map((text) =>
    text.normalize('NFC'),
  );
  const plain = texts.map((text) =>
    text
      .replace(/[“”]/gu, '"')
      .replace(/[‘’]/gu, "'")
      .replace(/[–—−]/gu, '-')
      .replace(/\u200B/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

  it('changes nothing in plain NFC text', () => {
    const changed = plain.filter((text) => {
      const outcome = cleanText(text);
      return outcome.kind !== 'clean' || outcome.text !== text;
    });
    // Greek and Cyrillic look-alikes within Latin words, if the source has any, are the only reason.
    expect(changed).toEqual([]);
  });

  it('reads NFD the same, and leads every word back to its place', () => {
    for (const text of plain) {
      const raw = text.normalize('NFD');
      const outcome = cleanText(raw, { maxLength: 10_000 });
      if (outcome.kind !== 'clean') throw new Error(`${outcome.kind}: ${text}`);
      expect(outcome.text).toBe(text);
      for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
        const original = raw.slice(outcome.toOriginal(index), outcome.toOriginal(index + word.length));
        expect(original.normalize('NFC')).toBe(word);
      }
    }
  });

  const encoders: readonly (readonly ['telex' | 'vni', (word: string) => string])[] = [
    ['telex', (word) => toTelex(word, 'tone-last')],
    ['vni', (word) => toVni(word, 'tone-last')],
  ];
  for (const [method, encode] of encoders) {
    it(`leads words decoded from ${method} back to their keys`, () => {
      let checked = 0;
      for (const question of plain.slice(0, 150)) {
        const raw = `  ${encodeText(question, encode)}`.replaceAll(' ', ' \u00A0 ');
        const outcome = cleanText(raw);
        if (outcome.kind !== 'clean' || outcome.text !== question) continue;
        expect(outcome.decoded).toBe(method);
        for (const { 0: word, index } of question.matchAll(/\p{L}+/gu)) {
          const keys = raw.slice(outcome.toOriginal(index), outcome.toOriginal(index + word.length));
          expect(keys.trim()).toBe(encode(word));
        }
        checked += 1;
      }
      expect(checked).toBeGreaterThan(140);
    });
  }

  it('is fast: a question of twelve words takes well under 0.05 ms', ({ annotate }) => {
    const question = 'Khánh Hòa có bao nhiêu tập thể được khen thưởng năm 2020?';
    const median = (text: string): number => {
      const times = Array.from({ length: 3000 }, () => {
        const started = performance.now();
        cleanText(text);
        return performance.now() - started;
      });
      return times.sort((a, b) => a - b)[1500] ?? 0;
    };
    const figures = [
      question,
      question.normalize('NFD'),
      question.normalize('NFD').replace(/\p{M}/gu, ''),
    ].map(median);
    annotate(`p50 in ms, NFC, NFD, unaccented: ${figures.map((figure) => figure.toFixed(4)).join(', ')}`);
    expect(figures[0]).toBeLessThan(0.05);
    for (const figure of figures) expect(figure).toBeLessThan(0.2);
  });
});
