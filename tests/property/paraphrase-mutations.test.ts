import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const BANKS = ['desk-dev', 'desk-more-dev', 'desk-third-dev', 'desk-fourth-dev', 'claims-hostile-dev'];

interface Line {
  readonly text: string;
  readonly verdict: string;
}

const linesOf = (bank: string): Line[] =>
  readFileSync(new URL(`../bank/${bank}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));

/** Each number of a text in turn, its last digit one higher: `90,49` becomes `91,49` and `90,40`. */
const mutationsOf = (text: string): string[] =>
  [...text.matchAll(/\d+/gu)].map(({ 0: digits, index }) => {
    const last = (Number(digits.at(-1)) + 1) % 10;
    return `${text.slice(0, index)}${digits.slice(0, -1)}${last}${text.slice(index + digits.length)}`;
  });

it('calls a true claim in other words, one number changed, right in no more than 1.5 of 100', () => {
  const { answerer } = botOver(realFiles());
  const verdictOn = (text: string) => answerer.answer(answerer.understand(text), TODAY).claim?.verdict;
  const known = BANKS.flatMap(linesOf).filter(
    ({ text, verdict }) => verdict === 'supported' && verdictOn(text) === 'supported',
  );
  const changed = known.flatMap(({ text }) => mutationsOf(text));
  // Some of these are true: `gần 60 điểm` holds for more than one year.
  const believed = changed.filter((text) => verdictOn(text) === 'supported');
  expect(known.length).toBeGreaterThan(320);
  expect(changed.length).toBeGreaterThan(900);
  expect(believed.length / changed.length, believed.join('\n')).toBeLessThanOrEqual(0.015);
}, 120_000);
