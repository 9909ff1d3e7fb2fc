import { describe, expect, it } from 'vitest';
import {
  actionButtons,
  chosenQuestion,
  keyboardRows,
  suggestionButtons,
  suggestionList,
} from './suggestion-buttons.ts';

const LONG = 'Tỷ lệ hài lòng của người dân Khánh Hòa năm 2023 là bao nhiêu?';

describe('suggestionButtons', () => {
  it('puts short questions on buttons and nothing in the text', () => {
    const buttons = suggestionButtons(['PAPI là gì?', 'Còn năm 2021?']);
    expect(buttons).toEqual([
      { label: 'PAPI là gì?', data: 's:1' },
      { label: 'Còn năm 2021?', data: 's:2' },
    ]);
    expect(suggestionList(buttons)).toBe('');
  });

  it('numbers them when one is too long for a phone, and lists them in full', () => {
    const buttons = suggestionButtons(['PAPI là gì?', LONG]);
    expect(buttons.map(({ label }) => label)).toEqual(['1. PAPI là gì?', `2. ${LONG}`]);
    expect(suggestionList(buttons)).toBe(`Bạn có thể hỏi tiếp:\n1. PAPI là gì?\n2. ${LONG}`);
  });

  it('leaves out what no button can hold', () => {
    expect(suggestionButtons(['', '  ', 'x'.repeat(257)])).toEqual([]);
    expect(suggestionButtons(Array.from({ length: 20 }, (_, n) => `Câu ${n}?`))).toHaveLength(8);
  });
});

describe('actionButtons', () => {
  it('stand together in the last row, and come back as they are typed', () => {
    const buttons = [
      ...suggestionButtons(['PAPI là gì?', 'Còn năm 2021?']),
      ...actionButtons(['Nguồn', 'Kiểm tra']),
    ];
    expect(keyboardRows(buttons).map((row) => row.map(({ label }) => label))).toEqual([
      ['PAPI là gì?'],
      ['Còn năm 2021?'],
      ['Nguồn', 'Kiểm tra'],
    ]);
    expect(chosenQuestion(buttons, 'a:2')).toBe('Kiểm tra');
    expect(keyboardRows([])).toEqual([]);
  });

  it('are three at most, with data far below 64 bytes', () => {
    const buttons = actionButtons(['a', 'b', 'c', 'd']);
    expect(buttons.map(({ data }) => data)).toEqual(['a:1', 'a:2', 'a:3']);
  });
});

describe('chosenQuestion', () => {
  it('gives the question back, with or without its number', () => {
    for (const questions of [
      ['2. Có phải câu hỏi?', 'Còn năm 2021?'],
      ['PAPI là gì?', LONG],
    ]) {
      const buttons = suggestionButtons(questions);
      expect(buttons.map(({ data }) => chosenQuestion(buttons, data))).toEqual(questions);
    }
  });

  it('knows no question for data that is not on a button, or not ours', () => {
    const buttons = [...suggestionButtons(['PAPI là gì?']), { label: 'Xóa hết', data: 'delete' }];
    for (const data of ['s:2', 'n:1', '', 'delete', 's:1 '])
      expect(chosenQuestion(buttons, data)).toBeUndefined();
  });
});
