import { expect, test } from 'vitest';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const bot = botOver(realFiles());

/** A few are answered by an equal: the row of the index for the fact that tells it, a claim judged. */
const LEAST_CITED = 0.96;

test('a question that the editors foresaw for a fact is answered with that fact first', () => {
  const asked = bot.knowledge.content.statements.flatMap((fact) =>
    fact.kind === 'fact' ? fact.questions.map((question) => ({ fact, question })) : [],
  );
  const missed = asked.filter(({ fact, question }) => {
    const query = bot.answerer.understand(question);
    const reply = bot.answerer.smallTalk(query) ?? bot.answerer.answer(query, TODAY);
    return reply.citations[0]?.quote !== fact.statement;
  });
  const names = missed.map(({ fact, question }) => `${fact.id} ${question}`).join('\n');
  expect(1 - missed.length / asked.length, names).toBeGreaterThanOrEqual(LEAST_CITED);
}, 120_000);
