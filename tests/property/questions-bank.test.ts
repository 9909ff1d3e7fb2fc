import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { fold } from '../../src/language/fold.ts';
import { asksPercent, type QuestionCue, questionCue } from '../../src/language/questions/question-type.ts';
import { splitQuestions } from '../../src/language/questions/split-questions.ts';
import { toTerms } from '../../src/language/terms.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly type?: string;
  /** Folded words that the noun asked for begins with. */
  readonly noun?: string;
  readonly unit?: string;
  readonly flags?: readonly string[];
  /** The questions of a message with several. */
  readonly parts?: readonly { readonly text: string; readonly type: string }[];
}

const rows = readFileSync(new URL('../bank/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The bank's lines have this shape; the tests below would show one that has not.
  .map((line) => JSON.parse(line) as Row);

function cueOf(typed: string): QuestionCue {
  const outcome = cleanText(typed);
  const text = outcome.kind === 'clean' ? outcome.text : '';
  return questionCue(toTerms(text, { chat: true }), asksPercent(text));
}

describe('bank of questions', () => {
  it('has its cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(330);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  for (const { id, text, type, noun = '', unit, flags = [], parts } of rows) {
    it(`${id}: ${text}`, () => {
      const found = splitQuestions(text);
      if (parts) {
        expect(found.map((part) => ({ text: part.text, type: part.cue.type }))).toEqual(parts);
        return;
      }
      expect(found.length).toBe(1);
      const cue = cueOf(text);
      expect({ type: cue.type, unit: cue.unit, flags: cue.flags ?? [] }).toEqual({ type, unit, flags });
      expect(cue.noun.join(' ').startsWith(noun), cue.noun.join(' ')).toBe(true);
    });
  }

  it.each<[string, (text: string) => string, number]>([
    ['without diacritics', fold, 0.99],
    ['as NFD', (text) => text.normalize('NFD'), 1],
    ['in upper case', (text) => text.toUpperCase(), 0.99],
  ])('has the same types %s', (_, change, share) => {
    const single = rows.filter(({ parts }) => !parts);
    const other = single.filter(({ text }) => cueOf(change(text)).type !== cueOf(text).type);
    expect(1 - other.length / single.length, other.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(
      share,
    );
  });

  it('has the same parts without diacritics', () => {
    for (const { text, parts } of rows) {
      if (parts)
        expect(splitQuestions(fold(text)).map(({ cue }) => cue.type)).toEqual(parts.map(({ type }) => type));
    }
  });
});
