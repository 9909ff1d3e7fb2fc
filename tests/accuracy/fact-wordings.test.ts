import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/answer/reply.ts';
import { botOver, realFiles, TODAY } from '../support/bot.ts';

const bot = botOver(realFiles());

/** A few are answered by an equal: the row of the index for the fact that tells it, a claim judged. */
const LEAST_CITED = 0.98;

const asked = bot.knowledge.content.statements.flatMap((fact) =>
  fact.kind === 'fact'
    ? fact.questions.map((question) => {
        const query = bot.answerer.understand(question);
        const reply = bot.answerer.smallTalk(query) ?? bot.answerer.answer(query, TODAY);
        return { fact, question, reply, name: `${fact.id} ${question}` };
      })
    : [],
);

/** The strong words of the first paragraph: the short answer. A difference that was worked out shows its sum beside it. */
function leadOf({ blocks: [first] }: Reply): string {
  if (first?.kind !== 'paragraph') return '';
  const isWorkedOut = first.spans.some((span) => span.kind === 'text' && span.text.includes(' = '));
  return first.spans.map((span) => (span.kind === 'strong' && !isWorkedOut ? span.text : '')).join(' ');
}

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,/-]\d+)*/gu) ?? [];

describe('a question that the editors foresaw for a fact', () => {
  it('is answered with that fact first', () => {
    const missed = asked.filter(({ fact, reply }) => reply.citations[0]?.quote !== fact.statement);
    const names = missed.map(({ name }) => name).join('\n');
    expect(1 - missed.length / asked.length, names).toBeGreaterThanOrEqual(LEAST_CITED);
  });

  it('has a short answer whose figures all stand in the fact', () => {
    const foreign = asked.filter(({ fact, reply }) => {
      const known = new Set(figuresIn(fact.statement));
      return (
        reply.kind === 'answer' &&
        reply.citations[0]?.quote === fact.statement &&
        figuresIn(leadOf(reply)).some((figure) => !known.has(figure))
      );
    });
    expect(foreign.map(({ name, reply }) => `${name}: ${leadOf(reply)}`)).toEqual([]);
  });

  it('is not taken for a claim that nothing settles', () => {
    const open = asked.filter(({ reply }) => reply.claim?.verdict === 'not_found');
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
