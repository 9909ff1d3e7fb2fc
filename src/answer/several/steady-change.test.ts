import { describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';
import { MOST_LENGTH } from './fit-quotes.ts';

const { answerer } = botOver(realFiles());
const ask = (question: string): Reply => answerer.answer(answerer.understand(question), TODAY);

describe('a change in every year', () => {
  it.each([
    ['PCI tăng liên tục từ 2005 đến 2023 phải không?', 'contradicted', '55,33 − 52,42 = 2,91'],
    ['Vì sao PCI tăng liên tục từ 2005 đến 2023?', 'contradicted', 'năm 2007 so với năm 2006'],
    [
      'PAR INDEX có tăng liên tục từ 2020 đến 2024 không?',
      'supported',
      '82,57 < 85,11 < 86,19 < 88,60 < 90,49',
    ],
    ['PAR INDEX không tăng liên tục từ 2020 đến 2024 đúng không?', 'contradicted', '82,57 < 85,11'],
    ['Thứ hạng PAR INDEX 2019 đến 2024 năm nào cũng tăng đúng không?', 'contradicted', '48 − 34 = 14'],
    ['PAR INDEX tăng liên tục từ 2010 đến 2024 đúng không?', 'not_found', 'không có đủ số liệu'],
    ['PAR INDEX năm nào cũng tăng đúng không?', 'not_found', 'không có đủ số liệu'],
  ])('%s -> %s', (question, verdict, said) => {
    const reply = ask(question);
    expect(reply.claim?.verdict).toBe(verdict);
    expect(renderText(reply)).toContain(said);
  });
});

describe('the length of a reply', () => {
  it.each(['Nghị quyết 30c có những mục tiêu nào', 'PAR INDEX có tăng liên tục từ 2019 đến 2024 không?'])(
    '%s: fits, with all citations',
    (question) => {
      const reply = ask(question);
      expect(renderText(reply).length).toBeLessThanOrEqual(MOST_LENGTH);
      expect(reply.citations.length).toBeGreaterThan(4);
      expect(renderText(reply)).toContain('chưa hiện ở đây');
    },
  );
});
