import { describe, expect, it } from 'vitest';
import { ENGLISH_WORDS } from '../../../tests/support/english-words.ts';
import { beginsPlainSyllable, isPlainSyllable, splitToneless } from './match-rime.ts';

/** English by spelling, and some Vietnamese syllable without its marks too: bé, tô, ít, ngày's `day` is dạy. */
const BOTH =
  `the be to a in that i it not on he do at but say an my so up go me can no him them than then day long lot map
  top trip`.split(/\s+/u);

describe('isPlainSyllable', () => {
  it('accepts unaccented Vietnamese', () => {
    const words = `co bao nhieu tap the duoc khen thuong trong nam tinh khanh hoa uy ban nhan dan quyet dinh nghi gieng gi giu
      quy khuyu nghieng thuo khuya yeu y oanh xoong dak lak kan pa qua que quyen quynh`;
    for (const word of words.split(/\s+/u)) expect(isPlainSyllable(word), word).toBe(true);
  });

  it('rejects English words that are no Vietnamese syllables', () => {
    expect(ENGLISH_WORDS.length).toBeGreaterThanOrEqual(250);
    expect(ENGLISH_WORDS.filter(isPlainSyllable).sort()).toEqual([...BOTH].sort());
  });

  it('rejects what is not a plain syllable at all', () => {
    for (const word of [
      '',
      'ubnd',
      'fa',
      'jo',
      'we',
      'za',
      'nghiengs',
      'nghieng1',
      'đi',
      'ắ',
      'Co',
      'a b',
      'ngh',
      'q',
    ]) {
      expect(isPlainSyllable(word), word).toBe(false);
    }
  });
});

describe('splitToneless', () => {
  it.each([
    ['nghiêp', { onset: 'ngh', rime: 'iêp' }],
    ['quyên', { onset: 'qu', rime: 'yên' }],
    ['gi', { onset: 'g', rime: 'i' }],
    ['gia', { onset: 'gi', rime: 'a' }],
    ['giêng', { onset: 'g', rime: 'iêng' }],
    ['yêu', { onset: '', rime: 'yêu' }],
    ['hoa', { onset: 'h', rime: 'oa' }],
  ])('%s', (letters, parts) => {
    expect(splitToneless(letters)).toEqual(parts);
  });

  it('keeps the spelling rules of c/k/q, g/gh, ng/ngh, i/y', () => {
    const wrong = ['ki', 'ke', 'ghi', 'nghe', 'ca', 'go', 'nga', 'yên', 'my'];
    const right = ['ci', 'ce', 'gê', 'nge', 'kơ', 'gho', 'ngha', 'iên', 'by'];
    for (const letters of wrong) expect(splitToneless(letters), letters).toBeDefined();
    for (const letters of right) expect(splitToneless(letters), letters).toBeUndefined();
  });
});

describe('beginsPlainSyllable', () => {
  it('accepts every beginning of a syllable and nothing else', () => {
    for (const start of [
      'n',
      'ng',
      'ngh',
      'nghi',
      'nghie',
      'nghien',
      'nghieng',
      'q',
      'qu',
      'quy',
      'd',
      'u',
      'uye',
    ]) {
      expect(beginsPlainSyllable(start), start).toBe(true);
    }
    for (const start of ['w', 'aa', 'st', 'ngk', 'coco', 'nghiengh', 'dd']) {
      expect(beginsPlainSyllable(start), start).toBe(false);
    }
  });
});
