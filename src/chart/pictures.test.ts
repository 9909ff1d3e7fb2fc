import { describe, expect, it } from 'vitest';
import { DTI_SCORE } from '../../tests/support/example-charts.ts';
import { createPictures } from './pictures.ts';

describe('createPictures', () => {
  it('draws a chart once, and anew when it has changed', async () => {
    const draw = createPictures();
    const first = draw(DTI_SCORE, 'svg');
    expect(draw({ ...DTI_SCORE }, 'svg')).toBe(first);
    const other = await draw({ ...DTI_SCORE, title: 'DTI' }, 'svg');
    expect(other.tag).not.toBe((await first).tag);
    expect((await first).contentType).toBe('image/svg+xml; charset=utf-8');
  });

  it('forgets the oldest', async () => {
    const draw = createPictures();
    const first = draw(DTI_SCORE, 'svg');
    await Promise.all(Array.from({ length: 64 }, (_, i) => draw({ ...DTI_SCORE, title: `DTI ${i}` }, 'svg')));
    expect(draw(DTI_SCORE, 'svg')).not.toBe(first);
  });

  it('tries again what could not be drawn', async () => {
    const draw = createPictures();
    const broken = { ...DTI_SCORE, missing: [1e12] };
    const failed = draw(broken, 'svg');
    await expect(failed).rejects.toThrow();
    expect(draw(broken, 'svg')).not.toBe(failed);
    await expect(draw(broken, 'svg')).rejects.toThrow();
  });
});
