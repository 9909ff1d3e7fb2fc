/** Drafts of reports and speeches: the verdict on every figure in them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../support/bot.ts';
import { type JudgedFigure, judgedFigures, readDrafts } from '../support/draft-score.ts';

/** Verdicts right at least, of all figures; reached and held. */
const LEAST_RIGHT = 0.96;

let figures: JudgedFigure[];
beforeAll(() => {
  const { answerer } = botOver(realFiles());
  figures = readDrafts('drafts-dev.jsonl').flatMap((draft) =>
    judgedFigures(draft, answerer.checkDraft(draft.text, TODAY)),
  );
});

const told = (wrong: readonly JudgedFigure[]): string[] =>
  wrong.map(({ gold, verdict }) => `${gold.at}: ${gold.verdict}, told ${verdict}`);

describe('the drafts of the development bank', () => {
  it('have enough verdicts right', () => {
    const right = figures.filter(({ gold, verdict }) => verdict === gold.verdict);
    expect(right.length / figures.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('have no false figure called true', () => {
    expect(
      told(figures.filter(({ gold, verdict }) => verdict === 'supported' && gold.verdict !== verdict)),
    ).toEqual([]);
  });

  it('have hardly a true figure called false', () => {
    const wrong = figures.filter(
      ({ gold, verdict }) => verdict === 'contradicted' && gold.verdict !== verdict,
    );
    expect(told(wrong).length).toBeLessThanOrEqual(2);
  });
});
