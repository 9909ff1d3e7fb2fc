import type { Readable } from 'node:stream';

/** A line without its end; or one that was too long to be kept. */
export type InputLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

/** In UTF-16 units: a megabyte of text with every character written as `\u1ea1` fits. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024;

function toLine(text: string, maxLength: number): InputLine {
  if (text.length > maxLength) return { kind: 'too-long' };
  return { kind: 'line', text: text.endsWith('\r') ? text.slice(0, -1) : text };
}

/**
 * Lines of a stream, in order, each given out before more is read. `\n` or `\r\n` ends a line and nothing else does:
 * U+2028 and a lone `\r` may stand inside a JSON text. A byte order mark at the very start is dropped. Bytes that are
 * not UTF-8 become U+FFFD. What exceeds `maxLength` is read on to the end of its line, but not kept.
 */
export async function* readLines(
  input: Readable,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<InputLine, void, undefined> {
  let pending = '';
  let isFirst = true;
  // A line that is already too long stays so without the rest of it.
  const append = (piece: string): string => (pending.length > maxLength ? pending : pending + piece);
  for await (const chunk of input.setEncoding('utf8')) {
    const text = String(chunk);
    const pieces = (isFirst ? text.replace(/^\uFEFF/u, '') : text).split('\n');
    isFirst = false;
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield toLine(append(piece), maxLength);
      pending = '';
    }
    pending = append(last);
  }
  if (pending !== '') yield toLine(pending, maxLength);
}
