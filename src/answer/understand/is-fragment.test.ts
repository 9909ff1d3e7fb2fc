import { expect, test } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { isFragment } from './is-fragment.ts';

const { answerer } = botOver(realFiles());
const readAs = (text: string): boolean => isFragment(answerer.understand(text));

test.each([
  'trước khi sáp nhập thì bao nhiêu',
  'truoc khi sap nhap thi bao nhieu',
  'hiện nay là bao nhiêu?',
  'ai ký?',
  'có hiệu lực khi nào?',
  'tăng hay giảm so với 2023',
])('%s does not say of what', (text) => {
  expect(readAs(text)).toBe(true);
});

test.each([
  'trước sáp nhập rộng bao nhiêu',
  'trước khi sáp nhập có bao nhiêu xã?',
  'PAR INDEX năm 2022 bao nhiêu?',
  'PCI tăng hay giảm so với 2023',
  'Ai ký Quyết định 4831/QĐ-UBND?',
])('%s says of what', (text) => {
  expect(readAs(text)).toBe(false);
});
