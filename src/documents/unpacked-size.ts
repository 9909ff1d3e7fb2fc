import { inflateRawSync } from 'node:zlib';
import { LARGEST_UNPACKED, MOST_PARTS } from './document-limits.ts';
import type { DocumentFault } from './document-outcome.ts';

/** Format of the archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3. */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const PART_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

function endOfArchive(file: Buffer): number {
  const lowest = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= lowest; at--)
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  return -1;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly part: number;
}

/** The bytes that a part really unpacks to, whatever it says of itself; throws when more than `most`. */
function sizeOf(file: Buffer, { method, packed, part }: Entry, most: number): number {
  if (file.readUInt32LE(part) !== PART_SIGNATURE) throw new RangeError('No part');
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new RangeError('Unknown method');
  const start = part + 30 + file.readUInt16LE(part + 26) + file.readUInt16LE(part + 28);
  return inflateRawSync(file.subarray(start, start + packed), { maxOutputLength: most }).length;
}

function checkParts(file: Buffer, end: number): DocumentFault | undefined {
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) return 'too-large';
  let at = file.readUInt32LE(end + 16);
  let open = LARGEST_UNPACKED;
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== ENTRY_SIGNATURE) return 'broken';
    if ((file.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return 'locked-or-old';
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('latin1', at + 46, at + 46 + nameLength);
    const entry = {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      part: file.readUInt32LE(at + 42),
    };
    // Pictures are never unpacked.
    if (/\.(?:xml|rels)$/iu.test(name)) open -= sizeOf(file, entry, Math.max(1, open));
    if (open < 0) return 'too-large';
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return undefined;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** What is wrong with a Word file as an archive: it is none, is locked, or unpacks to more than it may. */
export function archiveFault(file: Buffer): DocumentFault | undefined {
  try {
    const end = endOfArchive(file);
    return end < 0 ? 'broken' : checkParts(file, end);
  } catch (error) {
    // An offset that leads out of the file, or a part that cannot be unpacked.
    return isTooLarge(error) ? 'too-large' : 'broken';
  }
}
