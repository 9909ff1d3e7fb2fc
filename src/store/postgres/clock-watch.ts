/** When the database's clock was read: by itself, and around it by a clock of this process that only grows. */
export interface Sighting {
  readonly clockMs: number;
  readonly askedAt: number;
  readonly heardAt: number;
}

/** Less is none of ours to mend, and may be a clock that is being set right slowly. */
const TOLERATED_MS = 60_000;

/** Tells a jump of the database's clock from time that went by. */
export class ClockWatch {
  #last: Sighting | undefined;

  /** By how many milliseconds the clock jumped since it was last read, less than 0 for back; 0 when it went as it should. */
  jumpUntil(seen: Sighting): number {
    const last = this.#last;
    // Of two that were under way together the later one has said it.
    if (last !== undefined && seen.askedAt < last.askedAt) return 0;
    this.#last = seen;
    if (last === undefined) return 0;
    const shown = seen.clockMs - last.clockMs;
    const most = seen.heardAt - last.askedAt;
    const least = Math.max(0, seen.askedAt - last.heardAt);
    if (shown > most + TOLERATED_MS) return shown - most;
    return shown < least - TOLERATED_MS ? shown - least : 0;
  }
}
