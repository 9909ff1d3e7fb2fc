import { describe, expect, it } from 'vitest';
import { toTerms } from '../terms.ts';
import { isForeign, isOtherScript } from './other-language.ts';

describe('isOtherScript', () => {
  it.each(['你好', '안녕하세요', 'Где центр?', 'สวัสดี', 'こんにちは PAPI'])('is true of %s', (text) => {
    expect(isOtherScript(text)).toBe(true);
  });

  it.each(['Nộp hồ sơ ở đâu?', 'nop ho so o dau', 'Công ty 三星 Khánh Hòa nộp ở đâu?', '90,49% 👍', ''])(
    'is false of %s',
    (text) => {
      expect(isOtherScript(text)).toBe(false);
    },
  );
});

describe('isForeign', () => {
  const foreign = (text: string): boolean => isForeign(toTerms(text, { chat: true }));

  it.each(['How do I apply for a passport?', 'What is PAR INDEX?', 'Bonjour, quel est le prix'])(
    'is true of %s',
    (text) => {
      expect(foreign(text)).toBe(true);
    },
  );

  it.each([
    'PAR INDEX 2024 Khanh Hoa',
    'lam passport o dau',
    'check in san bay Cam Ranh',
    'dang nhap VNeID bang Face ID the nao',
    'What là gì?',
    'the can cuoc do tinh in',
    '90,49%',
    '',
  ])('is false of %s', (text) => {
    expect(foreign(text)).toBe(false);
  });
});
