import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of a stream, in order; `\r\n` and `\n` end a line. Bytes that are not UTF-8 become U+FFFD. */
export function readLines(input: Readable): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
