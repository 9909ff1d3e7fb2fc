import { createHash } from 'node:crypto';

const LENGTH = 22;

/** An entity tag that changes with the content. */
export const contentTag = (content: string | Buffer): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, LENGTH)}"`;
