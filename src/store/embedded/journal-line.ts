import { crc32 } from 'node:zlib';
import type { Operation } from './operation.ts';

/**
 * A line of the journal: CRC-32 and length of the JSON in bytes, each as eight hexadecimal digits, then the JSON.
 *
 *     9f1c04b2 0000001f {"op":"sent","id":12,"sent":1}
 */
const HEADER_BYTES = 18;
export const LINE_BREAK = 0x0a;

const hex = (value: number): string => value.toString(16).padStart(8, '0');
const headerOf = (json: Buffer): string => `${hex(crc32(json))} ${hex(json.length)} `;

export function encodeLine(operation: Operation): Buffer {
  const json = JSON.stringify(operation);
  const length = Buffer.byteLength(json);
  const line = Buffer.allocUnsafe(HEADER_BYTES + length + 1);
  line.write(json, HEADER_BYTES);
  line.write(headerOf(line.subarray(HEADER_BYTES, HEADER_BYTES + length)), 'latin1');
  line[HEADER_BYTES + length] = LINE_BREAK;
  return line;
}

/** A line without its line break; undefined when it is not as it was written. */
export function decodeLine(line: Buffer): Operation | undefined {
  const json = line.subarray(HEADER_BYTES);
  if (line.length <= HEADER_BYTES || line.toString('latin1', 0, HEADER_BYTES) !== headerOf(json))
    return undefined;
  // The sum proves that these bytes are what encodeLine wrote, so their shape needs no second check.
  return JSON.parse(json.toString('utf8')) as Operation;
}
