import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  it.each([
    ['colours', '\u001B[31mđỏ\u001B[0m', '[31mđỏ[0m'],
    ['a window title', '\u001B]0;tên\u0007', ']0;tên'],
    ['one-byte escapes', 'a\u009B31mb', 'a31mb'],
    ['a bell, a backspace, a delete', 'a\u0007\u0008\u007Fb', 'ab'],
    ['a carriage return that hides what stands before it', 'sai\rđúng', 'saiđúng'],
    ['marks that turn the reading direction', '\u202E321\u202C \u2066a\u2069 \u200Eb\u200F\u061C', '321 a b'],
    ['NUL', 'a\0b', 'ab'],
  ])('takes away %s', (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves what people read: letters, signs, emoji, line breaks, tabs', () => {
    const text = 'Cải cách: 90,49%\n\t“Một cửa” – 👨‍👩‍👧 \u00A0\u1EA1 a\u0323';
    expect(printable(text)).toBe(text);
  });

  it('leaves no command to the terminal in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0x2070 })), (codes) => {
        const text = String.fromCharCode(...codes);
        const shown = printable(text);
        expect(shown).not.toMatch(/[^\P{Cc}\n\t]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});
