import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../src/answer/compose/remarks.ts';
import { createCandidates } from '../../src/answer/evidence/candidate.ts';
import { rivalsOf } from '../../src/answer/evidence/rivals.ts';
import { renderText } from '../../src/answer/render-text.ts';
import type { Reply } from '../../src/answer/reply.ts';
import type { Citable } from '../../src/content/types.ts';
import { readFigures } from '../../src/language/figures/read-figures.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const { knowledge, answerer } = botOver(realFiles());
const ask = (question: string): Reply => answerer.answer(answerer.understand(question), TODAY);

const { statements } = knowledge.content;
const disputed = statements.filter(({ rivals, rivalSources }) => rivals ?? rivalSources);
/** A question that the statement answers: for the row of an index, or with its first figure asked for. */
function questionOf(statement: Citable): string {
  if (statement.kind === 'index-row')
    return `${statement.index} của ${statement.province} năm ${statement.year} là bao nhiêu?`;
  const text = statement.statement.replace(/[.\s]+$/u, '');
  const percent = readFigures(text).find(({ kind }) => kind === 'percent');
  if (!percent) return `${text}?`;
  return `${text.slice(0, percent.start)}bao nhiêu phần trăm${text.slice(percent.end)}?`;
}

const cites = ({ citations }: Reply, { statement }: Citable): boolean =>
  citations.some(({ quote }) => quote === statement);

describe('figures on which sources disagree', () => {
  it('are shown with both sources and a sentence on the difference', () => {
    const faults = disputed.flatMap((statement) => {
      const reply = ask(questionOf(statement));
      const said = renderText(reply);
      const { statements: others, sources } = rivalsOf(statement, knowledge);
      const missing = [
        ...(cites(reply, statement) ? [] : ['itself']),
        ...others.filter((other) => !cites(reply, other)).map(({ id }) => id),
        ...sources.filter(({ title, publisher }) => !said.includes(publisher ?? title)).map(({ id }) => id),
        ...(said.includes(statement.conflicts ?? '?') ? [] : ['the difference']),
      ];
      return missing.length === 0 ? [] : [`${statement.id}: ${missing.join(', ')}`];
    });
    expect(faults).toEqual([]);
    expect(disputed.length).toBeGreaterThanOrEqual(6);
  });

  it('have a note that tells the difference', () => {
    expect(disputed.filter(({ conflicts }) => conflicts === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('go with official sources first, then the newer', () => {
    const bot = botOver([
      {
        path: 'sources.yaml',
        text:
          "sources:\n  - { id: a, title: 'A', kind: news, published: 2026 }\n" +
          "  - { id: b, title: 'B', kind: news, published: 2025 }\n  - { id: c, title: 'C', kind: report }\n",
      },
      {
        path: 'facts/a.yaml',
        text: "facts:\n  - { id: f, topic: 'x', statement: 'Có 5.', source: a, confidence: high, rival_sources: [b, a, c] }\n",
      },
    ]);
    const [fact] = bot.knowledge.content.statements;
    expect(fact && rivalsOf(fact, bot.knowledge).sources.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('two statements that give different values', () => {
  it('are quoted together', () => {
    const source =
      "sources:\n  - { id: a, title: 'A', kind: news }\n  - { id: b, title: 'B', kind: report }\n";
    const fact = (id: string, value: number, from: string, rival: string) =>
      `  - { id: ${id}, topic: 'x', statement: 'Tỉnh có ${value} trung tâm hành chính.', source: ${from}, ` +
      `confidence: high, rivals: [${rival}], conflicts: 'Hai nguồn đếm khác nhau.' }\n`;
    const bot = botOver([
      { path: 'sources.yaml', text: source },
      { path: 'facts/a.yaml', text: `facts:\n${fact('f', 51, 'a', 'g')}${fact('g', 52, 'b', 'f')}` },
    ]);
    const candidate = createCandidates(bot.knowledge).sentence('f', 0);
    const { blocks, citations } = candidate
      ? remarksOn(candidate, TODAY, 2, { knowledge: bot.knowledge })
      : { blocks: [], citations: [] };
    const said = renderText({ blocks, citations });
    expect(said).toContain('Hai nguồn đếm khác nhau.');
    expect(said).toContain('[3] “Tỉnh có 52 trung tâm hành chính.”\n— B');
  });
});

describe('figures of two provinces', () => {
  it.each([
    ['PAR INDEX Khánh Hòa năm 2025 so với năm 2024 tăng bao nhiêu?', 'không cùng một địa bàn'],
    ['Khánh Hòa năm 2025 so với 2024 PAR INDEX tăng hay giảm bao nhiêu?', 'không cùng một địa bàn'],
    ['Trung bình PAR INDEX của Khánh Hòa 2022-2025 là bao nhiêu?', 'không tính trung bình'],
    ['Trung bình hạng PAR INDEX Khánh Hòa giai đoạn 2020-2025', 'không tính trung bình'],
    ['Tổng số dân của Khánh Hòa và Ninh Thuận cộng lại là bao nhiêu?', 'không cộng'],
    ['Tổng điểm PAPI của Khánh Hòa và Ninh Thuận là bao nhiêu?', 'không cộng'],
    ['DTI của Khánh Hòa năm 2024 tăng bao nhiêu bậc so với năm 2022?', 'không cùng một địa bàn'],
    ['Dân số Khánh Hòa sau sáp nhập tăng bao nhiêu so với trước sáp nhập?', 'không cùng một địa bàn'],
  ])('are not put together: %s', (question, why) => {
    const reply = ask(question);
    expect(reply.kind).toBe('abstain');
    expect(renderText(reply)).toContain(why);
  });

  it('of one year and one ranking may be compared', () => {
    expect(ask('PAR INDEX năm 2022 của Khánh Hòa cao hơn Ninh Thuận bao nhiêu?').kind).toBe('answer');
  });
});
