import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from './read-reply.ts';

const text = { kind: 'text', text: 'Có ' };
const wire = {
  id: 't1',
  kind: 'claim',
  text: 'Có 54 tập thể [1].\n\nLưu ý: số cũ.',
  blocks: [
    { kind: 'paragraph', spans: [text, { kind: 'strong', text: '54' }, { kind: 'marker', marker: 1 }] },
    { kind: 'list', items: [[text]] },
    { kind: 'list', ordered: true, items: [[text]] },
    { kind: 'table', header: ['Năm'], rows: [[[text]]] },
    { kind: 'quote', marker: 1 },
    { kind: 'note', spans: [text] },
  ],
  citations: [
    { marker: 1, quote: '54 tập thể', source: { id: 's', title: 'T', url: 'https://a.vn' }, asOf: '2020' },
    { marker: 2, quote: '52', source: { id: 's', title: 'T' }, heldUntil: '2025-06-30' },
    { marker: 3, quote: '50', source: { id: 's', title: 'T' }, holdsFrom: '2027' },
  ],
  claim: { verdict: 'supported', checks: [] },
  suggestions: ['Còn cá nhân?'],
  confidence: 0.9,
  elapsedMs: 3,
};

describe('readReply', () => {
  it('reads every kind of block, citation and verdict', () => {
    expect(readReply(wire)).toEqual({
      kind: 'claim',
      blocks: wire.blocks,
      citations: wire.citations,
      suggestions: wire.suggestions,
      verdict: 'supported',
    });
  });

  it('reads how the question was read, and passes over what is no text', () => {
    expect(readReply({ ...wire, understood: 'Bạn hỏi: <b>Ai?</b>' })?.understood).toBe('Bạn hỏi: <b>Ai?</b>');
    expect(readReply({ ...wire, understood: 7 })).toEqual(readReply(wire));
  });

  it('reads back what it gave, as it is after storage', () => {
    const reply = readReply(wire);
    expect(readReply(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
  });

  it('shows the plain text when a block is of a kind that this page does not know', () => {
    const reply = readReply({ ...wire, blocks: [...wire.blocks, { kind: 'map' }] });
    expect(reply?.blocks).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Có 54 tập thể [1].' }] },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Lưu ý: số cũ.' }] },
    ]);
  });

  it.each([
    ['another kind', { ...wire, kind: 'poem' }],
    ['no citations', { ...wire, citations: undefined }],
    ['a citation without a quote', { ...wire, citations: [{ marker: 1, source: { id: 's', title: 'T' } }] }],
    ['a suggestion that is no text', { ...wire, suggestions: [{}] }],
    ['neither blocks nor text', { ...wire, blocks: undefined, text: undefined }],
  ])('refuses %s', (_name, value) => expect(readReply(value)).toBeUndefined());

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => readReply(value) === undefined));
  });
});
