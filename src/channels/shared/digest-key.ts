import { createHash } from 'node:crypto';

/** 132 bits: two events never meet. */
const LENGTH = 22;

/**
 * The key of an event that is known by whose it is: `kind`, then a digest of `parts`. Keys outlive what a person asks
 * to have erased, so no id of a person stands in one.
 */
export function digestKey(kind: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `${kind}:${digest.slice(0, LENGTH)}`;
}
