import type { Readable } from 'node:stream';

/** All that a stream gives, or its first bytes, a little more than `most`: who reads on would hold it all in memory. */
export async function readBytes(input: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
