/** Sentences of the content in paragraphs, as they are and with one figure changed, checked as drafts. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import type { ClaimCheck } from '../../src/answer/reply.ts';
import { type Figure, readFigures } from '../../src/language/figures/read-figures.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

/** Each paragraph takes some time: not every sentence opens one. */
const STEP = 3;

let answerer: Answerer;
let statements: string[];
beforeAll(() => {
  const bot = botOver(realFiles());
  answerer = bot.answerer;
  statements = bot.knowledge.content.statements.map(({ statement }) => statement);
});

const at = (i: number): string => statements[i % statements.length] ?? '';
const checksOf = (text: string): readonly ClaimCheck[] =>
  answerer.checkDraft(text, TODAY).claim?.checks ?? [];

const canChange = ({ value, kind, surface }: Figure): boolean =>
  typeof value === 'number' && kind !== 'document' && /\d/u.test(surface);

/** The last digit of a figure, changed. */
const changed = (surface: string): string =>
  surface.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 3) % 10));

/** How the changed figure of the second sentence of a paragraph is judged; undefined when it has none. */
function judgedChange(i: number): readonly ClaimCheck[] | undefined {
  const [before, sentence, after] = [at(i), at(i * 7 + 3), at(i * 13 + 5)];
  const figures = readFigures(sentence).filter(canChange);
  const figure = figures[i % Math.max(1, figures.length)];
  if (!figure) return undefined;
  const figureText = changed(figure.surface);
  const start = before.length + 1 + figure.start;
  const text = `${before} ${sentence.slice(0, figure.start)}${figureText}${sentence.slice(figure.end)}\n${after}`;
  return checksOf(text).filter(
    (check) => (check.start ?? 0) < start + figureText.length && (check.end ?? 0) > start,
  );
}

describe('paragraphs of sentences of the content', () => {
  it('are called right in 99 of 100 figures, and wrong in none', () => {
    const checks = Array.from({ length: Math.floor(statements.length / STEP) }, (_, k) =>
      checksOf(`${at(k * STEP)} ${at(k * STEP * 7 + 3)}\n${at(k * STEP * 13 + 5)}`),
    ).flat();
    const denied = checks.filter(({ verdict }) => verdict === 'contradicted');
    expect(denied.map(({ said, found }) => `${said}: ${found}`)).toEqual([]);
    const right = checks.filter(({ verdict }) => verdict === 'supported');
    expect(right.length / checks.length).toBeGreaterThanOrEqual(0.99);
  });

  it('with one figure changed are called right in at most 1 of 100', () => {
    const judged = Array.from({ length: Math.floor(statements.length / STEP) }, (_, k) =>
      judgedChange(k * STEP),
    ).filter((checks) => checks !== undefined && checks.length > 0);
    const believed = judged.filter((checks) => checks?.every(({ verdict }) => verdict === 'supported'));
    expect(judged.length).toBeGreaterThan(40);
    expect(believed.length / judged.length).toBeLessThanOrEqual(0.01);
  });
});
