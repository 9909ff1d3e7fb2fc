import type { QuestionResult } from '../../src/eval/question-result.ts';

/** A question that was answered rightly, with what a test is about changed. */
export function questionResult(id: string, changed: Partial<QuestionResult> = {}): QuestionResult {
  return {
    bank: 'thu',
    id,
    text: `Câu ${id}?`,
    kind: 'figure',
    form: 'clean',
    source: 'news',
    file: 'facts/a.yaml',
    expect: ['answer'],
    gold: ['54'],
    mustRefuse: false,
    outcome: 'right',
    why: '',
    reply: { kind: 'answer', text: '54 tập thể', confidence: 0.9, citations: [] },
    answered: true,
    goldSaid: 1,
    goldTotal: 1,
    citations: { cited: 1, citedGold: 1, gold: 2, goldCited: 1 },
    probability: 0.9,
    rightIfAnswered: true,
    ...changed,
  };
}

const abstention = { kind: 'abstain', text: 'Tôi không có dữ liệu.', confidence: 0.8, citations: [] };

/** Two right answers, a partial one, a made-up one, a right and a needless abstention, and a greeting. */
export const SEVEN: readonly QuestionResult[] = [
  questionResult('1'),
  questionResult('2', { kind: 'date', goldTotal: 2, goldSaid: 2 }),
  questionResult('3', {
    kind: 'list',
    outcome: 'wrong',
    why: 'lacks "52"',
    goldTotal: 2,
    reply: { kind: 'answer', text: '54', confidence: 0.6, citations: [] },
    citations: { cited: 3, citedGold: 1, gold: 2, goldCited: 1 },
    probability: 0.6,
    rightIfAnswered: false,
  }),
  questionResult('4', {
    kind: 'unanswerable',
    source: 'none',
    file: 'none',
    expect: ['abstain'],
    gold: 'ABSTAIN',
    mustRefuse: true,
    outcome: 'wrong',
    why: 'kind answer',
    reply: { kind: 'answer', text: '54', confidence: 0.7, citations: [] },
    goldSaid: 0,
    goldTotal: 0,
    probability: 0.7,
    rightIfAnswered: false,
  }),
  questionResult('5', {
    kind: 'unanswerable',
    source: 'none',
    file: 'none',
    expect: ['abstain'],
    gold: 'ABSTAIN',
    mustRefuse: true,
    reply: abstention,
    answered: false,
    goldSaid: 0,
    goldTotal: 0,
    probability: 0.2,
    rightIfAnswered: false,
  }),
  questionResult('6', {
    form: 'typo',
    outcome: 'abstained',
    why: 'kind abstain',
    reply: abstention,
    answered: false,
    goldSaid: 0,
    probability: 0.2,
  }),
  questionResult('7', {
    kind: 'chitchat',
    source: 'none',
    file: 'none',
    expect: ['smalltalk'],
    gold: 'ABSTAIN',
    reply: { kind: 'smalltalk', text: 'Chào bạn.', confidence: 1, citations: [] },
    answered: false,
    goldSaid: 0,
    goldTotal: 0,
  }),
].map(({ citations, probability, ...rest }) => ({
  ...rest,
  // Only what has gold facts has counts, and only what was decided has a probability.
  ...(citations && rest.gold !== 'ABSTAIN' && { citations }),
  ...(probability !== undefined && rest.kind !== 'chitchat' && { probability }),
}));
