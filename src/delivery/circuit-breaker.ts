import type { Random } from './backoff.ts';
import type { Clock } from './clock.ts';

/** Failures in a row that open it. */
const FAILURES_TO_OPEN = 5;
/** How long nothing is tried, in milliseconds. */
const SHORTEST_REST_MS = 10_000;
const LONGEST_REST_MS = 60_000;

/**
 * Stops trying a channel that fails every time: after five failures in a row one send is tried every 10 to
 * 60 seconds, until one arrives.
 */
export class CircuitBreaker {
  readonly #clock: Clock;
  readonly #random: Random;
  #failures = 0;
  /** On the clock's scale; what may be tried is nothing before and one send after. */
  #restsUntil: number | undefined;
  /** The one send after the rest is under way. */
  #isTrying = false;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  get isOpen(): boolean {
    return this.#restsUntil !== undefined;
  }

  /** How many events may be under way now. */
  get most(): number {
    if (this.#restsUntil === undefined) return Number.POSITIVE_INFINITY;
    return this.#clock.now() >= this.#restsUntil ? 1 : 0;
  }

  /** Until one may be tried, in milliseconds; undefined when nothing rests. */
  get restMs(): number | undefined {
    return this.#restsUntil === undefined ? undefined : Math.max(0, this.#restsUntil - this.#clock.now());
  }

  /** Whether a send may go out now; of those after the rest only the first, until it is known what came of it. */
  admits(): boolean {
    if (this.#restsUntil === undefined) return true;
    if (this.#isTrying || this.#clock.now() < this.#restsUntil) return false;
    this.#isTrying = true;
    return true;
  }

  /** The platform is busy, which says nothing of whether it works. */
  postponed(): void {
    this.#isTrying = false;
  }

  succeeded(): void {
    this.#isTrying = false;
    this.#failures = 0;
    this.#restsUntil = undefined;
  }

  failed(): void {
    this.#isTrying = false;
    this.#failures += 1;
    if (this.#failures >= FAILURES_TO_OPEN) this.#rest();
  }

  /** Trying again at once is of no use. */
  halted(): void {
    this.#isTrying = false;
    this.#failures = Math.max(this.#failures, FAILURES_TO_OPEN);
    this.#rest();
  }

  #rest(): void {
    const ms = SHORTEST_REST_MS + this.#random() * (LONGEST_REST_MS - SHORTEST_REST_MS);
    this.#restsUntil = this.#clock.now() + ms;
  }
}
