import { createHash } from 'node:crypto';
import type { ContentFile } from './read-content-files.ts';

/**
 * SHA-256 (hex) of the content files, whatever their order. Each path and each text goes in with its length
 * in bytes before it, so that no two different folders give the same stream.
 */
export function contentDigest(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const part of sorted.flatMap(({ path, text }) => [path, text])) {
    const bytes = Buffer.from(part, 'utf8');
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
