import { describe, expect, it } from 'vitest';
import { type CleanText, cleanText } from './clean-text.ts';

function clean(raw: string): CleanText {
  const outcome = cleanText(raw);
  if (outcome.kind !== 'clean') throw new Error(outcome.kind);
  return outcome;
}

describe('cleanText', () => {
  it('gives spans of the original for spans of the clean text', () => {
    const raw = '\uFEFF  Uy\u0309\u200B  ban\u00A0“tỉnh” Kha\u0301nh Ho\u0300a ';
    const { text, toOriginal } = clean(raw);
    expect(text).toBe('Uỷ ban "tỉnh" Khánh Hòa');
    const at = text.indexOf('Khánh Hòa');
    expect(raw.slice(toOriginal(at), toOriginal(at + 'Khánh Hòa'.length))).toBe('Kha\u0301nh Ho\u0300a');
    // What was left out after a word belongs to its span.
    expect(raw.slice(toOriginal(0), toOriginal(2))).toBe('Uy\u0309\u200B');
  });

  it('says how the text was decoded', () => {
    expect(clean('ai chur trif hooij nghij').decoded).toBe('telex');
    expect(clean('co1 bao nhie6u ta6p5 the63').decoded).toBe('vni');
    expect(clean('c¶i c¸ch hµnh chÝnh').decoded).toBe('tcvn3');
    expect(clean('caûi caùch haønh chính').decoded).toBe('vni-windows');
    expect(clean('cải cách')).not.toHaveProperty('decoded');
  });

  it('decodes nothing when told that the text is Unicode', () => {
    for (const raw of ['ai chur trif hooij nghij', 'hµnh chÝnh c¸c', "ca'ch ha`nh chi'nh"]) {
      expect(cleanText(raw, { decode: false })).toMatchObject({ kind: 'clean', text: raw });
    }
  });

  it('tells empty, too long and doubtful text apart', () => {
    expect(cleanText(' \u200B\n')).toEqual({ kind: 'empty' });
    expect(cleanText('')).toEqual({ kind: 'empty' });
    expect(cleanText('x'.repeat(4097))).toEqual({ kind: 'too-long', length: 4097, maxLength: 4096 });
    expect(cleanText('hµnh chinh')).toEqual({ kind: 'legacy', encoding: 'tcvn3' });
  });

  it.each([
    ['a letter decoded beside a foreign one', 'ї¸　¸\u0EEDß'],
    ['a soft hyphen with a mark in legacy text', 'á\u00AD\u0301ù á\u00ADù'],
    ['a mark after keystrokes', 'dduwowcj\u0301 dduwowcj'],
    ['a mark after a misplaced tone', 'іù\u0301'],
    ['a mark after a digit', 'A1\u0323 na8m co1'],
    ['quotes that hid a legacy word', '»»a» hµnh'],
  ])('is idempotent where it once was not: %s', (_, raw) => {
    const once = cleanText(raw);
    if (once.kind !== 'clean') return;
    expect(once.text.normalize('NFC')).toBe(once.text);
    expect(cleanText(once.text)).toMatchObject({ kind: 'clean', text: once.text });
  });
});
