import { describe, expect, it } from 'vitest';
import { judgeClaim } from '../../src/answer/claim/judge-claim.ts';
import { createCandidates } from '../../src/answer/evidence/candidate.ts';
import type { Verdict } from '../../src/answer/reply.ts';
import { type Figure, readFigures } from '../../src/language/figures/read-figures.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const { knowledge } = botOver(realFiles());
const candidates = createCandidates(knowledge);
const verdictOf = (text: string): Verdict =>
  judgeClaim({ text }, { knowledge, candidates, today: TODAY }).verdict;
const { statements } = knowledge.content;

const NUMBER = /\d[\d.,]*\d|\d/u;

/** Wrong writings of a number: one more, one less, digits turned, ten times as much, a last decimal changed. */
function mutantsOf(written: string): string[] {
  const whole = written.replaceAll('.', '');
  const mutants = /^\d+$/u.test(whole)
    ? [Number(whole) + 1, Number(whole) - 1, Number([...whole].reverse().join('')), Number(whole) * 10]
        .filter((value) => value > 0 && value !== Number(whole))
        .map(String)
    : [
        `${written.slice(0, -1)}${(Number(written.at(-1)) + 1) % 10}`,
        written.replace(/^\d+/u, (digits) => String(Number(digits) + 1)),
      ];
  return [...new Set(mutants)];
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^%/u, ' điểm phần trăm'],
  [/^ ngày(?! \d)/u, ' tháng'],
  [/^ triệu/u, ' tỷ'],
  [/^ tỷ/u, ' triệu'],
  [/^ điểm/u, '%'],
];

/** A statement with each of its figures changed, one at a time. */
function mutationsOf(statement: string): string[] {
  return readFigures(statement).flatMap((figure: Figure) => {
    const number = NUMBER.exec(figure.surface);
    if (!number) return [];
    const start = figure.start + number.index;
    const end = start + number[0].length;
    const changed = mutantsOf(number[0]).map(
      (other) => statement.slice(0, start) + other + statement.slice(end),
    );
    const unit = UNITS.find(([pattern]) => pattern.test(statement.slice(end)));
    return unit ? [...changed, statement.slice(0, end) + statement.slice(end).replace(...unit)] : changed;
  });
}

describe('claims made from the content', () => {
  it('calls the own statement of a fact or row right in 98 of 100', () => {
    const missed = statements.filter(({ statement }) => verdictOf(statement) !== 'supported');
    expect(missed.length / statements.length, missed.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(0.02);
  });

  it('calls a statement with one figure changed right in at most 5 of 1,000', () => {
    const mutations = statements.flatMap(({ statement }) => mutationsOf(statement));
    expect(mutations.length).toBeGreaterThan(3000);
    const believed = mutations.filter((claim) => verdictOf(claim) === 'supported');
    expect(believed.length / mutations.length, believed.join('\n')).toBeLessThanOrEqual(0.005);
  }, 120_000);
});
