import { expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { toldWhen } from './told-when.ts';

const OPENED = 'Lúc mở cửa năm 2023, trung tâm có 24 quầy.';

it.each([
  ['Trung tâm hiện có bao nhiêu quầy?', OPENED, ' (số liệu năm 2023)'],
  ['Trung tâm có bao nhiêu quầy?', OPENED, ''],
  ['Năm 2023 trung tâm hiện có bao nhiêu quầy?', OPENED, ''],
  ['Trung tâm hiện có bao nhiêu quầy?', 'Năm 2026 trung tâm có 24 quầy.', ''],
  ['Trung tâm hiện có bao nhiêu quầy?', 'Trung tâm có 24 quầy.', ''],
])('%s / %s: %j', (question, quote, told) => {
  const { query, candidate } = reading(question, { article: quote });
  expect(toldWhen(query, candidate, '24 quầy', '2026-11-22')).toBe(told);
});
