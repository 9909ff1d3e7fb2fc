import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeKeystrokes } from '../../src/language/keystrokes/decode-keystrokes.ts';

/** At most one text in a thousand that is not keystrokes may be taken for them. */
const MOST_FALSE_FIRES = 1 / 1000;

interface Bank {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
}

// The file has the published shape of SQuAD.
const bank = JSON.parse(readFileSync(new URL('../bank/xquad-vi-dev.json', import.meta.url), 'utf8')) as Bank;
const paragraphs = bank.data.flatMap((article) => article.paragraphs);
const accented = [
  ...paragraphs.flatMap(({ qas }) => qas.map(({ question }) => question)),
  ...paragraphs.flatMap(({ context }) => context.split(/(?<=[.!?])\s+/u)),
];

const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Every stretch of eight words, as short questions are. */
function windows(text: string): string[] {
  const words = text.split(/\s+/u);
  return words.slice(0, Math.max(1, words.length - 7)).map((_, at) => words.slice(at, at + 8).join(' '));
}

const ENGLISH =
  `the be to of and a in that have it for not on with he as you do at this but his by from they we say her she
  or an will my one all would there their what so up out if about who get which go me when make can like time no just him
  know take people into year your good some could them see other than then now look only come its over think also back
  after use two how our work first well way even new want because any these give day most us is are was were been has had
  did does where why many much more long here old great little own last life still high each between find need house feel
  try leave call place right too mean ask seem help show turn start might must part week case point company number group
  problem fact hand world state school family student country president month lot study night job word business issue side
  kind head far black both during since around public service city office form test tax cost list best east west north
  south report rest less late large name free room door car trust host post cast mix box six bus visa gas soon moon tree
  keen deep keep meet poor floor war law low row town down born term per sir fix map top stop step trip tips docs data file
  system user server error access admin login page web site online email phone date rules policy plan project program
  budget rank index score survey rate change reform citizen province council committee party government ministry decision
  resolution decree paper request result status update application certificate passport license registration land birth
  death marriage`.split(/\s+/u);

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
    const words = Array.from({ length: 3 + next(10) }, () => ENGLISH[next(ENGLISH.length)] ?? '');
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

const sets: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ['accented Vietnamese', accented],
  ['unaccented Vietnamese', accented.map(unaccented)],
  [
    'unaccented Vietnamese, lower case, eight words',
    accented.flatMap((text) => windows(unaccented(text).toLowerCase())),
  ],
  ['English', englishTexts(20_000)],
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
