import { describe, expect, it } from 'vitest';
import { shareBefore } from './share-of-ratio.ts';
import { pointsOf } from './statement-points.ts';

function shareIn(text: string) {
  const points = pointsOf(text);
  const last = points.at(-1);
  return last && shareBefore(text, last, points);
}

describe('shareBefore', () => {
  it('works a percentage out from the ratio in front of it', () => {
    expect(shareIn('Tỉnh giải quyết 115/164 vụ, đạt 70,1%')).toMatchObject({
      verdict: 'supported',
      computation: '115 : 164 = 70,1%',
    });
    expect(shareIn('Tỉnh giải quyết 115/164 vụ, đạt 71,0%')).toMatchObject({
      verdict: 'contradicted',
      found: '70,1%',
    });
  });

  it('leaves a percentage of something else alone', () => {
    expect(shareIn('Tỉnh giải quyết 115/164 vụ; hồ sơ đúng hạn đạt 71,0%')).toBeUndefined();
    expect(shareIn('Tỉnh giải quyết 115/164 vụ, đạt hơn 70%')).toBeUndefined();
  });
});
