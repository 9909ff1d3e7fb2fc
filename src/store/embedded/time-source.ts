/** What a store asks of the clock. */
export interface TimeSource {
  /** Milliseconds that only ever grow, whatever happens to the wall clock; for ages and delays. */
  readonly now: () => number;
  /** Milliseconds since 1970, UTC; for what is written down. */
  readonly wallNow: () => number;
}

/** When something that was written down happened, by the monotonic clock: never later than now. */
export const sinceOf = (time: TimeSource, at: number): number =>
  time.now() - Math.max(0, time.wallNow() - at);

/** The other way round. */
export const wallTimeOf = (time: TimeSource, since: number): number =>
  Math.round(time.wallNow() - (time.now() - since));
