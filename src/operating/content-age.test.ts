import { describe, expect, it } from 'vitest';
import type { Source } from '../content/types.ts';
import { contentAgeDays } from './content-age.ts';

const source = (published?: string): Source => ({
  id: 'x',
  title: 'x',
  kind: 'news',
  place: { file: 'sources.yaml', line: 1 },
  ...(published === undefined ? {} : { published }),
});

describe('contentAgeDays', () => {
  it.each([
    [['2026-11-01', '2024', undefined], 22],
    [['2026-10'], 53],
    [['2026'], 326],
    [['2027-01-01'], 0],
    [[undefined], undefined],
    [[], undefined],
  ])('of %j is %s', (dates, days) => {
    expect(contentAgeDays(dates.map(source), '2026-11-23')).toBe(days);
  });
});
