import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../src/language/syllables/split-syllable.ts';

// The file has the published shape of SQuAD.
const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
};

const text = bank.data
  .flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ context, qas }) => [context, ...qas.map(({ question }) => question)]),
  )
  .join('\n')
  .normalize('NFC');

const counts = new Map<string, number>();
for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)) {
  if (/[^a-z]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Foreign names, loans of two syllables, and slips of the source. */
const NO_SYLLABLES = new Set(
  `ergänzungsschulen ôzôn axít wójt ὀξύς γενής écologiste cuuả vaạt`.split(/\s+/u),
);

describe('the syllable rules on running text', () => {
  it('accept every accented lower-case word but foreign ones and slips', ({ annotate }) => {
    const rejected = [...counts.keys()].filter((word) => !isVietnameseSyllable(word));
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const lost = rejected.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    annotate(
      `${counts.size - rejected.length} of ${counts.size} distinct words, ` +
        `${(100 - (lost / total) * 100).toFixed(2)}% of ${total} in running text; rejected: ${rejected.join(' ')}`,
    );
    expect(rejected.filter((word) => !NO_SYLLABLES.has(word))).toEqual([]);
  });
});
