import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { chat } from '../../src/channels/console/chat.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import { maskPersonalNumbers } from '../../src/language/personal/mask-personal-numbers.ts';
import { realAnswerer } from '../support/conversation.ts';

/** Longest message that is looked at at all, in UTF-16 units. */
const CAP = 12_100;

const newResponder = () =>
  createResponder({ answerer: realAnswerer(), today: () => '2026-11-22', now: () => 0 });

const PIECES: Readonly<Record<string, string>> = {
  'combining marks': '\u0301',
  'marks in two orders': '\u0323\u0302\u0301',
  'a letter that grows eighteenfold': '\uFDFA',
  'bidi controls': 'đạt \u202E90,49\u202C% \u2066năm\u2069 ',
  tags: `PAR\u{E0041}\u{E0042} `,
  'zero-width characters': 'P\u200BA\u200DR\uFEFF ',
  'escape sequences': '\u001B[31mPAR\u001B]0;x\u0007 ',
  'control characters': '\u0000\u0008\u007F\u009Ba ',
  'half surrogates': '\uD800x\uDC00 ',
  'one word': 'ư',
  blanks: ' \u3000\u00A0',
  'line ends': '\r\n\u2028',
  slashes: '/',
  'numbers of a list': '1. ',
  digits: '9',
  'telephone numbers': '0905 123 456 ',
  'question marks': '?',
  conjoining: '\u1100\u1161\u11A8',
  families: '👨‍👩‍👧',
  quotes: '"\'“”«»',
  markup: '<a href="javascript:x">*_`[](){}</a> ',
  'a word of a command': '/kiemtra ',
};
const LENGTHS = [499, CAP - 1, 400_000];

/** What normalising costs: it sorts the marks on a letter, which takes the square of their number. */
function countNormalising(): () => { readonly work: number; readonly longest: number } {
  let work = 0;
  let longest = 0;
  const { normalize } = String.prototype;
  vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
    const runs = this.match(/\p{M}+/gu) ?? [];
    work += runs.reduce((sum, run) => sum + run.length ** 2, this.length);
    longest = Math.max(longest, this.length);
    return normalize.call(this, form);
  });
  return () => ({ work, longest });
}

afterEach(() => vi.restoreAllMocks());

/** What no reader sees, and what turns or moves what they see. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

const shown = (reply: Reply): string =>
  [renderText(reply), reply.understood ?? '', ...reply.suggestions].join(' ').replaceAll('\n', ' ');

describe.each(Object.entries(PIECES))('a message of %s', (_name, piece) => {
  it.each(LENGTHS)('and %i units is answered in a word, with little work', (length) => {
    const message = `PAR INDEX ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
    const responder = newResponder();
    responder.respond({ text: 'PAR INDEX năm 2024?', conversation: 'c' });
    const counted = countNormalising();
    const reply = responder.respond({ text: message, conversation: 'c', takesNumbers: true });
    const { work, longest } = counted();
    expect(longest).toBeLessThanOrEqual(CAP);
    expect(work).toBeLessThan(100 * CAP);
    expect(shown(reply)).not.toMatch(UNSEEN);
    expect(shown(reply).length).toBeLessThan(20_000);
    if (length > CAP) expect(reply.kind).toBe('error');
  });

  it('is masked with little work, whatever its length', () => {
    const counted = countNormalising();
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    expect(maskPersonalNumbers(text).length).toBeLessThanOrEqual(text.length);
    const { longest } = counted();
    expect(longest).toBeLessThan(200);
  });
});

describe('a terminal', () => {
  it('is sent no command of what a person pastes', async () => {
    const hostile = fc.array(fc.constantFrom(...Object.values(PIECES), 'PAR INDEX ', 'năm 2024 '), {
      minLength: 1,
      maxLength: 8,
    });
    const responder = newResponder();
    await fc.assert(
      fc.asyncProperty(hostile, async (pieces) => {
        const line = pieces.join('').replace(/[\r\n\u2028]/gu, '');
        const output = new PassThrough();
        const written = readAll(output);
        await chat({
          input: Readable.from([`${line}\n`]),
          output,
          responder,
          interactive: false,
          style: { colour: false },
          suggestions: [],
        });
        output.end();
        expect((await written).replace(/[\n\t]/gu, '')).not.toMatch(
          /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
      { numRuns: 30 },
    );
  });
});
