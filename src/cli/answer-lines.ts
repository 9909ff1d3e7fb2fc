import type { Readable, Writable } from 'node:stream';
import { type InputLine, readLines } from './read-lines.ts';
import { writeLine } from './write-line.ts';

/**
 * Exactly one line of JSON for each line of the input, in order, no faster than the reader takes them. Resolves to
 * whether one of them was an error.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: InputLine) => object,
): Promise<{ readonly failed: boolean }> {
  let failed = false;
  for await (const line of readLines(input)) {
    const response = answer(line);
    failed ||= 'kind' in response && response.kind === 'error';
    await writeLine(output, JSON.stringify(response));
  }
  return { failed };
}
