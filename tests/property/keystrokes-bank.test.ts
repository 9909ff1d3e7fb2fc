import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeKeystrokes } from '../../src/language/keystrokes/decode-keystrokes.ts';

interface Row {
  readonly id: string;
  readonly group: string;
  readonly raw: string;
  /** Absent when the text must stay as it is. */
  readonly text?: string;
  readonly method?: 'telex' | 'vni';
  readonly note?: string;
}

const rows = readFileSync(new URL('../bank/keystrokes.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The bank's lines have this shape; the tests below would show one that has not.
  .map((line) => JSON.parse(line) as Row);

describe('bank of raw keystrokes', () => {
  it('has its cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(170);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  for (const row of rows) {
    it(`${row.id} ${row.group}: ${row.raw} ${row.note ? `(${row.note})` : ''}`, () => {
      const decoded = decodeKeystrokes(row.raw);
      expect({ text: decoded?.text, method: decoded?.method }).toEqual({
        text: row.text,
        method: row.method,
      });
    });
  }
});
