import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLine, encodeLine } from './journal-line.ts';

const operation = fc.record({
  op: fc.constant('answer' as const),
  id: fc.nat(),
  // JSON has one zero.
  parts: fc.array(fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))),
});

test('a line gives back what was written, on one line', () => {
  void fc.assert(
    fc.property(operation, (written) => {
      const line = encodeLine(written);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(decodeLine(line.subarray(0, -1))).toEqual(written);
    }),
  );
});

test('a line that was changed, cut or lengthened is none', () => {
  void fc.assert(
    fc.property(operation, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, place, flip) => {
      const line = encodeLine(written).subarray(0, -1);
      const changed = Buffer.from(line);
      const at = place % line.length;
      changed[at] = (changed[at] ?? 0) ^ flip;
      expect(decodeLine(changed)).toBeUndefined();
      expect(decodeLine(line.subarray(0, at))).toBeUndefined();
      expect(decodeLine(Buffer.concat([line, Buffer.from('}')]))).toBeUndefined();
    }),
  );
});

test.each(['', ' ', '00000000 00000000 ', '{}', 'x'.repeat(40)])('%j is no line', (text) => {
  expect(decodeLine(Buffer.from(text))).toBeUndefined();
});
