import { describe, expect, it } from 'vitest';
import { withoutLeftOverKeys } from './left-over-keys.ts';

describe('withoutLeftOverKeys', () => {
  it.each([
    ['dduowcj', 'duoc'],
    ['hanhf', 'hanh'],
    ['nhieeu', 'nhieu'],
    ['chwuyen', 'chuyen'],
    ['nhw', 'nhu'],
    ['d9uoc75', undefined],
    ['nhie6u', 'nhieu'],
    ['quy3', undefined],
    ['hanh', undefined],
    ['mars', undefined],
    ['ubnd', undefined],
  ])('%s -> %s', (typed, plain) => {
    expect(withoutLeftOverKeys(typed)).toBe(plain);
  });
});
