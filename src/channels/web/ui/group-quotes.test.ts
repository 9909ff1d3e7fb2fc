import { describe, expect, it } from 'vitest';
import { type Block, type Citation, paragraph, text } from '../../../answer/reply.ts';
import { groupQuotes } from './group-quotes.ts';

const citation = (marker: number, id: string, section?: string): Citation => ({
  marker,
  quote: `câu ${marker}`,
  source: { id, title: id, ...(section === undefined ? {} : { section }) },
});
const quote = (marker: number): Block => ({ kind: 'quote', marker });
const markersOf = (blocks: readonly Block[], citations: readonly Citation[]) =>
  groupQuotes(blocks, citations).map((part) =>
    part.kind === 'quotes' ? part.citations.map(({ marker }) => marker) : part.block.kind,
  );

describe('groupQuotes', () => {
  it('joins neighbours of one source and section only', () => {
    const citations = [
      citation(1, 'a'),
      citation(2, 'a'),
      citation(3, 'b'),
      citation(4, 'a'),
      citation(5, 'a', 'I'),
    ];
    const blocks = [paragraph(text('x')), quote(1), quote(2), quote(3), quote(4), quote(5)];
    expect(markersOf(blocks, citations)).toEqual(['paragraph', [1, 2], [3], [4], [5]]);
  });

  it('does not join over another block', () => {
    const citations = [citation(1, 'a'), citation(2, 'a')];
    expect(markersOf([quote(1), paragraph(text('x')), quote(2)], citations)).toEqual([[1], 'paragraph', [2]]);
  });

  it('leaves out a quote that has no citation', () => {
    expect(markersOf([quote(1), quote(9)], [citation(1, 'a')])).toEqual([[1]]);
  });
});
