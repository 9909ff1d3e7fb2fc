import { describe, expect, it, vi } from 'vitest';
import type { Answerer } from '../answer/answerer.ts';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import { RepeatedQuestions, type RepeatedQuestionsOptions } from './repeated-questions.ts';

const TODAY = '2026-11-23';

/** An answerer that says how often it was asked. */
function setUp(options: Partial<RepeatedQuestionsOptions> = {}) {
  const clock = { now: 0 };
  let asked = 0;
  const core = {
    understand: (typed: string) => ({ text: typed, typed, corrections: [] }),
    answer: vi.fn((): Reply => {
      asked += 1;
      const blocks = [paragraph(text(`câu trả lời ${asked}`))];
      return { kind: 'answer', blocks, citations: [], suggestions: [], confidence: 1, evidence: [] };
    }),
    understood: vi.fn(() => 'Bạn hỏi: …'),
  };
  const answers = new RepeatedQuestions(core as unknown as Answerer, {
    now: () => clock.now,
    lifetime: 1_000,
    ...options,
  });
  const ask = (question: string, today = TODAY) => answers.answer(answers.understand(question), today);
  return { clock, core, answers, ask };
}

describe('RepeatedQuestions', () => {
  it('works out a question the first two times, then gives the reply of the second', () => {
    const { ask, core } = setUp();
    const [first, second, third, fourth] = [ask('a'), ask('a'), ask('a'), ask('a')];
    expect(second).not.toBe(first);
    expect([third, fourth]).toEqual([second, second]);
    expect(core.answer).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of what was asked once', () => {
    const { ask, answers } = setUp();
    for (const question of ['a', 'b', 'c']) ask(question);
    expect(answers.size).toBe(0);
  });

  it('tells questions apart by every letter', () => {
    const { ask, core } = setUp();
    for (const question of ['năm 2020', 'năm 2021', 'Năm 2020', 'năm 2020 ']) ask(question);
    expect(core.answer).toHaveBeenCalledTimes(4);
  });

  it('answers anew the next day', () => {
    const { ask, core } = setUp();
    for (let times = 0; times < 3; times += 1) ask('a');
    ask('a', '2026-11-24');
    ask('a', '2026-11-24');
    expect(core.answer).toHaveBeenCalledTimes(3);
  });

  it('forgets an answer when its time is over, however often it is asked for', () => {
    const { ask, clock, answers } = setUp();
    ask('a');
    ask('a');
    clock.now = 999;
    ask('a');
    expect(answers.size).toBe(1);
    clock.now = 1_000;
    ask('b');
    expect(answers.size).toBe(0);
  });

  it('has no more answers than it may, by number and by size', () => {
    const few = setUp({ mostAnswers: 3 });
    const small = setUp({ mostUnits: 500 });
    for (const { ask } of [few, small]) {
      for (let number = 0; number < 20; number += 1) {
        ask(`câu ${number}`);
        ask(`câu ${number}`);
      }
    }
    expect(few.answers.size).toBe(3);
    expect(small.answers.size).toBeGreaterThan(0);
    expect(small.answers.size).toBeLessThan(4);
  });

  it('drops everything when it is told to', () => {
    const { ask, answers } = setUp();
    ask('a');
    ask('a');
    answers.clear();
    expect(answers.size).toBe(0);
  });

  it('says how a kept question was read, each way once', () => {
    const { ask, answers, core } = setUp();
    ask('a');
    ask('a');
    const query = answers.understand('a');
    for (let times = 0; times < 3; times += 1) {
      answers.understood({ query, isDecoded: false });
      answers.understood({ query, isDecoded: true });
    }
    expect(core.understood).toHaveBeenCalledTimes(2);
  });

  it('answers a question that it did not read itself', () => {
    const { answers, core } = setUp();
    const query = core.understand('a') as never;
    for (let times = 0; times < 3; times += 1) answers.answer(query, TODAY);
    expect(core.answer).toHaveBeenCalledTimes(3);
  });
});
