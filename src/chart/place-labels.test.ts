import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps, placeLabels } from './place-labels.ts';

const BOUNDS: Box = { x: 0, y: 0, width: 320, height: 240 };
const around = { bounds: BOUNDS, taken: [], segments: [] };
const wish = (x: number, y: number) => ({ at: { x, y }, width: 30, height: 12 });

describe('placeLabels', () => {
  it('puts a text above its point, and below at the upper edge', () => {
    const [above, below] = placeLabels([wish(100, 100), wish(200, 5)], around);
    expect(above).toEqual({ x: 85, y: 80, width: 30, height: 12 });
    expect(below?.y).toBeGreaterThan(5);
  });

  it('keeps clear of lines and of other text', () => {
    const segments = [
      [
        { x: 100, y: 100 },
        { x: 120, y: 60 },
      ],
    ] as const;
    const taken = [{ x: 60, y: 70, width: 40, height: 20 }];
    const [box] = placeLabels([wish(100, 100)], { ...around, segments, taken });
    expect(box && overlaps(box, taken[0] ?? BOUNDS)).toBe(false);
    expect(box?.y).toBeGreaterThan(100);
  });

  it('never lets a text cover another or leave the picture, and decides the same again', () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 320 }), y: fc.integer({ min: 0, max: 240 }) }),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(places, (points) => {
        const wishes = points.map(({ x, y }) => wish(x, y));
        const boxes = placeLabels(wishes, around);
        expect(placeLabels(wishes, around)).toEqual(boxes);
        const kept = boxes.filter((box) => box !== undefined);
        for (const [i, box] of kept.entries()) {
          expect(box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 240).toBe(
            true,
          );
          expect(kept.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
