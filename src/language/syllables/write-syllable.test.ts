import { describe, expect, it } from 'vitest';
import { RIME_GROUPS } from './onsets-and-rimes.ts';
import { splitSyllable } from './split-syllable.ts';
import { TONES } from './tone.ts';
import { bearsTone, writeSyllable } from './write-syllable.ts';

const toned = (onset: string, rime: string): string[] =>
  TONES.filter((tone) => bearsTone(rime, tone)).map((tone) => writeSyllable({ onset, rime, tone }));

describe('writeSyllable', () => {
  it.each([
    ['h', 'oa', 'huyen', 'hòa'],
    ['th', 'uy', 'sac', 'thúy'],
    ['', 'uy', 'hoi', 'ủy'],
    ['qu', 'y', 'sac', 'quý'],
    ['kh', 'oe', 'hoi', 'khỏe'],
    ['h', 'oan', 'huyen', 'hoàn'],
    ['ng', 'oeo', 'sac', 'ngoéo'],
    ['kh', 'uyu', 'hoi', 'khuỷu'],
    ['th', 'uê', 'sac', 'thuế'],
    ['th', 'uơ', 'hoi', 'thuở'],
    ['đ', 'ươc', 'nang', 'được'],
    ['m', 'ưa', 'ngang', 'mưa'],
    ['c', 'ua', 'hoi', 'của'],
    ['g', 'iêng', 'sac', 'giếng'],
    ['gi', 'a', 'sac', 'giá'],
    ['x', 'oong', 'ngang', 'xoong'],
    ['', 'yêu', 'sac', 'yếu'],
  ] as const)('%s + %s + %s = %s', (onset, rime, tone, written) => {
    expect(writeSyllable({ onset, rime, tone })).toBe(written);
  });

  it('is undone by splitSyllable for every syllable of the tables', () => {
    const written = new Set(
      RIME_GROUPS.flatMap(({ onsets, rimes }) =>
        onsets.flatMap((onset) => rimes.flatMap((rime) => toned(onset, rime))),
      ),
    );
    expect(written.size).toBeGreaterThan(13_000);
    for (const syllable of written) {
      const split = splitSyllable(syllable);
      expect(split && writeSyllable(split), syllable).toBe(syllable);
    }
  });
});

describe('bearsTone', () => {
  it('lets stops bear the rising and the heavy tone only', () => {
    expect(TONES.filter((tone) => bearsTone('ach', tone))).toEqual(['sac', 'nang']);
    expect(TONES.filter((tone) => bearsTone('anh', tone))).toEqual([...TONES]);
  });
});
