import type { Json } from '../json.ts';
import type { EventImage } from './operation.ts';

/** An event in memory. Times named `since` are of the monotonic clock, times named `at` of the wall clock. */
export interface EventRecord {
  readonly id: number;
  readonly channel: string;
  readonly chat: string;
  readonly payload: Json;
  readonly isNotice: boolean;
  readonly at: number;
  readonly since: number;
  revived: { readonly at: number; readonly since: number } | undefined;
  /** `gone`: deleted; whoever still has it in hand must let it go. */
  state: 'unfinished' | 'done' | 'dead' | 'gone';
  parts: readonly Json[] | undefined;
  sent: number;
  end: { readonly at: number; readonly since: number; readonly dead: string | undefined } | undefined;
  /** Not kept over a restart: nothing is held then, and everything may be tried at once. */
  fence: number;
  failures: number;
  dueAt: number;
  isTakenOver: boolean;
}

type Core = Pick<EventRecord, 'id' | 'channel' | 'chat' | 'payload' | 'isNotice' | 'at' | 'since'>;

/** Each field by name: V8 makes a dictionary, five times as large, of an object this wide that begins with a spread. */
export function newRecord({ id, channel, chat, payload, isNotice, at, since }: Core): EventRecord {
  return {
    id,
    channel,
    chat,
    payload,
    isNotice,
    at,
    since,
    revived: undefined,
    state: 'unfinished',
    parts: undefined,
    sent: 0,
    end: undefined,
    fence: 0,
    failures: 0,
    dueAt: since,
    isTakenOver: false,
  };
}

/** In milliseconds, since it was accepted or revived. */
export const ageOf = ({ since, revived }: EventRecord, now: number): number =>
  Math.max(0, now - Math.max(since, revived?.since ?? since));

export function imageOf(record: EventRecord): EventImage {
  const { id, channel, chat, payload, at, isNotice, parts, sent, revived, end } = record;
  return {
    id,
    channel,
    chat,
    payload,
    at,
    ...(isNotice ? { isNotice } : {}),
    ...(parts === undefined ? {} : { parts, sent }),
    ...(revived === undefined ? {} : { revivedAt: revived.at }),
    ...(end === undefined
      ? {}
      : { end: { at: end.at, ...(end.dead === undefined ? {} : { dead: end.dead }) } }),
  };
}
