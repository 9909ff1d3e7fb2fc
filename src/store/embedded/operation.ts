import type { Json } from '../json.ts';

/** Raise it when an earlier version of the program would misread what is written. */
export const JOURNAL_FORMAT = 1;

/**
 * What happened to events, as plain data: applied in the order in which it was written, it gives the same state
 * again. Times are wall-clock milliseconds. An operation on an event that is not there changes nothing.
 */
export type Operation =
  | {
      readonly op: 'accept';
      readonly id: number;
      readonly channel: string;
      readonly key: string;
      readonly chat: string;
      readonly payload: Json;
      readonly at: number;
    }
  /** A claimed event that was dropped, and the notice that stands for it, unless one stood there already. */
  | {
      readonly op: 'drop';
      readonly channel: string;
      readonly key: string;
      readonly at: number;
      readonly notice?: { readonly id: number; readonly chat: string; readonly payload: Json };
    }
  | { readonly op: 'answer'; readonly id: number; readonly parts: readonly Json[] }
  | { readonly op: 'sent'; readonly id: number; readonly sent: number }
  | { readonly op: 'done'; readonly id: number; readonly at: number }
  | { readonly op: 'dead'; readonly id: number; readonly reason: string; readonly at: number }
  | { readonly op: 'revive'; readonly id: number }
  /** Events up to the number `upTo`, or all, but for the unfinished event `except`. */
  | { readonly op: 'forget'; readonly chat: string; readonly upTo?: number; readonly except?: number }
  /** A store was opened on what stands before: the first number free for an event, and how often that happened. */
  | { readonly op: 'open'; readonly format: number; readonly nextId: number; readonly opened: number }
  /** A store was closed in order: nothing of the answers is on its way but of these events. */
  | { readonly op: 'close'; readonly held: readonly number[] }
  /** Nothing, written to see whether writing works. */
  | { readonly op: 'probe' }
  /** Claimed keys: channel, key, time. */
  | { readonly op: 'keys'; readonly keys: readonly (readonly [string, string, number])[] }
  /** An event as it stands. */
  | { readonly op: 'event'; readonly event: EventImage };

/** All of an event that outlives the process. */
export interface EventImage {
  readonly id: number;
  readonly channel: string;
  readonly chat: string;
  readonly payload: Json;
  readonly at: number;
  readonly isNotice?: true;
  readonly parts?: readonly Json[];
  readonly sent?: number;
  /** Absent while it is unfinished. */
  readonly end?: { readonly at: number; readonly dead?: string };
}
