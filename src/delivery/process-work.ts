import { type EventStore, type StateStore, StoreUnavailable, type Work } from '../store/store.ts';
import { backoffDelay, LONGEST_STORE_REST_MS, retryDelay } from './backoff.ts';
import type { Effect, SendOutcome } from './channel-port.ts';
import { pause } from './clock.ts';
import type { AnswerComposer } from './compose-answer.ts';
import { countFeedback } from './count-feedback.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
import { fromStore, type Part, toParts } from './part.ts';
import { type Lane, type SenderOptions, sendPart, type Untried } from './send-part.ts';
import { weigh } from './weigh.ts';

export interface ProcessOptions extends SenderOptions {
  readonly events: EventStore;
  readonly state: StateStore;
  readonly composer: AnswerComposer;
  readonly limits: DeliveryLimits;
}

/** How a hold on an event ended: what came of it is in the store. */
type End = 'done' | 'dead' | 'deferred' | 'lost';

/** What to do after one part. */
type Step = 'next' | End;

/**
 * Answers an event that this process holds and sends the answer, part by part, until it is done, cannot be sent,
 * or is given back for later. Rejects with `StoreUnavailable`; then the event is as the store last knew it.
 */
export function processWork(work: Work, lane: Lane, options: ProcessOptions): Promise<End> {
  return new Process(work, lane, options).run();
}

class Process {
  readonly #work: Work;
  readonly #lane: Lane;
  readonly #options: ProcessOptions;
  readonly #startedAt: number;
  #failures: number;
  #kept: readonly Part[] | undefined;
  /** It asks to delete what is kept: a right, and never late. */
  #isForgetting = false;

  constructor(work: Work, lane: Lane, options: ProcessOptions) {
    this.#work = work;
    this.#lane = lane;
    this.#options = options;
    this.#startedAt = options.clock.now();
    this.#failures = work.failures;
  }

  async run(): Promise<End> {
    const { events, observer } = this.#options;
    const work = this.#work;
    this.#isForgetting = await this.#asksToForget();
    if (this.#isLate()) return this.#die('late');
    if (work.isTakenOver && work.parts !== undefined) observer.maybeDoubled(work.channel);
    const parts = await this.#parts();
    if (!parts) return 'lost';
    this.#kept = parts;
    this.#isForgetting ||= parts.some(isForgetting);
    const stopped = await this.#through(parts);
    if (stopped) return stopped;
    if (!(await this.#note(() => events.finish(work, 'done')))) return 'lost';
    if (parts.some(isForgetting)) await events.forget(work.chat, { id: work.id, keepsIt: false });
    this.#tellEnd('done');
    return 'done';
  }

  /** Undefined when all parts are seen to. */
  async #through(parts: readonly Part[]): Promise<End | undefined> {
    const { events } = this.#options;
    for (const [index, part] of parts.entries()) {
      if (index < this.#work.sent) continue;
      const step = 'effect' in part ? await this.#effect(part.effect) : await this.#send(part);
      if (step !== 'next') return step;
      // The end of the event counts its last part.
      const isLast = index + 1 === parts.length;
      const isNoted = isLast || (await this.#note(() => events.markSent(this.#work, index + 1)));
      if (!isNoted) return 'lost';
    }
    return undefined;
  }

  /** Of what is late, also when only the conversation tells what is meant. */
  async #asksToForget(): Promise<boolean> {
    const { asksToForget, composer } = this.#options;
    const { id, chat, payload, parts, isNotice } = this.#work;
    if (isNotice) return false;
    if (weigh({ key: id, chat, payload }, asksToForget).price === 'free') return true;
    if (parts !== undefined) return fromStore(parts).some(isForgetting);
    return this.#isLate() && (await composer.wouldForget(this.#work, this.#lane.port));
  }

  #isLate(): boolean {
    return !this.#isForgetting && this.#ageMs() > this.#options.limits.usefulForMs;
  }

  /** While the store is away nobody but this process knows what is out: given back, it would be sent again. */
  async #note(write: () => Promise<boolean>): Promise<boolean> {
    const { clock, random, limits, givingUp, observer } = this.#options;
    for (let failures = 1; ; failures += 1) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        if (givingUp.aborted) {
          observer.maybeDoubled(this.#work.channel);
          throw error;
        }
        const backoff = { ...limits.backoff, capMs: LONGEST_STORE_REST_MS };
        await pause(clock, backoffDelay(failures, backoff, random), givingUp);
      }
    }
  }

  #tellEnd(end: 'done' | 'dead', reason?: string): void {
    const { logger, chatReference, observer } = this.#options;
    const { channel, chat } = this.#work;
    const ms = Math.round(this.#ageMs());
    observer.finished(channel, end, ms);
    const fields = { channel, chat: chatReference(chat), ms };
    if (end === 'done') logger.info(fields, 'delivered');
    else logger.warn({ ...fields, reason, failures: this.#failures }, 'message not sent');
  }

  /** Undefined when somebody else holds the event. */
  async #parts(): Promise<readonly Part[] | undefined> {
    const { events, composer, clock, observer } = this.#options;
    const work = this.#work;
    const kept = work.parts === undefined ? undefined : fromStore(work.parts);
    // What was worked out before a channel was paused is what it was paused for.
    if (kept && (work.sent > 0 || work.isNotice || !(await composer.isPaused(work)))) return kept;
    const startedAt = clock.now();
    const { outcome, response } = await composer.compose(work, this.#lane.port);
    const parts = toParts(response);
    let isKept = false;
    try {
      isKept = await events.answer(work, parts as readonly []);
    } finally {
      if (isKept) composer.settled(work);
      else composer.forget(work.chat, this.#lane.port);
    }
    if (isKept) observer.answered(work.channel, outcome, clock.now() - startedAt);
    return isKept ? parts : undefined;
  }

  async #send({ message, optional }: Extract<Part, { message: unknown }>): Promise<Step> {
    if (this.#isLate()) return this.#die('late');
    const outcome = await sendPart(this.#lane, message, this.#options);
    if (outcome.kind === 'sent' || (optional === true && outcome.kind !== 'untried')) {
      this.#failures = 0;
      return 'next';
    }
    if (outcome.kind === 'failed') return this.#die(outcome.reason);
    return this.#later(outcome);
  }

  async #later(outcome: Extract<SendOutcome, { kind: 'retry' | 'halted' }> | Untried): Promise<Step> {
    const { events, limits, random, givingUp, logger, chatReference } = this.#options;
    const { channel, chat } = this.#work;
    const hasFailed = outcome.kind !== 'untried' && !givingUp.aborted;
    if (hasFailed) this.#failures += 1;
    const afterMs = outcome.kind === 'halted' ? this.#lane.breaker.restMs : outcome.afterMs;
    const delay = givingUp.aborted ? 0 : retryDelay(afterMs, this.#failures, limits.backoff, random);
    const longestMs = this.#isForgetting ? limits.forgettingForMs : limits.usefulForMs;
    if (this.#ageMs() + delay > longestMs) return this.#die(outcome.reason);
    // What is to be forgotten waits for no platform.
    if (this.#kept?.some(isForgetting)) await this.#effect({ kind: 'forget-chat' });
    const { reason } = outcome;
    logger.warn({ channel, chat: chatReference(chat), reason, failures: this.#failures }, 'sent later');
    return (await events.defer(this.#work, delay, hasFailed)) ? 'deferred' : 'lost';
  }

  async #die(reason: string): Promise<End> {
    const parts = this.#kept ?? fromStore(this.#work.parts ?? []);
    // Who asked to be forgotten is, though the word of it cannot be sent.
    if (parts.some(isForgetting)) await this.#effect({ kind: 'forget-chat' });
    if (!(await this.#options.events.finish(this.#work, { dead: reason }))) return 'lost';
    this.#tellEnd('dead', reason);
    return 'dead';
  }

  async #effect(effect: Effect): Promise<Step> {
    const { events, composer, state, observer } = this.#options;
    const { chat, id } = this.#work;
    switch (effect.kind) {
      case 'forget-chat':
        await events.forget(chat, { id, keepsIt: true });
        composer.forget(chat, this.#lane.port);
        return 'next';
      case 'feedback':
        await state.update('feedback', countFeedback(effect.helpful));
        observer.feedback(effect.helpful);
        return 'next';
      default:
        return effect satisfies never;
    }
  }

  #ageMs(): number {
    return this.#work.ageMs + this.#options.clock.now() - this.#startedAt;
  }
}

const isForgetting = (part: Part): boolean => 'effect' in part && part.effect.kind === 'forget-chat';
