import { describe, expect, it } from 'vitest';
import { figureWords, rightLines } from './right-figures.ts';

const PASTED = 'Tỉnh đạt 90,49%, tăng 1,89 điểm và khen 54 tập thể.';

function right(said: string, markers: readonly number[], computation?: string) {
  const start = PASTED.indexOf(said);
  return {
    markers,
    figure: {
      said,
      start,
      end: start + said.length,
      verdict: 'supported' as const,
      citations: [],
      ...(computation !== undefined && { computation }),
    },
  };
}

describe('right figures', () => {
  it('stand in one line with those of the same quotes, with what was worked out', () => {
    const lines = rightLines(
      [right('90,49%', [1]), right('1,89 điểm', [1, 2], '90,49 − 88,60 = 1,89'), right('54', [1])],
      PASTED,
    );
    expect(lines).toEqual([
      {
        spans: [
          { kind: 'text', text: '90,49% · 54 tập thể ' },
          { kind: 'marker', marker: 1 },
        ],
        count: 2,
      },
      {
        spans: [
          { kind: 'text', text: '1,89 điểm (90,49 − 88,60 = 1,89) ' },
          { kind: 'marker', marker: 1 },
          { kind: 'marker', marker: 2 },
        ],
        count: 1,
      },
    ]);
  });

  it('are shown as they were pasted', () => {
    expect(figureWords('hơn 1,3\n triệu người', { start: 4, end: 14 })).toBe('1,3 triệu người');
  });
});
