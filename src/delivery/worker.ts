import { StoreUnavailable, type Taken, type Work } from '../store/store.ts';
import { backoffDelay, LONGEST_STORE_REST_MS } from './backoff.ts';
import { type Clock, pause } from './clock.ts';
import { outlineError } from './outline-error.ts';
import { type ProcessOptions, processWork } from './process-work.ts';
import type { Lane } from './send-part.ts';

export interface WorkerOptions extends ProcessOptions {
  readonly lanes: ReadonlyMap<string, Lane>;
}

/** Takes events from the store as long as there is room, and sees to each of them. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #running = new Map<string, Promise<void>>();
  /** How many of them each channel has. */
  readonly #busy = new Map<string, number>();
  #stopping = false;
  #ended: Promise<void> | undefined;
  /** In a row, of looking for work and of the work itself. */
  readonly #storeFailures = { taking: 0, working: 0 };
  #wake = new AbortController();

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#ended !== undefined) return;
    const { events, givingUp } = this.#options;
    const stopListening = events.onNews(() => this.#poke());
    givingUp.addEventListener('abort', () => this.#poke(), { once: true });
    this.#ended = this.#loop().finally(stopListening);
  }

  /** Goes on until nothing can be taken, then stops taking. */
  finishUp(): void {
    this.#stopping = true;
    this.#poke();
  }

  /** Resolves when `finishUp` was called and nothing is being worked on. */
  async idle(): Promise<void> {
    await this.#ended;
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #poke(): void {
    // With a reason of its own: else each would cost an error with its stack.
    this.#wake.abort('news');
  }

  async #loop(): Promise<void> {
    while (!this.#options.givingUp.aborted) {
      this.#wake = new AbortController();
      const taken = await this.#take();
      for (const work of taken.works) this.#run(work);
      if (this.#stopping && taken.works.length === 0 && this.#running.size === 0) return;
      await this.#wait(taken.nextInMs);
    }
  }

  /** Ends at the next news or when something is due. */
  async #wait(nextInMs = Number.POSITIVE_INFINITY): Promise<void> {
    const { clock, random, limits, givingUp } = this.#options;
    const failures = this.#storeFailures.taking;
    const { signal } = failures > 0 ? { signal: givingUp } : this.#wake;
    const ms =
      failures > 0
        ? backoffDelay(failures, { ...limits.backoff, capMs: LONGEST_STORE_REST_MS }, random)
        : nextInMs;
    // Whole milliseconds: what is due in a fraction of one would be looked for too early, and again.
    await pauseUntil(clock, Math.ceil(ms), signal);
  }

  /** Of each channel as many as it has room for: a busy one takes no other's. Those that rest are left alone. */
  async #take(): Promise<Taken> {
    const { events, lanes } = this.#options;
    const rooms = [...lanes].map(([channel, { breaker }]) => {
      const { most } = breaker;
      // Told now, of those that are left out now: a rest that ends while others are looked through would be missed.
      const restMs = most === 0 ? (breaker.restMs ?? 0) : Number.POSITIVE_INFINITY;
      return { channel, room: this.#roomOf(channel, most), restMs };
    });
    const takes = rooms
      .filter(({ room }) => room > 0)
      .map(({ channel, room }) => events.take([channel], room));
    const settled = await Promise.allSettled(takes);
    const taken = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) this.#storeFailed(failed.reason, 'taking');
    else this.#storeFailures.taking = 0;
    const due = taken.map(({ nextInMs = Number.POSITIVE_INFINITY }) => nextInMs);
    const nextInMs = Math.min(...due, ...rooms.map(({ restMs }) => restMs));
    return { works: taken.flatMap(({ works }) => works), nextInMs };
  }

  #roomOf(channel: string, most: number): number {
    return Math.min(most, this.#options.limits.worksAtOnce) - (this.#busy.get(channel) ?? 0);
  }

  #storeFailed(error: unknown, where: 'taking' | 'working'): void {
    this.#storeFailures[where] += 1;
    const { logger } = this.#options;
    if (!(error instanceof StoreUnavailable))
      logger.error({ error: outlineError(error) }, 'taking work broke');
    else if (this.#storeFailures[where] === 1) logger.warn({}, 'store unavailable');
  }

  #run(work: Work): void {
    const { lanes, logger } = this.#options;
    const lane = lanes.get(work.channel);
    if (!lane) return;
    const name = `${work.id}/${work.fence}`;
    const done = processWork(work, lane, this.#options)
      .then(
        () => {
          this.#storeFailures.working = 0;
        },
        (error: unknown) => {
          const isStore = error instanceof StoreUnavailable;
          if (isStore) this.#storeFailed(error, 'working');
          else logger.error({ channel: work.channel, error: outlineError(error) }, 'event left for later');
          return this.#giveBack(work, !isStore);
        },
      )
      .finally(() => {
        this.#running.delete(name);
        this.#count(work.channel, -1);
        this.#poke();
      });
    this.#running.set(name, done);
    this.#count(work.channel, 1);
  }

  #count(channel: string, by: number): void {
    this.#busy.set(channel, (this.#busy.get(channel) ?? 0) + by);
  }

  /** A store that failed in the middle may have come back: what is held would else wait until it forgets the holder. */
  async #giveBack(work: Work, isBroken: boolean): Promise<void> {
    const { clock, givingUp, random, limits, events } = this.#options;
    const backoff = { ...limits.backoff, capMs: LONGEST_STORE_REST_MS };
    const delay = isBroken
      ? backoffDelay(work.failures + 1, limits.backoff, random)
      : backoffDelay(this.#storeFailures.working, backoff, random);
    for (let failures = 1; !givingUp.aborted; failures += 1) {
      try {
        await events.defer(work, delay, isBroken);
        return;
      } catch {
        await pause(clock, backoffDelay(failures, backoff, random), givingUp);
      }
    }
  }
}

/** Without an end of its own when `ms` is infinite. */
function pauseUntil(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  if (ms !== Number.POSITIVE_INFINITY) return pause(clock, ms, signal);
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
