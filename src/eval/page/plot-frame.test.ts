import { describe, expect, it } from 'vitest';
import { plotFrame, shareAxis } from './plot-frame.ts';

describe('plotFrame', () => {
  const frame = plotFrame(shareAxis('Độ tin (%)'), shareAxis('Đúng (%)'), { height: 200, left: 60 });

  it('puts values between the ends of the axes, larger ones to the right and up', () => {
    expect([0, 0.5, 1].map(frame.toX)).toEqual(['60.0', '234.0', '408.0']);
    expect([0, 0.5, 1].map(frame.toY)).toEqual(['212.0', '112.0', '12.0']);
  });

  it('draws ticks and titles', () => {
    const drawn = String(frame.draw('Hình <1>', []));
    expect(drawn).toContain('<title>Hình &lt;1&gt;</title>');
    expect(drawn.match(/class="grid"/gu)).toHaveLength(12);
    for (const title of ['Độ tin (%)', 'Đúng (%)']) expect(drawn).toContain(`>${title}</text>`);
  });
});

describe('shareAxis', () => {
  it.each([
    [0.03, 0.05, '1'],
    [0.1, 0.1, '2'],
    [0.3, 0.5, '10'],
    [0.51, 1, '20'],
  ])('ends at a round share above %f', (highest, high, firstTick) => {
    const axis = shareAxis('x', highest);
    expect(axis.high).toBe(high);
    expect(axis.format(axis.ticks[1] ?? 0)).toBe(firstTick);
  });
});
