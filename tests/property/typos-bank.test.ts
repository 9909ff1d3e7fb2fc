import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { botOver, realFiles } from '../support/bot.ts';
import { xquadQuestions } from '../support/xquad.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly expect?: readonly { readonly from: string; readonly to: string }[];
  readonly form?: string;
}

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`../bank/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const { answerer, knowledge } = botOver(realFiles());

function correctionsOf(text: string) {
  const clean = cleanText(text);
  if (clean.kind !== 'clean') return [];
  return answerer.understand(clean.text).corrections.map(({ from, to }) => ({ from, to }));
}

describe('slips of the fingers over the real content', () => {
  const bank = linesOf('typos');

  it('has the cases', () => {
    expect(bank.length).toBeGreaterThanOrEqual(150);
    expect(bank.filter(({ expect: wanted = [] }) => wanted.length === 0).length).toBeGreaterThanOrEqual(60);
  });

  it.each(bank)('$id $text', ({ text, expect: wanted }) => {
    expect(correctionsOf(text)).toEqual(wanted);
  });

  it.each(['article-dev', 'content-dev', 'unanswerable-dev', 'claims-dev'])(
    '%s: clean questions stay as typed',
    (name) => {
      const clean = linesOf(name).filter(({ form = 'clean' }) => form === 'clean');
      const changed = clean.filter(({ text }) => correctionsOf(text).length > 0);
      // `ctich tinh`: chủ tịch tỉnh, of which the second half is found.
      expect(changed.map(({ id }) => id).filter((id) => id !== 'UN133')).toEqual([]);
    },
  );

  it('frequent questions stay as written', () => {
    const changed = knowledge.faq.flatMap(({ questions }) =>
      questions.filter((question) => correctionsOf(question).length > 0),
    );
    // Two words without their space.
    expect(changed).toEqual(['dichvucong khanhhoa gov vn']);
  });

  it('words that the content lacks are not taken for others: at most 1 in 300 of them', async ({
    annotate,
  }) => {
    const read = xquadQuestions.map((text) => answerer.understand(text.normalize('NFC')));
    const unknown = read.flatMap(({ terms }) =>
      terms.filter(({ term }) => knowledge.index.documentFrequency(term) === 0),
    ).length;
    const changed = read.flatMap(({ corrections }) => corrections.map(({ from, to }) => `${from} ${to}`));
    await annotate(`${changed.length} of ${unknown}: ${changed.join(', ')}`);
    expect(changed.length / unknown).toBeLessThanOrEqual(1 / 300);
  });
});
