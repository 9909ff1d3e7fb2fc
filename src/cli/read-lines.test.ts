import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputLine, readLines } from './read-lines.ts';

async function linesOf(chunks: readonly (string | Uint8Array)[], maxLength?: number): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of readLines(Readable.from(chunks.map(toBytes), { objectMode: false }), maxLength))
    lines.push(line);
  return lines;
}

const toBytes = (chunk: string | Uint8Array): Buffer => Buffer.from(chunk);
const line = (text: string): InputLine => ({ kind: 'line', text });
const TOO_LONG: InputLine = { kind: 'too-long' };

describe('readLines', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['one line', 'một\n', ['một']],
    ['a last line without an end', 'một\nhai', ['một', 'hai']],
    ['an empty line', '\n', ['']],
    ['empty lines between others', 'một\n\n\nhai\n', ['một', '', '', 'hai']],
    ['line ends of Windows', 'một\r\nhai\r\n', ['một', 'hai']],
    ['a carriage return inside a line', 'một\rhai\n', ['một\rhai']],
    [
      'line separators of Unicode, which JSON allows',
      'một\u2028hai\u2029ba\u0085\n',
      ['một\u2028hai\u2029ba\u0085'],
    ],
    ['a byte order mark at the start', '\uFEFFmột\n\uFEFFhai\n', ['một', '\uFEFFhai']],
    ['NUL', 'a\0b\n', ['a\0b']],
  ])('reads %s', async (_name, text, expected) => {
    expect(await linesOf([text])).toEqual(expected.map(line));
  });

  it('puts letters and lines together that were cut apart on the way', async () => {
    const text = 'Khánh Hòa 🙂\r\nNha Trang\n';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length }), { maxLength: 8 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(await linesOf(chunks.filter(({ length }) => length > 0))).toEqual(
          ['Khánh Hòa 🙂', 'Nha Trang'].map(line),
        );
      }),
    );
  });

  it('replaces bytes that are not UTF-8 and reads on', async () => {
    expect(await linesOf([Uint8Array.of(0xff, 0x61, 0x0a, 0xc3), '\nhai\n'])).toEqual(
      ['\uFFFDa', '\uFFFD', 'hai'].map(line),
    );
  });

  it('says which line is too long, and goes on behind it', async () => {
    expect(await linesOf(['12345\n123456\n', '123', '456', '789\r\n', '12345'], 5)).toEqual([
      line('12345'),
      TOO_LONG,
      TOO_LONG,
      line('12345'),
    ]);
  });

  it('reads no further than it is asked to', async () => {
    let given = 0;
    const input = Readable.from(
      (function* () {
        for (; given < 1_000; given += 1) yield `${given}\n`;
      })(),
      { objectMode: false, highWaterMark: 16 },
    );
    const lines = readLines(input);
    expect(await lines.next()).toEqual({ done: false, value: line('0') });
    expect(given).toBeLessThan(20);
    await lines.return();
    expect(input.destroyed).toBe(true);
  });
});
