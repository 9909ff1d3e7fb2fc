import { createHash } from 'node:crypto';
import { ABBREVIATIONS } from '../language/abbreviations.ts';
import { INDEX_NAMES } from '../language/index-names.ts';

/** Digest of the language tables that the saved terms depend on: a changed table makes a saved index stale. */
export function tablesDigest({ abbreviations = ABBREVIATIONS, indexNames = INDEX_NAMES } = {}): string {
  return createHash('sha256')
    .update(JSON.stringify([abbreviations, indexNames]))
    .digest('hex');
}
