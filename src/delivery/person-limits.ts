import { hash } from 'node:crypto';
import type { Clock } from './clock.ts';

export interface PersonLimitsOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Questions a minute in the long run; 15 without it, as GOV.UK Chat has it. */
  readonly perMinute?: number;
  /** Questions at once after a pause. */
  readonly burst?: number;
  /** The same text within so many milliseconds is one question. */
  readonly mergeMs?: number;
  /** People remembered at once; whoever wrote longest ago is forgotten first. */
  readonly most?: number;
}

/** `too-fast`: to be told to wait. `repeated`: the same as just before, to be dropped in silence. */
export type LimitVerdict = 'ok' | 'too-fast' | 'repeated';

/**
 * `free`: costs no turn, and once a minute leaves one for what the person says next. Two in a moment with nothing else
 * between are taken, further ones are repetitions in other words.
 */
export type Price = 'turn' | 'free';

export interface PersonLimits {
  /**
   * Counts one event of `person`, which may be a chat. Only `ok` is counted, and what is free never `too-fast`. Texts
   * are compared but for blanks around them.
   */
  take(person: string, text?: string, price?: Price): LimitVerdict;
  /**
   * Takes back the last `ok`, for an event that was not taken on in the end (a duplicate, no room, no store): when the
   * platform brings it again it is neither too fast nor a repetition.
   */
  giveBack(person: string, price?: Price): void;
  /** How many people are remembered. */
  size(): number;
}

/** A bucket of questions that fills steadily. */
interface Bucket {
  left: number;
  /** When `left` was true. */
  at: number;
  /** Of the last text that was taken; a digest, for what people write is not kept. */
  digest: string | undefined;
  takenAt: number;
  /** When a turn was last left behind what is free. */
  leftTurnAt: number;
  /** How much of what is free came last, in quick succession and with nothing else between. */
  freeInRow: number;
}

/** What is free leaves a turn so often at most: else questions between requests would be free too. */
const TURN_LEFT_MS = 60_000;
/** A request and the yes to it: more of them in a moment ask for nothing more, whatever their words. */
const MOST_FREE_IN_ROW = 2;
const LONGEST_COMPARED = 4_096;

function digestOf(text: string): string {
  const compared = text.slice(0, LONGEST_COMPARED).trim();
  return hash('sha256', `${text.length > LONGEST_COMPARED}:${compared}`, 'base64');
}

function newBucket(left: number, at: number): Bucket {
  const never = Number.NEGATIVE_INFINITY;
  return { left, at, digest: undefined, takenAt: never, leftTurnAt: never, freeInRow: 0 };
}

/** Of what came in the same moment as the last one that was taken. */
function repeats(bucket: Bucket, digest: string | undefined, price: Price): boolean {
  if (digest !== undefined && digest === bucket.digest) return true;
  return price === 'free' && bucket.freeInRow >= MOST_FREE_IN_ROW;
}

function leaveTurn(bucket: Bucket, now: number): void {
  if (bucket.left >= 1 || now - bucket.leftTurnAt < TURN_LEFT_MS) return;
  bucket.left = 1;
  bucket.leftTurnAt = now;
}

/** Limits what one person may ask, in memory that does not grow with the number of people. */
export function createPersonLimits({
  clock,
  perMinute = 15,
  burst = 5,
  mergeMs = 3_000,
  most = 20_000,
}: PersonLimitsOptions): PersonLimits {
  const perMs = perMinute / 60_000;
  const atOnce = Math.min(burst, perMinute);
  /** A bucket that nobody touched for so long is full and has no text to merge with. */
  const idleMs = Math.max(atOnce / perMs, mergeMs);
  // In the order in which they were last touched.
  const buckets = new Map<string, Bucket>();

  function forgetIdle(now: number): void {
    for (const [person, { at }] of buckets) {
      if (now - at < idleMs && buckets.size <= most) return;
      buckets.delete(person);
    }
  }

  /** The bucket as it is now, moved to the end of the order. */
  function touch(person: string, now: number): Bucket {
    const known = buckets.get(person);
    const bucket = known ?? newBucket(atOnce, now);
    bucket.left = Math.min(atOnce, bucket.left + (now - bucket.at) * perMs);
    bucket.at = now;
    buckets.delete(person);
    buckets.set(person, bucket);
    forgetIdle(now);
    return bucket;
  }

  return {
    take(person, text, price = 'turn') {
      const now = clock.now();
      const bucket = touch(person, now);
      const digest = text === undefined ? undefined : digestOf(text);
      if (now - bucket.takenAt >= mergeMs) bucket.freeInRow = 0;
      else if (repeats(bucket, digest, price)) return 'repeated';
      if (price === 'free') leaveTurn(bucket, now);
      else if (bucket.left < 1) return 'too-fast';
      else bucket.left -= 1;
      bucket.freeInRow = price === 'free' ? bucket.freeInRow + 1 : 0;
      bucket.takenAt = now;
      bucket.digest = digest;
      return 'ok';
    },
    giveBack(person, price = 'turn') {
      const bucket = buckets.get(person);
      if (!bucket) return;
      if (price === 'turn') bucket.left = Math.min(atOnce, bucket.left + 1);
      else bucket.freeInRow = Math.max(0, bucket.freeInRow - 1);
      bucket.digest = undefined;
    },
    size: () => buckets.size,
  };
}
