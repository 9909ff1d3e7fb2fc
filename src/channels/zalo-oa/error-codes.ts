/** What to do about an error code of the message API. Reasons are constant words: they are logged and counted. */
export type CodeMeaning =
  /** The access token is invalid or has expired. */
  | { readonly kind: 'token' }
  /** Too many calls in this minute. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'again'; readonly reason: string }
  /** Nothing of this message will ever arrive. `isOurs`: what we sent is wrong, which is a mistake of the program. */
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly isOurs?: boolean;
      readonly isAlarm?: boolean;
    }
  /** Nothing at all arrives until somebody acts. */
  | { readonly kind: 'halted'; readonly reason: string };

/** Codes as docs.zaloplatforms.com/docs/OA lists them. */
const MEANINGS: ReadonlyMap<number, CodeMeaning> = new Map<number, CodeMeaning>([
  [-216, { kind: 'token' }],
  [-220, { kind: 'token' }],
  [-32, { kind: 'wait' }],
  [-200, { kind: 'again', reason: 'send-failed' }],
  [-211, { kind: 'halted', reason: 'quota' }],
  // Of one person: halting the channel for it would let one person silence it for all.
  [-218, { kind: 'failed', reason: 'person-quota', isAlarm: true }],
  [-213, { kind: 'failed', reason: 'not-followed' }],
  [-230, { kind: 'failed', reason: 'window-over' }],
  [-232, { kind: 'failed', reason: 'window-over' }],
  [-227, { kind: 'failed', reason: 'person-inactive' }],
  [-244, { kind: 'failed', reason: 'person-restricts' }],
  [-201, { kind: 'failed', reason: 'bad-parameter', isOurs: true }],
  [-210, { kind: 'failed', reason: 'over-limit', isOurs: true }],
  [-233, { kind: 'failed', reason: 'bad-type', isOurs: true }],
  [-204, { kind: 'halted', reason: 'oa-disabled' }],
  [-205, { kind: 'halted', reason: 'oa-missing' }],
  [-219, { kind: 'halted', reason: 'app-disabled' }],
  [-221, { kind: 'halted', reason: 'oa-unverified' }],
  [-224, { kind: 'halted', reason: 'oa-tier' }],
  [-240, { kind: 'halted', reason: 'api-version' }],
]);

/** A code that no table knows is final: practice differs from the tables, and a guess would send twice. */
export const meaningOf = (code: number): CodeMeaning =>
  MEANINGS.get(code) ?? { kind: 'failed', reason: 'unknown-code', isAlarm: true };
