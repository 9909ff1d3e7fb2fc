import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { AnswerFinder, type LikelyAnswer } from './find-answer.ts';
import { createProbe } from './probe.ts';
import { DocumentScanner, SlotTable } from './scan-document.ts';

/** What each sentence of a one-paragraph article has. */
function found(question: string, article: string): LikelyAnswer[] {
  const { bot, query } = reading(question, { article });
  const { view, index } = bot.knowledge;
  const probe = createProbe(query, view, index);
  return new SlotTable(view).with(probe, (tables) => {
    const answers = new AnswerFinder(probe, tables, view);
    return new DocumentScanner(probe, tables, view).sentences(0).map((sentence) => answers.find(sentence));
  });
}

describe('AnswerFinder', () => {
  it('finds the figure that the question asks for near its words', () => {
    const [figure, none] = found(
      'Tỉnh khen bao nhiêu tập thể?',
      'Tỉnh khen 54 tập thể. Tỉnh khen nhiều tập thể.',
    );
    expect(figure?.near).toBeGreaterThan(0);
    expect(figure?.nearAsked).toBeGreaterThan(0);
    expect(none).toMatchObject({ near: 0, nearAsked: 0 });
  });

  it('counts the words of a new name where it is asked who, at most 2', () => {
    const names = found(
      'Ai trao bằng khen?',
      'Ông Nguyễn Văn An trao bằng khen. Hôm qua có trao bằng khen. Bằng khen do An trao.',
    );
    expect(names.map(({ named }) => named)).toEqual([2, 0, 1]);
  });

  it('counts no name where it is not asked who', () => {
    expect(found('Khen bao nhiêu tập thể?', 'Ông Nguyễn Văn An khen 5 tập thể.')[0]?.named).toBe(0);
  });

  it('tells that a name follows the noun asked for', () => {
    const rivers = found('Con sông nào ở đây?', 'Ở đây có con sông Cái. Ở đây có con sông dài.');
    expect(rivers.map(({ kindNamed }) => kindNamed)).toEqual([1, 0]);
  });
});
