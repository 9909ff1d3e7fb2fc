import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answer/render-text.ts';
import type { Block, Citation, Span } from '../../src/answer/reply.ts';
import { type PlainTextReply, renderPlainText } from '../../src/channels/plain-text/render-plain-text.ts';
import { botOver, realFiles } from '../support/bot.ts';
import { EXAMPLE_CHARTS } from '../support/example-charts.ts';

const LONGEST = 2_000;

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
  '”',
);
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** Up to some three messages, with and without places to cut. */
const longWords = fc
  .tuple(words, fc.constantFrom('', ' ', '\n', '. '), fc.integer({ min: 1, max: 6_000 }))
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
  fc.array(spans, { maxLength: 4 }).map((items): Block => ({ kind: 'list', ordered: true, items })),
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.array(words, { maxLength: 3 }),
    rows: fc.array(fc.array(spans, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 4 }).map((marker): Block => ({ kind: 'quote', marker })),
  fc.constantFrom(...EXAMPLE_CHARTS).map((chart): Block => ({ kind: 'chart', chart })),
);
const citation = fc
  .tuple(anyText, words)
  .map(([quote, title]): Omit<Citation, 'marker'> => ({ quote, source: { id: 's', title } }));
const reply: fc.Arbitrary<PlainTextReply> = fc
  .record({
    kind: fc.constantFrom('answer' as const, 'clarify' as const, 'abstain' as const),
    blocks: fc.array(block, { maxLength: 6 }),
    citations: fc.array(citation, { maxLength: 3 }),
    suggestions: fc.array(anyText, { maxLength: 10 }),
    actions: fc.array(words, { maxLength: 3 }),
    understood: anyText,
  })
  .map(({ citations, ...rest }) => ({
    ...rest,
    citations: citations.map((one, index) => ({ ...one, marker: index + 1 })),
  }));

/** Blind to space, and to whether two halves of a pair were next to each other before they were joined. */
const withoutSpace = (text: string) =>
  text
    .replace(/\s/gu, '')
    .split('')
    .map((unit) => (/^[\uD800-\uDFFF\uFFFD]$/u.test(unit) ? '?' : unit))
    .join('');

/** The parts as one text, their signs checked and taken off. */
function joined(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? '';
  return parts
    .map((part, at) => {
      const sign = `\n\n(${at + 1}/${parts.length})`;
      expect(part.endsWith(sign)).toBe(true);
      return part.slice(0, -sign.length);
    })
    .join('\n\n');
}

function expectSendable(parts: readonly string[], longest = LONGEST): void {
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(longest);
    expect(part.trim()).toBe(part);
    expect(part).not.toBe('');
    expect(part).not.toMatch(/\p{Surrogate}/u);
  }
}

describe('any reply as plain text', () => {
  it('is a row of messages within the limit, with whole letters', () => {
    fc.assert(
      fc.property(reply, fc.integer({ min: 200, max: 2_500 }), (any, longest) => {
        expectSendable(renderPlainText(any, { longest }), longest);
      }),
      { numRuns: 300 },
    );
  });

  it('says what it says in plain text, all of it and in order, then how the question was read', () => {
    fc.assert(
      fc.property(reply, (any) => {
        const said = withoutSpace(joined(renderPlainText(any, { longest: LONGEST })));
        const expected = withoutSpace(renderText(any) + (any.understood ?? ''));
        expect(said.slice(0, expected.length)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps to the messages that there may be, and says when there is more', () => {
    fc.assert(
      fc.property(reply, fc.integer({ min: 1, max: 3 }), (any, mostMessages) => {
        const parts = renderPlainText(any, { longest: LONGEST, mostMessages });
        expect(parts.length).toBeLessThanOrEqual(mostMessages);
        expectSendable(parts);
        const isWhole = withoutSpace(joined(parts)).includes(
          withoutSpace(renderText(any) + (any.understood ?? '')),
        );
        expect(isWhole || joined(parts).includes('… (còn nữa')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('parts no letter from its marks, and no message is much shorter than it must be', () => {
    fc.assert(
      fc.property(longWords, (long) => {
        const blocks: Block[] = [{ kind: 'paragraph', spans: [{ kind: 'text', text: long }] }];
        const parts = renderPlainText({ blocks, citations: [], suggestions: [] }, { longest: LONGEST });
        for (const part of parts) expect(part).not.toMatch(/^[\p{Mark}\u200D]/u);
        for (const part of parts.slice(0, -1)) expect(part.length).toBeGreaterThanOrEqual(900);
      }),
    );
  });
});

describe('the replies of the bot as plain text', () => {
  it('carry every claim and citation, each quote whole in one message with its source', {
    timeout: 120_000,
  }, () => {
    const { knowledge, responder } = botOver(realFiles());
    const questions = knowledge.faq.flatMap(({ questions: [first] }) => first ?? []);
    for (const text of [...questions, '/chude', '/chiso', 'PAR INDEX của Khánh Hòa qua các năm']) {
      const answered = responder.respond({ text, conversation: text });
      for (const one of [answered, responder.respond({ text: '/nguon', conversation: text })]) {
        const parts = renderPlainText(one, { longest: LONGEST });
        expectSendable(parts);
        expect(joined(parts).startsWith(renderText(one).slice(0, 500))).toBe(true);
        const shown = one.citations.filter(({ marker }) =>
          one.blocks.some((part) => part.kind === 'quote' && part.marker === marker),
        );
        for (const { marker, quote } of shown) {
          expect(parts.some((part) => part.includes(`[${marker}] “${quote}”\n— `))).toBe(true);
        }
      }
    }
    expect(questions.length).toBeGreaterThan(30);
  });
});
