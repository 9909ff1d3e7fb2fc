import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeKeystrokes } from '../../src/language/keystrokes/decode-keystrokes.ts';
import { ENGLISH_WORDS } from '../support/english-words.ts';
import { xquadArticles, xquadQuestions } from '../support/xquad.ts';

/** At most one text in a thousand that is not keystrokes may be taken for them. */
const MOST_FALSE_FIRES = 1 / 1000;

const accented = [
  ...xquadQuestions,
  ...xquadArticles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ context }) => context.split(/(?<=[.!?])\s+/u)),
  ),
];

const BANKS = ['content-dev', 'article-dev', 'unanswerable-dev', 'claims-dev'];

/** Well-typed questions about the domain. */
const domainQuestions = BANKS.flatMap((name) =>
  readFileSync(new URL(`../bank/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n'),
)
  // The banks' lines have this shape.
  .map((line) => JSON.parse(line) as { text: string; form?: string; clean?: string })
  .map(({ text, clean }) => clean ?? text);

const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Every stretch of eight words, as short questions are. */
function windows(text: string): string[] {
  const words = text.split(/\s+/u);
  return words.slice(0, Math.max(1, words.length - 7)).map((_, at) => words.slice(at, at + 8).join(' '));
}

/** Sentences in the shape of English, from a fixed sequence: function words and content words as they come. */
function englishTexts(count: number): string[] {
  // Mulberry32: small, and its sequence does not fall into a short circle.
  let state = 7;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 3 + next(10) }, () => ENGLISH_WORDS[next(ENGLISH_WORDS.length)] ?? '');
    const text = words.join(' ');
    return next(2) === 0 ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
  });
}

const NAMES = [
  'PAR INDEX',
  'SIPAS',
  'PAPI',
  'PCI',
  'DDCI',
  'DTI',
  'PAR',
  'VNeID',
  'VCCI',
  'UBND',
  'HDND',
  'TTHC',
  'DVCTT',
  'CCHC',
];
const FRAMES = [
  '$',
  '$ 2020',
  '$ va $',
  '$, $ nam 2021',
  '$ la gi',
  'chi so $ cua tinh dung thu may',
  'so sanh $ voi $',
  'ket qua $ nam 2019 ra sao',
  '$ tang may bac so voi $',
];

function nameTexts(): string[] {
  return FRAMES.flatMap((frame) =>
    NAMES.flatMap((name, index) => {
      const text = frame.replace('$', name).replace('$', NAMES[(index * 5 + 3) % NAMES.length] ?? name);
      return [text, text.toLowerCase(), text.toUpperCase()];
    }),
  );
}

/** Words of other languages and signs of offices that stand in questions of the domain. */
const LOANS = (
  'Zalo|Facebook|email|website|wifi|app|apps|QR|OTP|PDF|Excel|Word|online|smartphone|hotline|fanpage|deadline|startup|' +
  'ISO 9001|ASEAN|WTO|Covid-19|iPhone|Android|Internet|robot|chatbot|AI|Big Data|Blockchain|Microsoft|server|login|' +
  'password|file|scan|check|test|reset|post|status|feedback|logistics|resort|marketing|shop|taxi|FDI|GRDP|ODA|Dak Lak|Kon Tum'
).split('|');

/** Domain questions without marks in which one word is a loan, as typed and in lower case. */
const mixedTexts = (): string[] =>
  domainQuestions.flatMap((question, index) => {
    const words = unaccented(question).split(' ');
    const loan = LOANS[index % LOANS.length] ?? '';
    const text = words.map((word, at) => (at === index % Math.min(7, words.length) ? loan : word)).join(' ');
    return [text, text.toLowerCase()];
  });

/** English prose: what the packages that this one depends on say of themselves. */
function readmeSentences(): string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return Object.keys({ ...dependencies, ...devDependencies })
    .map((name) => `node_modules/${name}/README.md`)
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/```[^`]*```/gu, ' ')
        .split(/(?<=[.!?:])\s+|\n{2,}/u),
    )
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => /^[A-Z][^<>{}[\]|#=@\\]{12,400}$/u.test(sentence));
}

const sets: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ['accented Vietnamese', accented],
  ['unaccented Vietnamese', accented.map(unaccented)],
  [
    'unaccented Vietnamese, lower case, eight words',
    accented.flatMap((text) => windows(unaccented(text).toLowerCase())),
  ],
  ['unaccented questions of the domain', domainQuestions.map(unaccented)],
  [
    'unaccented questions of the domain, lower case, eight words',
    domainQuestions.flatMap((text) => windows(unaccented(text).toLowerCase())),
  ],
  ['questions of the domain with a foreign word', mixedTexts()],
  ['English word salad', englishTexts(20_000)],
  ['English prose', readmeSentences()],
  [
    'English prose, lower case, eight words',
    readmeSentences().flatMap((text) => windows(text.toLowerCase())),
  ],
  ['index names', nameTexts()],
];

describe('texts that are not keystrokes', () => {
  for (const [name, texts] of sets) {
    it(`${name}: at most 1 in 1,000 is taken for them`, ({ annotate }) => {
      const fired = texts.filter((text) => decodeKeystrokes(text) !== undefined);
      annotate(`${name}: ${fired.length} of ${texts.length}`);
      expect(texts.length).toBeGreaterThan(370);
      expect(fired.length / texts.length, fired.slice(0, 5).join(' | ')).toBeLessThanOrEqual(
        MOST_FALSE_FIRES,
      );
    });
  }
});
