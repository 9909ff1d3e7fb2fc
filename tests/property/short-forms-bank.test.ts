import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { toTerms } from '../../src/language/terms.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  /** The same in full; equal to `text` where nothing may be spelt out. */
  readonly full: string;
  /** Another reading that is kept too. */
  readonly also?: string;
  readonly note?: string;
}

const rows = readFileSync(new URL('../bank/short-forms.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The bank's lines have this shape; the tests below would show one that has not.
  .map((line) => JSON.parse(line) as Row);

const line = (text: string, chat: boolean): string =>
  toTerms(text, { chat })
    .map(({ term }) => term)
    .join(' ');

describe('bank of short forms and chat spelling', () => {
  it('has its cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(170);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  for (const { id, text, full, also, note } of rows) {
    it(`${id} ${text} -> ${full} ${note ? `(${note})` : ''}`, () => {
      // Read as a document, where chat spelling means nothing, the full form stays as it is.
      expect(line(text, true)).toBe(line(full, false));
      expect(line(text.toUpperCase(), true)).toBe(line(full, false));
      if (also === undefined) return;
      const others = toTerms(text, { chat: true }).flatMap(({ otherwise = [] }) => otherwise);
      expect(others.map((words) => words.join(' '))).toContain(fold(also).replaceAll('ky', 'ki'));
    });
  }
});
