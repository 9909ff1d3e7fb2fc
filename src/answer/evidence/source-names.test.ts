import { describe, expect, it } from 'vitest';
import { reading } from '../../../tests/support/small-content.ts';
import { createProbe, type Probe } from './probe.ts';
import type { ScoredDocument } from './rank-features.ts';
import { sourceNames } from './source-names.ts';

const probe: Probe = (() => {
  const { bot, query } = reading('Dự án của An ở Hạnh Phúc?', {
    article: 'An sống ở Hạnh Phúc. Dự án của An lớn.',
  });
  return createProbe(query, bot.knowledge.view, bot.knowledge.index);
})();
const names = probe.slots.flatMap(({ isName }, slot) => (isName ? [slot] : []));
const document = (number: number, found: readonly number[]): ScoredDocument => ({
  document: number,
  words: 0,
  pairs: 0,
  score: 0,
  names: found,
});

describe('sourceNames', () => {
  it('adds up the names that the documents of one source have', () => {
    const [first = -1, ...rest] = names;
    const share = sourceNames([document(0, [first]), document(1, rest), document(2, [])], probe, (number) =>
      number < 2 ? 'a' : 'b',
    );
    expect(names.length).toBeGreaterThan(1);
    expect([share(0), share(1)]).toEqual([expect.closeTo(1), expect.closeTo(1)]);
    expect(share(2)).toBe(0);
  });

  it('is 1 where the question names nothing', () => {
    const nameless = { ...probe, slots: probe.slots.map((slot) => ({ ...slot, isName: false })) };
    expect(sourceNames([document(0, [])], nameless, () => 'a')(0)).toBe(1);
  });
});
