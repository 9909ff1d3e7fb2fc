import { describe, expect, it } from 'vitest';
import { typedAs } from './conditions.ts';

const TEXTS = ['Đội thủ đã thua bao nhiêu điểm?', 'Ở đâu?'];

describe('typedAs', () => {
  it('strips marks, đ too', () => {
    expect(typedAs('stripped', TEXTS)).toEqual(['Doi thu da thua bao nhieu diem?', 'O dau?']);
  });

  it('decomposes', () => {
    expect(typedAs('nfd', TEXTS)).toEqual(TEXTS.map((text) => text.normalize('NFD')));
  });

  it('leaves clean texts alone', () => {
    expect(typedAs('clean', TEXTS)).toEqual(TEXTS);
  });

  it('makes one slip in each text, the same every time', () => {
    const typed = typedAs('typo', TEXTS);
    expect(typed).toEqual(typedAs('typo', TEXTS));
    for (const [i, text] of typed.entries()) {
      const before = TEXTS[i]?.split(' ') ?? [];
      const after = text.split(' ');
      expect(after).toHaveLength(before.length);
      expect(after.filter((word, w) => word !== before[w])).toHaveLength(1);
    }
  });
});
