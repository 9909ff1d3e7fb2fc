import type { Reply } from '../answer/reply.ts';

/** Checks every figure of a text as it was pasted. */
export interface DraftChecker {
  check(text: string): Reply;
}
