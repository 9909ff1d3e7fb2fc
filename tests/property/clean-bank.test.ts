import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { toPlainLetters } from '../../src/language/clean/fold-width.ts';
import { squeezeRepeats } from '../../src/language/clean/squeeze-repeats.ts';
import { canonTone } from '../../src/language/clean/tone-placement.ts';

interface Row {
  readonly id: string;
  readonly table: 'B1' | 'B3' | 'B4';
  readonly step: 'clean' | 'canonTone' | 'toPlainLetters' | 'squeezeRepeats';
  readonly raw: string;
  readonly kind?: string;
  readonly text?: string;
  readonly decoded?: string;
  readonly encoding?: string;
  readonly note?: string;
}

const rows = readFileSync(new URL('../bank/clean.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The bank's lines have this shape; the tests below would show one that has not.
  .map((line) => JSON.parse(line) as Row);

function cleaned(raw: string): Pick<Row, 'kind' | 'text' | 'decoded' | 'encoding'> {
  const outcome = cleanText(raw);
  if (outcome.kind === 'legacy') return { kind: 'legacy', encoding: outcome.encoding };
  if (outcome.kind !== 'clean') return { kind: outcome.kind };
  const { text, decoded } = outcome;
  return decoded === undefined ? { kind: 'clean', text } : { kind: 'clean', text, decoded };
}

function expected({ kind = 'clean', text, decoded, encoding }: Row): ReturnType<typeof cleaned> {
  return {
    kind,
    ...(text !== undefined && { text }),
    ...(decoded !== undefined && { decoded }),
    ...(encoding !== undefined && { encoding }),
  };
}

describe('bank of damaged text', () => {
  it('has its cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(230);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  const steps = { canonTone, toPlainLetters, squeezeRepeats };
  for (const row of rows) {
    const title = `${row.id} ${row.table} ${row.step} ${JSON.stringify(row.raw.slice(0, 40))} ${row.note ?? ''}`;
    it(title, () => {
      if (row.step === 'clean') {
        expect(cleaned(row.raw)).toEqual(expected(row));
        return;
      }
      const result = steps[row.step](row.raw);
      expect(typeof result === 'string' ? result : result.text).toBe(row.text);
    });
  }
});
