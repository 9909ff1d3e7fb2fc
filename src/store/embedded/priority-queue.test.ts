import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PriorityQueue } from './priority-queue.ts';

test('gives the lowest first, whatever was put in and taken out', () => {
  const step = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined });
  void fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new PriorityQueue<number>();
      const model: number[] = [];
      for (const value of steps) {
        if (value !== undefined) {
          queue.push(value, value);
          model.push(value);
          model.sort((a, b) => a - b);
        } else {
          expect(queue.pop()).toBe(model.shift());
        }
        expect(queue.peek()).toBe(model[0]);
      }
    }),
  );
});
