import { type Backoff, backoffDelay, type Random, retryDelay } from '../../delivery/backoff.ts';
import { type Clock, pause } from '../../delivery/clock.ts';
import type { Logger } from '../../log.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import { POLL_MS, type ZaloBotApi } from './zalo-bot-api.ts';
import type { ZaloBotFault } from './zalo-bot-fault.ts';

export interface UpdatePollerOptions {
  readonly api: Pick<ZaloBotApi, 'getUpdates'>;
  /** Takes over one update, without waiting for its answer. False: there is no room now. Never rejects. */
  readonly take: (raw: unknown) => Promise<boolean>;
  /** Hears of each poll that came back; `fault` is absent when it was a good one. */
  readonly onPoll: (fault?: ZaloBotFault) => void;
  readonly clock: Clock;
  readonly random: Random;
  readonly backoff: Backoff;
  readonly logger: Logger;
}

/** `check`: time to look whether a webhook was set, for polls fail silently then. */
export type PollingEnd = 'stopped' | 'unauthorized' | 'check';

/** A server that does not hold polls open must not be asked as fast as it answers. */
const SHORTEST_EMPTY_POLL_MS = 1_000;
/** A poll in flight is let come back: what the server hands over while we break off is lost. */
const GRACE_MS = POLL_MS + 1_000;
const CHECK_AFTER_MS = 10 * 60_000;

/**
 * Polls one update at a time. The server forgets an update as it hands it over: one that cannot be kept now stays in
 * here and is offered again before the next poll.
 */
export class UpdatePoller {
  readonly #options: UpdatePollerOptions;
  #held: readonly unknown[] = [];
  #failures = 0;

  constructor(options: UpdatePollerOptions) {
    this.#options = options;
  }

  /** Polls until `until` aborts or the token is refused; every other fault is waited out, with delays that double. */
  async run(until: AbortSignal): Promise<PollingEnd> {
    const { clock } = this.#options;
    const flight = new AbortController();
    let cancel = (): unknown => undefined;
    const land = () => {
      cancel = clock.after(GRACE_MS, () => flight.abort());
    };
    until.addEventListener('abort', land, { once: true });
    const end = await this.#run(until, flight.signal);
    until.removeEventListener('abort', land);
    cancel();
    return end;
  }

  /** One last offer of what is held, at the end; then it is lost, and said to be. */
  async finish(): Promise<void> {
    if (this.#held.length > 0) await this.#offer();
    const { length: lost } = this.#held;
    if (lost > 0)
      this.#options.logger.error({ lost }, 'zalo bot updates lost: the store could not keep them');
    this.#held = [];
  }

  async #run(until: AbortSignal, flight: AbortSignal): Promise<PollingEnd> {
    const { clock } = this.#options;
    const started = clock.now();
    while (!until.aborted) {
      const next = this.#held.length > 0 ? await this.#offer() : await this.#poll(flight);
      if (next === 'unauthorized') return next;
      if (next > 0) await pause(clock, next, until);
      if (this.#held.length === 0 && clock.now() - started >= CHECK_AFTER_MS) return 'check';
    }
    return 'stopped';
  }

  /** One poll and what it brought; resolves to the milliseconds to wait before the next. */
  async #poll(flight: AbortSignal): Promise<number | 'unauthorized'> {
    const { api, clock, logger, onPoll } = this.#options;
    const started = clock.now();
    const result = await api.getUpdates(flight);
    if (!result.ok) return this.#waitAfter(result.fault);
    onPoll();
    if (this.#failures > 0) logger.info({ failures: this.#failures }, 'zalo bot polling works again');
    this.#failures = 0;
    this.#held = result.value;
    if (this.#held.length > 0) return this.#offer();
    return clock.now() - started < SHORTEST_EMPTY_POLL_MS ? SHORTEST_EMPTY_POLL_MS : 0;
  }

  /** In order; resolves to the milliseconds to wait. */
  async #offer(): Promise<number> {
    for (const raw of this.#held) {
      if (!(await this.#options.take(raw))) {
        this.#failures += 1;
        return this.#backoff();
      }
      this.#held = this.#held.slice(1);
    }
    this.#failures = 0;
    return 0;
  }

  #waitAfter(fault: ZaloBotFault): number | 'unauthorized' {
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

  #backoff(): number {
    return backoffDelay(this.#failures, this.#options.backoff, this.#options.random);
  }
}

function adviceOn(fault: ZaloBotFault): string {
  if (fault.kind !== 'conflict') return 'zalo bot poll failed';
  return fault.webhook ? OPERATOR_TEXTS.webhookAppeared : OPERATOR_TEXTS.conflict;
}
