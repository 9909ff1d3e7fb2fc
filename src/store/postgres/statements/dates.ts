/**
 * By what events are dated: not by the database's clock itself, which may jump, but by two times that are kept at a
 * distance from it (`cchc_bot.clock`). `look-at-clock.ts` changes the distance when the clock jumps, so the dates of
 * events stay as they are.
 *
 * Message time never jumps: how long messages wait and keys are known. Retention time dates ends: in doubt whether time
 * went by, it did, so that no text is kept for longer.
 */

/** The clock may differ by so much from what time went by before it is said to have jumped, in milliseconds. */
export const TOLERATED_MS = 60_000;

type Distance = 'message_ms' | 'retention_ms';

const TOLERATED = `${TOLERATED_MS} * interval '1 millisecond'`;

const at = (clock: string, distance: Distance): string =>
  `(select ${clock} + ${distance} * interval '1 millisecond' from cchc_bot.clock)`;

/** For what happens now. After a jump back that nobody has looked at yet, the last that was seen. */
const dated = (distance: Distance): string => at('greatest(now(), shown_at)', distance);

/** To compare dates with. After a jump that nobody has looked at yet, little later than the last that was seen. */
const compared = (distance: Distance): string =>
  at(`least(greatest(now(), shown_at), shown_at + ${TOLERATED})`, distance);

export const MESSAGE_DATE = dated('message_ms');
export const RETENTION_DATE = dated('retention_ms');
export const MESSAGE_TIME = compared('message_ms');
export const RETENTION_TIME = compared('retention_ms');
