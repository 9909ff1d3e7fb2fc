import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockWatch } from './clock-watch.ts';

const HOUR_MS = 3_600_000;
const at = (clockMs: number, askedAt: number, heardAt = askedAt) => ({ clockMs, askedAt, heardAt });

describe('a clock that is watched', () => {
  it('jumps forward and back, and is then as it is', () => {
    const watch = new ClockWatch();
    expect(watch.jumpUntil(at(1_000_000, 0))).toBe(0);
    expect(watch.jumpUntil(at(1_002_000 + HOUR_MS, 2_000))).toBe(HOUR_MS);
    expect(watch.jumpUntil(at(1_004_000 + HOUR_MS, 4_000))).toBe(0);
    expect(watch.jumpUntil(at(1_006_000, 6_000))).toBe(-HOUR_MS);
    expect(watch.jumpUntil(at(1_008_000, 8_000))).toBe(0);
  });

  it('is not taken for one that jumped when nobody looked, or an answer took long', () => {
    const watch = new ClockWatch();
    watch.jumpUntil(at(0, 0));
    expect(watch.jumpUntil(at(9 * HOUR_MS, 9 * HOUR_MS))).toBe(0);
    expect(watch.jumpUntil(at(9 * HOUR_MS, 9 * HOUR_MS, 10 * HOUR_MS))).toBe(0);
    expect(watch.jumpUntil(at(10 * HOUR_MS, 10 * HOUR_MS))).toBe(0);
  });

  it('is not set back by an answer that was overtaken', () => {
    const watch = new ClockWatch();
    watch.jumpUntil(at(0, 0));
    expect(watch.jumpUntil(at(HOUR_MS + 20, 20, 25))).toBe(HOUR_MS - 5);
    expect(watch.jumpUntil(at(10, 10, 30))).toBe(0);
    expect(watch.jumpUntil(at(HOUR_MS + 40, 40))).toBe(0);
  });

  it('never jumps while it goes as time does, whatever answers take', () => {
    const readings = fc.array(fc.tuple(fc.nat(HOUR_MS), fc.nat(HOUR_MS), fc.nat(100)), { maxLength: 50 });
    fc.assert(
      fc.property(readings, (steps) => {
        const watch = new ClockWatch();
        let now = 0;
        for (const [pause, length, read] of steps) {
          const askedAt = now + pause;
          const heardAt = askedAt + length;
          expect(watch.jumpUntil(at(askedAt + (length * read) / 100, askedAt, heardAt))).toBe(0);
          now = heardAt;
        }
      }),
    );
  });
});
