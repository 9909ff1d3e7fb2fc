import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { firstDay, lastDay } from '../../src/content/partial-date.ts';
import type { Citable } from '../../src/content/types.ts';
import { botOver, realFiles } from '../support/bot.ts';

const { knowledge, answerer } = botOver(realFiles());

const ask = (question: string, today: string): Reply => answerer.answer(answerer.understand(question), today);

/** The day before or after a day. */
function shifted(day: string, by: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** A question that has every word of the statement and asks whether it holds now. */
const stillHolds = ({ statement }: Citable): string => `Hiện nay, ${statement.replace(/[.\s]+$/u, '')}?`;

const citationOf = ({ citations }: Reply, { statement }: Citable) =>
  citations.find(({ quote }) => quote === statement);

const { statements } = knowledge.content;
const starting = statements.filter(({ validFrom }) => validFrom !== undefined);
const ending = statements.filter(({ validUntil }) => validUntil !== undefined);

/** How a statement is spoken of on a day after its last. */
function outcomeAfter(statement: Citable, day: string): string {
  const reply = ask(stillHolds(statement), day);
  const said = renderText(reply);
  const next = knowledge.statement(statement.replacedBy ?? '');
  const holds = next && (next.validFrom === undefined || firstDay(next.validFrom) <= day);
  if (!/không còn áp dụng/u.test(said)) return citationOf(reply, statement) ? 'as if it held' : 'silent';
  if (holds && !citationOf(reply, next)) return 'without what replaced it';
  const cited = citationOf(reply, statement);
  return said.includes(statement.statement) && (!cited || cited.heldUntil === statement.validUntil)
    ? 'told'
    : 'without the old one';
}

const MOST_TIME = 120_000;

describe('every border of the content', { timeout: MOST_TIME }, () => {
  it('has borders to test', () => {
    expect(starting.length).toBeGreaterThan(70);
    expect(ending.length).toBeGreaterThan(35);
  });

  it('is not answered as holding on the day before the first', () => {
    const told = starting.flatMap((statement) => {
      const day = shifted(firstDay(statement.validFrom ?? ''), -1);
      const cited = citationOf(ask(stillHolds(statement), day), statement);
      return cited && cited.holdsFrom === undefined ? [`${statement.id} on ${day}`] : [];
    });
    expect(told).toEqual([]);
  });

  it('holds on the first day and on the last', () => {
    const borders = [
      ...starting.map((statement) => ({ statement, day: lastDay(statement.validFrom ?? '') })),
      ...ending.map((statement) => ({ statement, day: firstDay(statement.validUntil ?? '') })),
    ].filter(({ statement, day }) => {
      const { validFrom = '0000', validUntil = '9999' } = statement;
      return day.slice(0, validFrom.length) >= validFrom && day.slice(0, validUntil.length) <= validUntil;
    });
    const outcomes = borders.map(({ statement, day }) => {
      const reply = ask(stillHolds(statement), day);
      const cited = citationOf(reply, statement);
      if (!cited) return { at: `${statement.id} on ${day}`, cited: false, limited: false };
      const limited = cited.heldUntil !== undefined || cited.holdsFrom !== undefined;
      return { at: `${statement.id} on ${day}`, cited: true, limited };
    });
    expect(outcomes.filter(({ limited }) => limited)).toEqual([]);
    const silent = outcomes.filter(({ cited }) => !cited).map(({ at }) => at);
    expect(silent.length / outcomes.length, silent.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('is told to have lapsed on the day after the last, with what replaced it', () => {
    const outcomes = ending.map((statement) => {
      const day = shifted(lastDay(statement.validUntil ?? ''), 1);
      return { at: `${statement.id} on ${day}`, outcome: outcomeAfter(statement, day) };
    });
    const wrong = outcomes.filter(({ outcome }) => outcome !== 'told' && outcome !== 'silent');
    expect(wrong).toEqual([]);
    const silent = outcomes.filter(({ outcome }) => outcome === 'silent').map(({ at }) => at);
    expect(silent.length / outcomes.length, silent.join('\n')).toBeLessThanOrEqual(0.1);
  });
});

const NAM = 'Trần Quốc Nam';
const TOAN = 'Nguyễn Khắc Toàn';
const PHONG = 'Trần Phong';
const NOW = 'Chủ tịch UBND tỉnh Khánh Hòa hiện nay là ai?';

/** The line of a reply that answers, and its first quote. */
const firstLine = (reply: Reply): string => renderText(reply).split('\n')[0] ?? '';

describe('a post, told with its date', () => {
  it.each([
    ['2025-07-31', NOW, NAM],
    ['2025-09-15', NOW, NAM],
    ['2025-09-16', NOW, TOAN],
    ['2025-11-18', NOW, TOAN],
    ['2025-11-19', NOW, PHONG],
    ['2026-11-22', NOW, PHONG],
    ['2026-11-22', 'Chủ tịch UBND tỉnh ngày 15/9/2025 là ai?', NAM],
    ['2026-11-22', 'Chủ tịch UBND tỉnh ngày 16/9/2025 là ai?', TOAN],
    ['2026-11-22', 'Chủ tịch UBND tỉnh ngày 18/11/2025 là ai?', TOAN],
    ['2026-11-22', 'Chủ tịch UBND tỉnh ngày 19/11/2025 là ai?', PHONG],
    ['2026-11-22', 'Chủ tịch UBND tỉnh tháng 8/2025 là ai?', NAM],
    ['2026-11-22', 'chu tich ubnd tinh thang 10/2025 la ai', TOAN],
  ])('on %s, %s -> %s', (today, question, name) => {
    const reply = ask(question, today);
    const line = firstLine(reply);
    expect(line).toContain(name);
    expect(line).toMatch(/\d/u);
  });

  it.each([
    ['Ai là Giám đốc Sở Nội vụ?', 'tính đến tháng 10/2025'],
    ['Chủ tịch UBND tỉnh Khánh Hòa năm 2020 là ai?', 'khi đó, ngày 9/10/2020'],
    ['Chủ tịch UBND tỉnh tháng 10/2025 là ai?', 'từ ngày 16/9/2025'],
  ])('%s -> %s', (question, date) => {
    expect(firstLine(ask(question, '2026-11-22'))).toContain(date);
  });
});
