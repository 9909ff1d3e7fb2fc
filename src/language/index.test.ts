import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as language from './index.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

const termsOf = (text: string) => language.toTerms(text, { chat: true });
const words = (text: string) => termsOf(text).map(({ term }) => term);
const clean = (text: string) => {
  const outcome = language.cleanText(text);
  return outcome.kind === 'clean' ? [outcome.text, outcome.decoded] : [outcome.kind];
};
const slips = (text: string) => {
  const seen: Readonly<Record<string, number>> = { khen: 8, thuong: 6, khen_thuong: 6 };
  const vocabulary = { documentFrequency: (term: string) => seen[term] ?? 0, isCompound: () => false };
  return language.correctTypos(
    text.split(' ').map((word) => ({ word, fixed: false })),
    vocabulary,
  );
};
const restorer = language.createRestorer([
  'Khen thưởng 54 tập thể và cá nhân.',
  'bao nhiêu tập thể được khen thưởng',
]);

describe('the examples of README.md', () => {
  it.each<[string, () => unknown, unknown]>([
    [
      "cleanText('Ho\\u0300a, Ða\\u0300 Nẵng')",
      () => clean('Ho\u0300a, Ða\u0300 Nẵng'),
      ['Hòa, Đà Nẵng', undefined],
    ],
    [
      "cleanText('cair cachs hanhf chinhs')",
      () => clean('cair cachs hanhf chinhs'),
      ['cải cách hành chính', 'telex'],
    ],
    ["searchCopy('ＣＣＨＣ là gìii')", () => language.searchCopy('ＣＣＨＣ là gìii').text, 'CCHC là gì'],
    [
      "toTerms('tthc trễ hạn k', { chat: true })",
      () => words('tthc trễ hạn k'),
      'thu tuc hanh chinh tre han khong'.split(' '),
    ],
    [
      "readFigures('hơn hai triệu rưỡi đồng')",
      () => language.readFigures('hơn hai triệu rưỡi đồng'),
      [
        {
          surface: 'hai triệu rưỡi đồng',
          start: 4,
          end: 23,
          value: 2_500_000,
          unit: 'đồng',
          kind: 'money',
          mod: 'over',
        },
      ],
    ],
    [
      "readFigures('tụt ba bậc, hạng 12/63')",
      () => language.readFigures('tụt ba bậc, hạng 12/63').map(({ kind, value, of }) => [kind, value, of]),
      [
        ['change', -3, undefined],
        ['rank', 12, 63],
      ],
    ],
    [
      'bao nhieu tap the',
      () => language.questionCue(termsOf('bao nhieu tap the'), false),
      { type: 'figure', noun: ['tap', 'the'] },
    ],
    [
      "splitQuestions('năm 2024 hạng mấy, tăng mấy bậc so với 2023?')",
      () => language.splitQuestions('năm 2024 hạng mấy, tăng mấy bậc so với 2023?').map(({ text }) => text),
      ['năm 2024 hạng mấy', 'tăng mấy bậc so với 2023?'],
    ],
    [
      "intentOf('hồ sơ của tôi tới đâu rồi')",
      () => language.intentOf('hồ sơ của tôi tới đâu rồi'),
      'personal-case',
    ],
    ['khen thuogn', () => slips('khen thuogn'), [{ start: 1, end: 2, words: ['thuong'] }]],
    [
      "restore('bao nhieu tap the duoc khen')",
      () => restorer.restore('bao nhieu tap the duoc khen').text,
      'bao nhiêu tập thể được khen',
    ],
  ])('%s', (example, call, expected) => {
    expect(readme).toContain(example);
    expect(call()).toEqual(expected);
  });

  it('names every folder', () => {
    for (const folder of ['clean', 'keystrokes', 'syllables', 'figures', 'questions', 'typos', 'restore'])
      expect(readme).toContain(`\`${folder}/\``);
  });
});
