import { type Backoff, backoffDelay, type Random, retryDelay } from '../../delivery/backoff.ts';
import { isTaken } from '../../delivery/channel-port.ts';
import { type Clock, pause } from '../../delivery/clock.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import type { Logger } from '../../log.ts';
import type { TakenUpdate } from './take-update.ts';
import type { TelegramApi } from './telegram-api.ts';
import type { TelegramFault } from './telegram-fault.ts';
import { OPERATOR_TEXTS } from './texts.ts';

export interface PollingOptions {
  readonly api: TelegramApi;
  /**
   * Takes over one update without waiting for its answer. Undefined for what is not an update; rejects
   * when it cannot be kept now.
   */
  readonly take: (raw: unknown) => Promise<TakenUpdate | undefined>;
  /** Hears of each poll that came back; `fault` is absent when it was a good one. */
  readonly onPoll: (fault?: TelegramFault) => void;
  readonly clock: Clock;
  readonly random: Random;
  readonly backoff: Backoff;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Aborts when another process may poll from now on: then this one asks nothing more, not even to confirm. */
  readonly lost?: AbortSignal | undefined;
}

export type PollingEnd = 'stopped' | 'unauthorized';

/** A server that does not hold polls open must not be asked as fast as it answers. */
const SHORTEST_EMPTY_POLL_MS = 1_000;

/**
 * Polls until `signal` or `lost` aborts or the token is refused; every other fault is waited out, with delays that
 * double up to the backoff's cap. An update is confirmed, by the next poll's offset, only after it was
 * taken over; what was taken over last is confirmed at the end, so that it does not come again.
 */
export function pollUpdates(options: PollingOptions): Promise<PollingEnd> {
  return new Poller(options).run();
}

class Poller {
  readonly #options: PollingOptions;
  /** The next poll confirms everything before it. */
  #offset = 0;
  #confirmed = 0;
  #failures = 0;

  constructor(options: PollingOptions) {
    const { signal, lost } = options;
    this.#options = { ...options, signal: lost ? AbortSignal.any([signal, lost]) : signal };
  }

  async run(): Promise<PollingEnd> {
    const { api, clock, signal } = this.#options;
    while (!signal.aborted) {
      const next = await this.#poll();
      if (next === 'unauthorized') return next;
      if (next > 0) await pause(clock, next, signal);
    }
    // A signal of its own, for `signal` is what brought us here. The call has a short deadline.
    if (this.#offset !== this.#confirmed && !this.#options.lost?.aborted)
      await api.confirmUpdates(this.#offset, new AbortController().signal);
    return 'stopped';
  }

  /** One poll and what it brought; resolves to the milliseconds to wait before the next. */
  async #poll(): Promise<number | 'unauthorized'> {
    const { api, clock, signal, logger, onPoll } = this.#options;
    const started = clock.now();
    const offset = this.#offset;
    const result = await api.getUpdates(offset, signal);
    if (!result.ok) return this.#waitAfter(result.fault);
    onPoll();
    this.#confirmed = offset;
    if (!(await this.#takeAll(result.value))) {
      this.#failures += 1;
      return this.#backoff();
    }
    if (this.#failures > 0) logger.info({ failures: this.#failures }, 'telegram polling works again');
    this.#failures = 0;
    const hasty = result.value.length === 0 && clock.now() - started < SHORTEST_EMPTY_POLL_MS;
    return hasty ? SHORTEST_EMPTY_POLL_MS : 0;
  }

  #waitAfter(fault: TelegramFault): number | 'unauthorized' {
    if (fault.kind === 'aborted') return 0;
    const { backoff, random, logger, onPoll } = this.#options;
    onPoll(fault);
    if (fault.kind === 'unauthorized') return fault.kind;
    this.#failures += 1;
    const asked = fault.kind === 'rate-limited' ? fault.retryAfterMs : undefined;
    const delay = retryDelay(asked, this.#failures, backoff, random);
    logger.warn({ fault, failures: this.#failures, retryInMs: Math.round(delay) }, adviceOn(fault));
    return delay;
  }

  /** False when something could not be taken over: it stays unconfirmed, and the next poll brings it again. */
  async #takeAll(updates: readonly unknown[]): Promise<boolean> {
    const { take, logger } = this.#options;
    const before = this.#offset;
    try {
      for (const raw of updates) {
        const taken = await take(raw);
        if (!taken) logger.warn({}, 'telegram sent something that is not an update');
        if (taken && !isTaken(taken.acceptance)) return false;
        if (taken) this.#offset = taken.updateId + 1;
      }
    } catch (error) {
      logger.error({ error: outlineError(error) }, 'telegram update not taken over');
      return false;
    }
    return updates.length === 0 || this.#offset !== before;
  }

  #backoff(): number {
    return backoffDelay(this.#failures, this.#options.backoff, this.#options.random);
  }
}

function adviceOn(fault: TelegramFault): string {
  if (fault.kind !== 'conflict') return 'telegram poll failed';
  return fault.webhook ? OPERATOR_TEXTS.webhookAppeared : OPERATOR_TEXTS.conflict;
}
