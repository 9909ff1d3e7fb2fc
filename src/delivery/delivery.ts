import { setMaxListeners } from 'node:events';
import type { QueueFigures, Retention, Store } from '../store/store.ts';
import type { ChannelPort, Inbox } from './channel-port.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { pause } from './clock.ts';
import { AnswerComposer, type AnyPort } from './compose-answer.ts';
import { createConcurrencyLimit } from './concurrency-limit.ts';
import { DEFAULT_LIMITS, type DeliveryLimits } from './delivery-limits.ts';
import { createInbox } from './inbox.ts';
import { outlineError } from './outline-error.ts';
import type { PauseSwitch } from './pause-switch.ts';
import { SendBuckets } from './send-buckets.ts';
import type { Lane } from './send-part.ts';
import type { Surroundings } from './surroundings.ts';
import { Worker } from './worker.ts';

export interface DeliveryOptions extends Surroundings {
  readonly store: Store;
  /** Drops what the process remembers of a conversation, which is named by its chat. */
  readonly forgetConversation: (chat: string) => void;
  /** The kill switches. */
  readonly pauses: Pick<PauseSwitch, 'reasonFor'>;
  readonly retention: Retention;
  readonly limits?: Partial<DeliveryLimits>;
}

export interface DrainReport {
  /** Accepted events whose answer is not out. They are in the store, and answered after the next start. */
  readonly unfinished: number;
}

/** Reliability, written once for all channels: claim once, keep the order of each chat, answer, send with retries. */
export interface Delivery {
  /** Once for each channel, before `start`. */
  open<Payload, Message>(port: ChannelPort<Payload, Message>): Inbox<Payload>;
  /** Begins to answer what was accepted, also before the last stop. */
  start(): void;
  /** Whether a channel's sends fail so often that few are tried. */
  isCircuitOpen(channel: string): boolean;
  /** Takes nothing new, finishes what was accepted, and leaves what is not out after `deadlineMs` to the next start. */
  drain(deadlineMs: number): Promise<DrainReport>;
}

/** How often what is old is deleted, in milliseconds: more often where it is kept for less, so that it goes when it should. */
const LONGEST_SWEEP_MS = 5 * 60_000;
const SHORTEST_SWEEP_MS = 60_000;
const sweepMs = ({ doneMs }: Retention): number =>
  Math.min(LONGEST_SWEEP_MS, Math.max(SHORTEST_SWEEP_MS, doneMs));

export function createDelivery(options: DeliveryOptions): Delivery {
  return new StoredDelivery(options);
}

class StoredDelivery implements Delivery {
  readonly #options: DeliveryOptions;
  readonly #limits: DeliveryLimits;
  readonly #lanes = new Map<string, Lane>();
  readonly #givingUp = new AbortController();
  readonly #ending = new AbortController();
  readonly #worker: Worker;
  readonly #gate = { claiming: 0, isOpen: () => !this.#ending.signal.aborted };
  #sweeping: Promise<void> | undefined;

  constructor(options: DeliveryOptions) {
    const { store, limits, forgetConversation } = options;
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    // Every send and every wait of every chat listens to it; that many listeners are no leak.
    setMaxListeners(0, this.#givingUp.signal);
    const shared = { ...options, events: store.events, state: store.state, limits: this.#limits };
    const composer = new AnswerComposer({
      ...shared,
      forgetConversation,
      pauseReason: (channel) => options.pauses.reasonFor(channel),
    });
    this.#worker = new Worker({
      ...shared,
      composer,
      lanes: this.#lanes,
      givingUp: this.#givingUp.signal,
    });
  }

  open<Payload, Message>(port: ChannelPort<Payload, Message>): Inbox<Payload> {
    const { clock, random, store } = this.#options;
    this.#lanes.set(port.name, {
      // What a port is handed is what it made itself, by way of the store.
      port: port as unknown as AnyPort,
      breaker: new CircuitBreaker(clock, random),
      buckets: new SendBuckets(clock),
      limitSends: createConcurrencyLimit(this.#limits.sendsAtOnce),
    });
    return createInbox(port.name, {
      ...this.#options,
      events: store.events,
      limits: this.#limits,
      gate: this.#gate,
    });
  }

  start(): void {
    if (this.#sweeping !== undefined) return;
    this.#worker.start();
    this.#sweeping = this.#sweepAgainAndAgain();
  }

  isCircuitOpen(channel: string): boolean {
    return this.#lanes.get(channel)?.breaker.isOpen ?? false;
  }

  async drain(deadlineMs: number): Promise<DrainReport> {
    this.#ending.abort();
    const giveUp = (): void => this.#givingUp.abort();
    const cancel = deadlineMs > 0 ? this.#options.clock.after(deadlineMs, giveUp) : giveUp;
    if (deadlineMs <= 0) giveUp();
    if (this.#sweeping !== undefined) {
      this.#worker.finishUp();
      await this.#worker.idle();
    }
    cancel();
    this.#givingUp.abort();
    await this.#sweeping;
    const figures = await this.#options.store.events.figures().catch((): readonly QueueFigures[] => []);
    const report = { unfinished: figures.reduce((sum, { unfinished }) => sum + unfinished, 0) };
    if (report.unfinished > 0)
      this.#options.logger.warn(report, 'stopped with answers left for the next start');
    return report;
  }

  async #sweepAgainAndAgain(): Promise<void> {
    const { clock, store, retention, logger } = this.#options;
    const { signal } = this.#ending;
    for (;;) {
      await pause(clock, sweepMs(retention), signal);
      if (signal.aborted) return;
      try {
        await store.events.sweep(retention);
      } catch (error) {
        // The next turn is soon enough.
        logger.warn({ error: outlineError(error) }, 'not swept');
      }
    }
  }
}
