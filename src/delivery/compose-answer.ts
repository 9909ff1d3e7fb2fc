import type { EventStore, Work } from '../store/store.ts';
import type { ChannelPort, Response } from './channel-port.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
import type { AnswerOutcome } from './delivery-observer.ts';
import { outlineError } from './outline-error.ts';
import type { Surroundings } from './surroundings.ts';
import { DELIVERY_TEXTS } from './texts.ts';
import { createTurns, type Turns } from './turns.ts';

/** A channel's port; what it takes and gives is known to the channel alone. */
export type AnyPort = ChannelPort<unknown, unknown>;

export interface AnswerComposerOptions extends Surroundings {
  readonly events: EventStore;
  readonly limits: DeliveryLimits;
  /** Drops what the process remembers of a conversation. */
  readonly forgetConversation: (chat: string) => void;
  /** Why a channel says nothing for the moment; undefined when it does. */
  readonly pauseReason: (channel: string) => Promise<string | undefined>;
}

/** What is to be sent, and what sort of answer it is. */
export interface Composed {
  readonly outcome: AnswerOutcome;
  readonly response: Response<unknown>;
}

/** Chats whose last answer is remembered. */
const MOST_CHATS = 20_000;

/**
 * Works out what is to be sent for an event. A follow-up is understood from what was said before, which the
 * process that answers may not have seen: after a restart, or with several workers. Then the chat's last
 * events are answered once more, unsent: answers depend on them alone, so the conversation is as it was.
 */
export class AnswerComposer {
  readonly #options: AnswerComposerOptions;
  /** The event of each chat that was answered last by this process. */
  readonly #answered = new Map<string, string>();
  /** An answer takes milliseconds of computing; acknowledgements and sends go on between two of them. */
  readonly #inTurn: Turns;

  constructor(options: AnswerComposerOptions) {
    this.#options = options;
    this.#inTurn = createTurns(options.clock);
  }

  /** Rejects with `StoreUnavailable` when what was said before cannot be read. */
  async compose(work: Work, port: AnyPort): Promise<Composed> {
    const say = (outcome: AnswerOutcome, text: string): Composed => ({
      outcome,
      response: { messages: port.say(work.payload, text) },
    });
    if (work.isNotice) {
      const { logger, chatReference } = this.#options;
      logger.warn({ channel: work.channel, chat: chatReference(work.chat) }, 'chat is crowded');
      return say('notice', DELIVERY_TEXTS.crowded);
    }
    await this.#remember(work, port);
    const reason = await this.#options.pauseReason(work.channel);
    if (reason !== undefined) {
      const { response } = say('paused', DELIVERY_TEXTS.paused(reason));
      return { outcome: 'paused', response: { ...response, ...(await this.#effectsOf(work, port)) } };
    }
    try {
      return { outcome: 'answered', response: await this.#inTurn(() => port.answer(work.payload)) };
    } catch (error) {
      this.#complain(work, error);
      return say('fault', DELIVERY_TEXTS.apology);
    }
  }

  /** Whether the channel says nothing for the moment but why. */
  async isPaused({ channel }: Work): Promise<boolean> {
    return (await this.#options.pauseReason(channel)) !== undefined;
  }

  /** Whether the answer would delete what is kept of the chat. Nothing has happened then. */
  async wouldForget(work: Work, port: AnyPort): Promise<boolean> {
    await this.#remember(work, port);
    const { effects = [] } = await this.#effectsOf(work, port);
    this.forget(work.chat, port);
    return effects.some(({ kind }) => kind === 'forget-chat');
  }

  /** What the answer would change: who wants to be forgotten is, whatever is said meanwhile. */
  async #effectsOf(work: Work, port: AnyPort): Promise<Pick<Response<unknown>, 'effects'>> {
    try {
      const { effects } = await this.#inTurn(() => port.answer(work.payload));
      return effects ? { effects } : {};
    } catch (error) {
      this.#complain(work, error);
      return {};
    }
  }

  /** The answer was kept: the conversation of this process has come so far. */
  settled({ chat, id }: Work): void {
    this.#answered.delete(chat);
    this.#answered.set(chat, id);
    if (this.#answered.size <= MOST_CHATS) return;
    for (const oldest of this.#answered.keys()) {
      this.#answered.delete(oldest);
      return;
    }
  }

  /** Somebody else answered, or nobody knows: what this process remembers may be wrong. */
  forget(chat: string, port: AnyPort): void {
    this.#answered.delete(chat);
    this.#options.forgetConversation(chat);
    port.forget?.(chat);
  }

  async #remember(work: Work, port: AnyPort): Promise<void> {
    const { chat, id, previous } = work;
    if (this.#answered.get(chat) === previous) return;
    const { events, limits } = this.#options;
    // Nothing before it is kept any more, or never was.
    const payloads =
      previous === undefined ? [] : await events.history(chat, id, limits.historyMs, limits.historyEvents);
    this.forget(chat, port);
    for (const payload of payloads) {
      try {
        await this.#inTurn(() => port.answer(payload));
      } catch (error) {
        this.#complain(work, error);
      }
    }
  }

  #complain({ channel, chat }: Work, error: unknown): void {
    const { logger, chatReference } = this.#options;
    logger.error({ channel, chat: chatReference(chat), error: outlineError(error) }, 'answering failed');
  }
}
