import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a line and waits when the reader is slow, so that memory stays bounded. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
