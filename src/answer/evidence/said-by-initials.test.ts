import { describe, expect, it } from 'vitest';
import { saidByInitials } from './said-by-initials.ts';

const isSaid = (term: string, sentence: string) => saidByInitials(term, { terms: sentence.split(' ') });

describe('a chat form of two consonants', () => {
  it.each([
    ['nv', 'sau nhiem vu'],
    ['nc', 'bo may nha nuoc ca nuoc'],
    ['tp', 'thanh pho nha trang'],
    // The first and last letter of one word.
    ['nh', 'nganh y te'],
  ])('%s is said by: %s', (term, sentence) => {
    expect(isSaid(term, sentence)).toBe(true);
  });

  it.each([
    ['nv', 'muc tieu chung'],
    ['nv', 'vu nhiem'],
    // A word of two letters is no such form of itself.
    ['nc', 'nc'],
    ['nv', ''],
    ['n', 'nhiem vu'],
    ['nvu', 'nhiem vu'],
    ['an', 'anh nam'],
    ['15', '15 ngay'],
  ])('%s is not said by: %s', (term, sentence) => {
    expect(isSaid(term, sentence)).toBe(false);
  });
});
