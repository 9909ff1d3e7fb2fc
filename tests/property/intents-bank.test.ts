import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/language/clean/clean-text.ts';
import { fold } from '../../src/language/fold.ts';
import { intentOf } from '../../src/language/questions/intent.ts';
import { botOver, realFiles } from '../support/bot.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly intent: string;
}

const readBank = (name: string): string =>
  readFileSync(new URL(`../bank/${name}`, import.meta.url), 'utf8').normalize('NFC');
// The lines of a bank have the shape that is named where they are used; the tests would show one that has not.
const linesOf = <Line>(name: string): Line[] =>
  readBank(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const rows = linesOf<Row>('intents.jsonl');

/** Talk by design, in banks of questions. */
const TALK: ReadonlySet<string | undefined> = new Set(['chitchat', 'abuse', 'injection', 'off_domain']);
const bot = botOver(realFiles());
const frequent = bot.knowledge.faq.filter(({ facts }) => facts.length > 0);

function realQuestions(): string[] {
  const banks = ['article-dev', 'content-dev', 'unanswerable-dev', 'claims-dev'].flatMap((name) =>
    linesOf<{ text: string; clean?: string; kind?: string }>(`${name}.jsonl`)
      .filter(({ kind }) => !TALK.has(kind))
      .map(({ text, clean }) => clean ?? text),
  );
  const xquad = [...readBank('xquad-vi-dev.json').matchAll(/"question": ?"((?:[^"\\]|\\.)*)"/gu)].map(
    (match) => String(JSON.parse(`"${match[1]}"`)),
  );
  const own = linesOf<{ text: string; type?: string }>('questions.jsonl').map(({ text }) => text);
  return [...banks, ...xquad, ...own];
}

const wantsAnswer = (text: string): boolean => ['question', 'claim'].includes(intentOf(text));

describe('bank of intents', () => {
  it('has its cases, of every intent', () => {
    expect(rows.length).toBeGreaterThanOrEqual(270);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ intent }) => intent)).size).toBe(15);
  });

  for (const { id, text, intent } of rows) {
    it(`${id} ${intent}: ${text}`, () => {
      expect(intentOf(text)).toBe(intent);
    });
  }

  it.each<[string, (text: string) => string]>([
    ['without diacritics', fold],
    ['as NFD', (text) => text.normalize('NFD')],
    ['in upper case', (text) => text.toUpperCase()],
  ])('has the same intents %s, but for 1 of 100', (_, change) => {
    const other = rows.filter(({ text, intent }) => {
      const outcome = cleanText(change(text));
      return outcome.kind === 'clean' && intentOf(outcome.text) !== intent;
    });
    expect(other.length / rows.length, other.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('leaves no question of the other banks to a canned reply, with and without diacritics', () => {
    const caught = realQuestions()
      .flatMap((text) => [text, fold(text)])
      .filter((text) => !wantsAnswer(text));
    // The bot is asked what it thinks: nothing in the content says so.
    expect(new Set(caught.map(fold))).toEqual(new Set([fold('Bạn nghĩ gì về chính quyền?')]));
  });

  it('answers every wording of a frequent question that has facts, complaints and personal cases too', () => {
    const swallowed = frequent
      .flatMap(({ questions }) => questions)
      .filter((text) => bot.answerer.smallTalk(bot.answerer.understand(text.normalize('NFC'))) !== undefined);
    expect(swallowed).toEqual([]);
    const soft = frequent.flatMap(({ questions }) => questions).filter((text) => !wantsAnswer(text));
    // Of 450 wordings it was 8.
    expect(soft.length / frequent.flatMap(({ questions }) => questions).length).toBeLessThanOrEqual(0.018);
    for (const text of soft) expect(bot.responder.respond({ text }).kind).toBe('answer');
  });

  it('takes at most 100 ms for the longest text of one cue', () => {
    for (const piece of [
      'ban ',
      'ho so cua toi ',
      'can bo ',
      'theo ban ',
      'ngu ',
      'toi nop ',
      'what ',
      'hả ',
    ]) {
      const text = piece.repeat(500).slice(0, 500);
      const began = performance.now();
      intentOf(text);
      expect(performance.now() - began, piece).toBeLessThan(100);
    }
  });
});
