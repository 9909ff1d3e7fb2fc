import { decodeLine, LINE_BREAK } from './journal-line.ts';
import type { Operation } from './operation.ts';
import type { StoreFile } from './store-files.ts';

const CHUNK_BYTES = 1 << 20;

export interface JournalReading {
  /** Lines that could be read. */
  readonly lines: number;
  /** Bytes up to the end of the last line that could be read. */
  readonly end: number;
  /** Bytes of the last line when its writing was cut short: nobody was told that it is kept. */
  readonly tornBytes: number;
  /** Whole lines that are not as they were written. */
  readonly damaged: readonly Buffer[];
}

/** Reads a journal from the beginning and hands out what can be read, in order. */
export async function readJournal(
  file: StoreFile,
  onOperation: (operation: Operation) => void,
): Promise<JournalReading> {
  const damaged: Buffer[] = [];
  let lines = 0;
  let end = 0;
  let position = 0;
  let rest: Buffer[] = [];
  const readLine = (line: Buffer, lineEnd: number): void => {
    const operation = decodeLine(line);
    if (operation === undefined) {
      damaged.push(Buffer.from(line));
      return;
    }
    lines += 1;
    end = lineEnd;
    onOperation(operation);
  };
  for (;;) {
    const chunk = await file.read(position, CHUNK_BYTES);
    if (chunk.length === 0) break;
    let start = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, start)) {
      readLine(Buffer.concat([...rest, chunk.subarray(start, at)]), position + at + 1);
      rest = [];
      start = at + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
    position += chunk.length;
  }
  return { lines, end, tornBytes: rest.reduce((sum, { length }) => sum + length, 0), damaged };
}
