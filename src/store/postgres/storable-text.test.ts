import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromStorable, storableKey, toStorable } from './storable-text.ts';

/** Also halves of surrogate pairs and U+0000. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});

test('keeps every text, as one that PostgreSQL takes', () => {
  void fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom('"', '""', '"a"', '\0', '\ud800')), (text) => {
      const stored = toStorable(text);
      expect(fromStorable(stored)).toBe(text);
      expect(stored).not.toMatch(/[\0\p{Surrogate}]/u);
    }),
  );
});

test('leaves ordinary texts as they are', () => {
  expect(toStorable('telegram:-1001234567890')).toBe('telegram:-1001234567890');
  expect(toStorable('Cải cách 🇻🇳')).toBe('Cải cách 🇻🇳');
});

test('keeps different texts apart', () => {
  void fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      fc.pre(one !== other);
      expect(toStorable(one)).not.toBe(toStorable(other));
    }),
  );
});

test('shortens long keys, and keeps them apart', () => {
  const long = 'k'.repeat(100_000);
  expect(storableKey(long).length).toBeLessThan(100);
  expect(storableKey(long)).not.toBe(storableKey(`${long}k`));
  expect(storableKey('update:123')).toBe('update:123');
});
