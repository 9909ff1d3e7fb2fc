import { describe, expect, it } from 'vitest';
import type { Reply } from '../../answer/reply.ts';
import type { Content } from '../../content/types.ts';
import { seeded } from '../statistics/seeded-random.ts';
import type { SquadArticle } from './read-squad.ts';
import { runSquad } from './run-squad.ts';
import { squadBot } from './squad-bot.ts';
import { compareConditions, measureSquad } from './squad-measures.ts';

const article = (name: string, count: string): SquadArticle => ({
  title: name,
  paragraphs: [
    {
      context: `${name} có ${count} ngôi nhà cổ.`,
      qas: [{ id: name, question: `${name} có bao nhiêu ngôi nhà cổ?`, answers: [{ text: count }] }],
    },
  ],
});
const ARTICLES = [article('Hội An', '308'), article('Phan Rang', '54')];

/** Quotes every passage whose first two words stand in the question; knows marks from letters, and is not sure without. */
function lookUp(content: Content): (text: string) => Reply {
  return (text) => {
    const found = content.passages.filter((passage) =>
      text.startsWith(passage.text.split(' ').slice(0, 2).join(' ')),
    );
    return {
      kind: found.length > 0 ? 'answer' : 'abstain',
      blocks: [],
      citations: [],
      suggestions: [],
      confidence: 0.9,
      evidence: found.map(({ text: quote, sourceId }) => ({
        marker: 1,
        quote,
        source: { id: sourceId, title: '' },
        score: 1,
        kept: true,
      })),
    };
  };
}

describe('runSquad', () => {
  const results = runSquad(ARTICLES, lookUp);

  it('asks each question under every condition', () => {
    expect(results.map(({ id }) => id)).toEqual(['Hội An', 'Phan Rang']);
    expect(results[0]?.conditions.clean).toEqual({
      passageRank: 1,
      sentenceHit: true,
      sentenceInPassage: true,
      probability: 0.9,
    });
    expect(results[0]?.conditions.stripped).toMatchObject({ passageRank: 0, sentenceHit: false });
    expect(results[1]?.conditions.stripped).toMatchObject({ passageRank: 1, sentenceHit: true });
  });

  it('asks again without the article and without the paragraph', () => {
    for (const { probability } of results) {
      expect(probability.articleRemoved).toBeCloseTo(0.1, 12);
      expect(probability.passageRemoved).toBeCloseTo(0.1, 12);
    }
  });

  it('is measured, with the conditions against clean typing', () => {
    const measures = new Map(measureSquad(results, seeded(1)).map(({ name, value }) => [name, value]));
    expect(measures.get('clean.passage-hit')).toBe(1);
    expect(measures.get('clean.passage-mrr')).toBe(1);
    expect(measures.get('stripped.sentence-hit')).toBe(0.5);
    expect(measures.get('stripped.passage-mrr')).toBe(0.5);
    expect(measures.get('auroc-article-removed')).toBe(1);
    const stripped = compareConditions(results).find(({ condition }) => condition === 'stripped');
    expect(stripped?.comparison).toMatchObject({ paired: 2, won: [], lost: ['Hội An'] });
  });

  it('works with the bot itself', () => {
    const [first] = runSquad(ARTICLES, (content) => squadBot(content, '2026-11-22'));
    for (const judged of Object.values(first?.conditions ?? {}))
      expect(judged).toMatchObject({ passageRank: 1, sentenceHit: true });
    expect(first?.probability.articleRemoved).toBeLessThan(first?.conditions.clean.probability ?? 0);
  });
});
