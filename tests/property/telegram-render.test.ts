import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import type { Block, Citation, Reply, Span } from '../../src/answer/reply.ts';
import { renderTelegram, type TelegramMessage } from '../../src/channels/telegram/render-telegram.ts';
import { chosenQuestion, suggestionButtons } from '../../src/channels/telegram/suggestion-buttons.ts';
import { checkMessage } from '../fakes/telegram/check-message.ts';

/** Vietnamese words, letters with marks apart, emoji of one and of several code points, halves of pairs, space. */
const piece = fc.constantFrom(
  'cải cách hành chính',
  'Khánh Hòa',
  '54',
  'e\u0302\u0323',
  '😀',
  '👩‍👩‍👧',
  '🇻🇳',
  '\uD83D',
  '\uDE00',
  ' ',
  '\n',
  '. ',
  '…',
  '“',
  '”',
  '<b>&amp;',
  '[x](y)',
);
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** Up to some three messages, with and without places to cut. */
const longWords = fc
  .tuple(words, fc.constantFrom('', ' ', '\n', '. '), fc.integer({ min: 1, max: 12_000 }))
  .map(([word, gap, length]) =>
    `${word}${gap}`.repeat(Math.ceil(length / (word.length + 1))).slice(0, length),
  );
const anyText = fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: longWords });

const span: fc.Arbitrary<Span> = fc.oneof(
  anyText.map((text): Span => ({ kind: 'text', text })),
  anyText.map((text): Span => ({ kind: 'strong', text })),
  fc.integer({ min: 1, max: 4 }).map((marker): Span => ({ kind: 'marker', marker })),
);
const spans = fc.array(span, { maxLength: 5 });
const block: fc.Arbitrary<Block> = fc.oneof(
  spans.map((all): Block => ({ kind: 'paragraph', spans: all })),
  spans.map((all): Block => ({ kind: 'note', spans: all })),
  fc.array(spans, { maxLength: 4 }).map((items): Block => ({ kind: 'list', items })),
  fc.array(spans, { maxLength: 4 }).map((items): Block => ({ kind: 'list', ordered: true, items })),
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.array(words, { maxLength: 3 }),
    rows: fc.array(fc.array(spans, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 4 }).map((marker): Block => ({ kind: 'quote', marker })),
);
const url = fc.oneof(
  fc.webUrl({ validSchemes: ['http', 'https'] }),
  fc.constantFrom(
    'javascript:alert(1)',
    'tg://resolve?domain=x',
    'file:///etc/passwd',
    'không phải',
    '',
    'https://',
  ),
  words,
);
const citation = fc
  .tuple(anyText, words, fc.option(url, { nil: undefined }), fc.option(words, { nil: undefined }))
  .map(
    ([quote, title, address, publisher]): Omit<Citation, 'marker'> => ({
      quote,
      source: {
        id: 's',
        title,
        ...(address === undefined ? {} : { url: address }),
        ...(publisher === undefined ? {} : { publisher }),
      },
    }),
  );
const reply: fc.Arbitrary<Pick<Reply, 'blocks' | 'citations' | 'understood' | 'suggestions'>> = fc
  .record({
    blocks: fc.array(block, { maxLength: 6 }),
    citations: fc.array(citation, { maxLength: 3 }),
    suggestions: fc.array(anyText, { maxLength: 10 }),
    understood: fc.option(anyText, { nil: undefined }),
  })
  .map(({ citations, understood, ...rest }) => ({
    ...rest,
    ...(understood === undefined ? {} : { understood }),
    citations: citations.map((one, index) => ({ ...one, marker: index + 1 })),
  }));

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');
/** Blind to space, and to whether two halves of a pair were next to each other before they were joined. */
const withoutSpace = (text: string) =>
  text
    .replace(/\s/gu, '')
    .split('')
    .map((unit) => (/^[\uD800-\uDFFF\uFFFD]$/u.test(unit) ? '?' : unit))
    .join('');
/** Each of several messages says at its end which of how many it is. */
const textOf = (parts: readonly TelegramMessage[]) =>
  parts
    .map(({ text }, at) => {
      const sign = parts.length > 1 ? `\n\n(${at + 1}/${parts.length})` : '';
      expect(text.endsWith(sign)).toBe(true);
      return text.slice(0, text.length - sign.length);
    })
    .join('\n\n');

function covered(parts: readonly TelegramMessage[], type: string): string {
  return parts
    .flatMap(({ text, entities }) =>
      entities
        .filter((entity) => entity.type === type)
        .map(({ offset, length }) => text.slice(offset, offset + length)),
    )
    .join('');
}

describe('any reply on Telegram', () => {
  it('is a row of messages that the Bot API takes as they are', () => {
    fc.assert(
      fc.property(reply, fc.option(anyText, { nil: undefined }), (any, asked) => {
        for (const part of renderTelegram(any, asked === undefined ? {} : { asked })) {
          const shown = checkMessage({
            text: part.text,
            entities: part.entities,
            reply_markup: {
              inline_keyboard: part.buttons.map(({ label, data }) => [{ text: label, callback_data: data }]),
            },
          });
          expect(shown.text).toBe(part.text);
          expect(part.entities.every(({ length }) => length > 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says what it says in plain text, all of it and in order, then how the question was read', () => {
    fc.assert(
      fc.property(reply, ({ suggestions: _none, ...any }) => {
        const parts = renderTelegram({ ...any, suggestions: [] });
        expect(withoutSpace(textOf(parts))).toBe(withoutSpace(renderText(any) + (any.understood ?? '')));
        expect(withoutSpace(covered(parts, 'italic'))).toBe(withoutSpace(any.understood ?? ''));
      }),
      { numRuns: 300 },
    );
  });

  it('has in bold what is strong, in quotes what is cited, and nothing else', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const parts = renderTelegram({ ...any, suggestions: [] });
        const strong = any.blocks.flatMap((one) => {
          if (one.kind === 'paragraph' || one.kind === 'note') return one.spans;
          if (one.kind === 'list') return one.items.flat();
          if (one.kind !== 'table') return [];
          return [{ kind: 'strong' as const, text: one.header.join(' | ') }, ...one.rows.flat(2)];
        });
        const bold = strong.map((one) => (one.kind === 'strong' ? one.text : '')).join('');
        const quoted = any.blocks.flatMap((one) =>
          one.kind === 'quote'
            ? any.citations
                .filter(({ marker }) => marker === one.marker)
                .map(({ marker, quote }) => `[${marker}] “${quote}”`)
            : [],
        );
        expect(withoutSpace(covered(parts, 'bold'))).toBe(withoutSpace(bold));
        expect(withoutSpace(covered(parts, 'blockquote'))).toBe(withoutSpace(quoted.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('links only to web pages', () => {
    fc.assert(
      fc.property(reply, (any) => {
        for (const { entities } of renderTelegram(any)) {
          for (const entity of entities) {
            if (entity.type === 'text_link') expect(entity.url).toMatch(/^https?:\/\/[^/]/u);
          }
        }
      }),
    );
  });

  it('parts no letter from its marks, and no message is much shorter than it must be', () => {
    fc.assert(
      fc.property(longWords, (long) => {
        const parts = renderTelegram({
          blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: long }] }],
          citations: [],
          suggestions: [],
        });
        for (const { text } of parts) expect(text).not.toMatch(/^[\p{Mark}\u200D]/u);
        for (const { text } of parts.slice(0, -1)) expect(text.length).toBeGreaterThanOrEqual(2000);
      }),
    );
  });

  it('hangs its suggestions on the last message, and a tap finds its question', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const parts = renderTelegram(any);
        for (const { buttons } of parts.slice(0, -1)) expect(buttons).toEqual([]);
        const buttons = suggestionButtons(any.suggestions);
        if (parts.length > 0) expect(parts.at(-1)?.buttons).toEqual(buttons);
        const questions = buttons.map(({ data }) => chosenQuestion(buttons, data));
        const offered = any.suggestions.map((suggestion) => wellFormed(suggestion).trim());
        expect(offered).toEqual(expect.arrayContaining(questions));
        if (buttons.some(({ data }) => data.startsWith('n:'))) {
          for (const question of questions)
            expect(withoutSpace(textOf(parts))).toContain(withoutSpace(question ?? ''));
        }
      }),
    );
  });
});
