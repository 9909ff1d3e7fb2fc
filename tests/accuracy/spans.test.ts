import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCandidates } from '../../src/answer/evidence/candidate.ts';
import { checkExpectation } from '../../src/answer/evidence/check-expectation.ts';
import { answerSpan } from '../../src/answer/span/answer-span.ts';
import { botOver, realFiles } from '../support/bot.ts';
import { holdsShortly, tokenF1 } from '../support/span-score.ts';
import { xquadAnswers } from '../support/xquad-answers.ts';

interface Line {
  readonly id: string;
  readonly fact: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly must_not?: readonly string[];
  readonly target?: boolean;
}

const lines = readFileSync(new URL('../bank/spans-dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line);

// Thresholds go up, never down.
describe('the short answer', () => {
  it('over the real content has what the bank says, and not what it forbids', () => {
    const { knowledge, answerer } = botOver(realFiles());
    const candidatesOf = createCandidates(knowledge).of;
    const leadOf = ({ text, fact }: Line) => {
      const [candidate] = candidatesOf(fact);
      if (!candidate) throw new Error(`no fact ${fact}`);
      const query = answerer.understand(text);
      return answerSpan(query, candidate, checkExpectation(query, candidate));
    };
    const leads = lines.map((line) => ({ line, lead: leadOf(line) }));
    const missed = leads.filter(({ line, lead }) => !line.lead.every((gold) => lead?.text.includes(gold)));
    const forbidden = leads.filter(({ line, lead }) =>
      line.must_not?.some((one) => lead?.text.includes(one)),
    );
    const misjudged = leads.filter(({ line, lead }) => lead && lead.isTarget !== (line.target ?? false));
    const named = (found: typeof leads) => found.map(({ line, lead }) => `${line.id} ${lead?.text}`);
    expect(named(forbidden)).toEqual([]);
    expect(named(misjudged)).toEqual([]);
    expect(missed.length, named(missed).join('\n')).toBeLessThanOrEqual(3);
    expect(lines.length).toBeGreaterThanOrEqual(210);
    expect(lines.filter(({ target }) => target).length).toBeGreaterThanOrEqual(25);
  });

  it('over open-domain text (XQuAD-vi, gold sentences) holds the gold answer', () => {
    const scored = xquadAnswers().map(({ query, candidate, gold }) => {
      const lead = answerSpan(query, candidate, checkExpectation(query, candidate))?.text;
      return {
        type: query.cue.type,
        given: lead !== undefined,
        f1: tokenF1(lead ?? candidate.quote, gold),
        short: lead !== undefined && holdsShortly(lead, gold),
        off: lead !== undefined && tokenF1(lead, gold) === 0,
      };
    });
    const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
    const typed = (...types: string[]) => scored.filter(({ type }) => types.includes(type));
    const shortOf = (of: typeof scored): number => mean(of.map(({ short }) => Number(short)));
    const given = scored.filter((one) => one.given);
    expect(mean(scored.map(({ f1 }) => f1))).toBeGreaterThanOrEqual(0.357);
    expect(shortOf(scored)).toBeGreaterThanOrEqual(0.22);
    expect(shortOf(typed('date', 'year'))).toBeGreaterThanOrEqual(0.74);
    expect(shortOf(typed('figure'))).toBeGreaterThanOrEqual(0.33);
    expect(mean(given.map(({ off }) => Number(off)))).toBeLessThanOrEqual(0.16);
  });
});
