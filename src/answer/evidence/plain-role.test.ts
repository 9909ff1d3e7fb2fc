import { expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { checkExpectation } from './check-expectation.ts';
import { isPlainRole } from './plain-role.ts';
import { replacedPerson } from './replaced-person.ts';

const ELECTED =
  'Ngày 19/11/2025, HĐND tỉnh bầu ông Trần Phong làm Chủ tịch UBND tỉnh, thay ông Nguyễn Khắc Toàn.';

it.each([
  ['Ông Trần Phong giữ chức vụ gì?', true],
  ['ong tran phong giu chuc gi', true],
  // Another one's post.
  ['Ông Nguyễn Khắc Toàn giữ chức vụ gì?', false],
  // More is asked than the post.
  ['Ông Trần Phong giữ chức vụ gì ở Sở Tài chính?', false],
])('%s: %s', (question, isPlain) => {
  const { query, candidate } = reading(question, { facts: [{ id: 'a', statement: ELECTED }] });
  expect(isPlainRole(query, candidate, checkExpectation(query, candidate))).toBe(isPlain);
});

it('is not told by a sentence that only says whom somebody replaced', () => {
  const judged = (question: string) => {
    const { query, candidate } = reading(question, { facts: [{ id: 'a', statement: ELECTED }] });
    return replacedPerson(query, candidate);
  };
  expect(judged('Ông Nguyễn Khắc Toàn giữ chức vụ gì?')).toBe('chỉ nhắc người được thay');
  expect(judged('Ông Trần Phong giữ chức vụ gì?')).toBeUndefined();
});
