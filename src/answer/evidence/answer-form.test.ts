import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { answerForm, askingSpan, kindAsked } from './answer-form.ts';

const ask = (question: string) => reading(question, { article: 'Tỉnh khen 54 tập thể.' }).query;

describe('answerForm', () => {
  it.each([
    ['Ai trao bằng khen?', 'name'],
    ['Tỉnh khen bao nhiêu tập thể?', 'figure'],
    ['Con sông nào chảy qua đó?', 'name'],
    ['Tỉnh được lập trong thế kỷ nào?', 'figure'],
    ['Trận đánh diễn ra trong thế kỷ nào?', 'figure'],
    ['Loại bệnh nào lây lan?', 'any'],
  ])('%s: %s', (question, form) => {
    expect(answerForm(ask(question))).toBe(form);
  });

  it('is the same without diacritics', () => {
    expect(answerForm(ask('Con song nao chay qua do?'))).toBe('name');
  });
});

describe('kindAsked', () => {
  it('is the words before the one that asks, the nearest first', () => {
    expect(kindAsked(ask('Con sông nào chảy qua đó?'))).toEqual(['song', 'con']);
  });

  it('passes over phrases that only say what is asked for', () => {
    expect(kindAsked(ask('Lễ hội diễn ra trong thế kỷ nào?'))).toEqual(['ki', 'the']);
  });

  it('is nothing where a figure is asked for', () => {
    expect(kindAsked(ask('Tỉnh khen bao nhiêu tập thể?'))).toEqual([]);
  });
});

describe('askingSpan', () => {
  it.each([
    ['Ai trao bằng khen?', { start: 0, end: 1 }],
    ['Vai trò của hồ là gì?', { start: 4, end: 6 }],
    ['Vai trò của hồ', { start: 0, end: 2 }],
    ['Bằng khen', undefined],
  ])('%s: %o', (question, span) => {
    expect(askingSpan(ask(question))).toEqual(span);
  });
});
