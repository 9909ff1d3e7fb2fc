import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import type { BankItem } from './bank.ts';
import { mustRefuse, type QuestionResult, toQuestionResult } from './question-result.ts';
import type { Outcome } from './score.ts';

const ITEM: BankItem = {
  id: 'T1',
  text: 'Có mấy tập thể và mấy cá nhân?',
  kind: 'figure',
  form: 'clean',
  expect: ['answer'],
  gold: ['54', '52'],
  facts: ['f1'],
};
const FACT = {
  statement: '54 tập thể và 52 cá nhân được khen.',
  place: { file: 'facts/a.yaml', line: 3 },
  sourceKind: 'news',
};
const SOURCE = { id: 's', title: 'Bài' };
const evidence = (quote: string, kept: boolean) => ({ marker: 1, quote, source: SOURCE, score: 1, kept });

function result(
  item: Partial<BankItem>,
  reply: Partial<Reply> & { said?: string },
  outcome: Outcome,
): QuestionResult {
  const { said = '', ...rest } = reply;
  const whole: Reply = {
    kind: 'answer',
    blocks: [paragraph(text(said))],
    citations: [],
    suggestions: [],
    confidence: 0.75,
    evidence: [],
    ...rest,
  };
  const scored = { item: { ...ITEM, ...item }, outcome, reply: whole, why: outcome === 'right' ? '' : 'x' };
  return toQuestionResult('bank', scored, (id) => (id === 'f1' ? FACT : undefined));
}

describe('toQuestionResult', () => {
  it('counts the gold strings that are said, one of `any` as one', () => {
    expect(result({}, { said: '54 tập thể' }, 'wrong')).toMatchObject({ goldSaid: 1, goldTotal: 2 });
    expect(result({ any: ['khen', 'thưởng'] }, { said: '54, 52, thưởng' }, 'right')).toMatchObject({
      goldSaid: 3,
      goldTotal: 3,
    });
    expect(result({ gold: 'ABSTAIN' }, {}, 'wrong')).toMatchObject({ goldSaid: 0, goldTotal: 0 });
  });

  it('names kind and file of the source of the first gold fact', () => {
    expect(result({}, {}, 'wrong')).toMatchObject({ source: 'news', file: 'facts/a.yaml' });
    expect(result({ facts: ['gone', 'f1'] }, {}, 'wrong')).toMatchObject({ source: 'news' });
    expect(result({ facts: [] }, {}, 'wrong')).toMatchObject({ source: 'none', file: 'none' });
  });

  it('takes the confidence of an answer, and what is missing to 1 of an abstention, as probability', () => {
    expect(result({}, {}, 'right').probability).toBe(0.75);
    expect(result({}, { kind: 'clarify' }, 'wrong').probability).toBe(0.75);
    expect(result({}, { kind: 'abstain' }, 'abstained').probability).toBe(0.25);
    const claim = { verdict: 'not_found', checks: [] } as const;
    expect(result({}, { kind: 'claim', claim }, 'abstained')).toMatchObject({
      probability: 0.25,
      answered: false,
    });
    expect(result({}, { kind: 'smalltalk' }, 'abstained').probability).toBeUndefined();
  });

  it('judges what was declined by the best evidence that was kept', () => {
    const declined = (...items: ReturnType<typeof evidence>[]) =>
      result({}, { kind: 'abstain', evidence: items }, 'abstained').rightIfAnswered;
    expect(declined(evidence('Khác.', false), evidence(FACT.statement, true))).toBe(true);
    expect(declined(evidence(FACT.statement, false))).toBe(false);
    expect(declined(evidence('54 và 52, không phải dữ kiện.', true))).toBe(false);
    expect(declined()).toBe(false);
    const unanswerable = result(
      { gold: 'ABSTAIN' },
      { kind: 'abstain', evidence: [evidence(FACT.statement, true)] },
      'right',
    );
    expect(unanswerable.rightIfAnswered).toBe(false);
  });

  it('judges what was answered as it was scored', () => {
    expect(result({}, {}, 'right').rightIfAnswered).toBe(true);
    expect(result({}, { evidence: [evidence(FACT.statement, true)] }, 'wrong').rightIfAnswered).toBe(false);
  });
});

describe('mustRefuse', () => {
  it.each([
    ['unanswerable', true],
    ['off_domain', true],
    ['claim', true],
    ['chitchat', false],
    ['abuse', false],
    ['injection', false],
  ])('%s', (kind, expected) => {
    expect(mustRefuse({ gold: 'ABSTAIN', kind })).toBe(expected);
    expect(mustRefuse({ gold: ['54'], kind })).toBe(false);
  });
});
