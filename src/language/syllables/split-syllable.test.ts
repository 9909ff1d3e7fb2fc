import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable, splitLoosely, splitSyllable } from './split-syllable.ts';

describe('splitSyllable', () => {
  it.each([
    ['nghiệp', { onset: 'ngh', rime: 'iêp', tone: 'nang' }],
    ['quyết', { onset: 'qu', rime: 'yêt', tone: 'sac' }],
    ['gì', { onset: 'g', rime: 'i', tone: 'huyen' }],
    ['ở', { onset: '', rime: 'ơ', tone: 'hoi' }],
    ['hòa', { onset: 'h', rime: 'oa', tone: 'huyen' }],
    ['hoà', { onset: 'h', rime: 'oa', tone: 'huyen' }],
  ])('%s', (syllable, parts) => {
    expect(splitSyllable(syllable)).toEqual(parts);
  });
});

describe('isVietnameseSyllable', () => {
  it('accepts both styles of tone placement', () => {
    for (const syllable of ['hòa', 'hoà', 'thúy', 'thuý', 'khỏe', 'khoẻ', 'ủy', 'uỷ', 'quý']) {
      expect(isVietnameseSyllable(syllable), syllable).toBe(true);
    }
  });

  it('rejects a tone on the wrong vowel, two tones, and tones that a stop cannot bear', () => {
    for (const syllable of ['qúy', 'tóan', 'gíup', 'thúê', 'hóà', 'cac', 'cảp', 'mãt', 'sàch', 'thuêc']) {
      expect(isVietnameseSyllable(syllable), syllable).toBe(false);
    }
  });

  it('rejects foreign words, capitals, other normal forms and nonsense', () => {
    for (const text of [
      'café',
      'josé',
      'über',
      'naïve',
      'Hòa',
      'hòa'.normalize('NFD'),
      '',
      'đ',
      'nghiêngg',
      'ôzôn',
      '54',
    ]) {
      expect(isVietnameseSyllable(text), text).toBe(false);
    }
  });
});

describe('splitLoosely', () => {
  it('reads a misplaced tone and says so', () => {
    expect(splitLoosely('qúy')).toEqual({ onset: 'qu', rime: 'y', tone: 'sac', wellPlaced: false });
    expect(splitLoosely('tóan')).toEqual({ onset: 't', rime: 'oan', tone: 'sac', wellPlaced: false });
    expect(splitLoosely('toán')?.wellPlaced).toBe(true);
  });
});
