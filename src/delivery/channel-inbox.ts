import { setMaxListeners } from 'node:events';
import type { Logger } from '../log.ts';
import type { Random } from './backoff.ts';
import type {
  Acceptance,
  ChannelPort,
  DrainReport,
  Inbox,
  Incoming,
  Outgoing,
  SendOutcome,
} from './channel-port.ts';
import { type ChatQueues, createChatQueues } from './chat-queues.ts';
import type { ChatReference } from './chat-reference.ts';
import type { ClaimSet } from './claim-set.ts';
import type { Clock } from './clock.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
import { outlineError } from './outline-error.ts';
import { type SendResult, sendWithRetries } from './send-with-retries.ts';

/** What the channels of one process share. */
export interface InboxSurroundings {
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly chatReference: ChatReference;
  readonly limits: DeliveryLimits;
  readonly claims: ClaimSet;
  readonly limitSends: ConcurrencyLimit;
}

/** One channel's claims, queues and sends. */
export function createChannelInbox<Payload, Message>(
  port: ChannelPort<Payload, Message>,
  surroundings: InboxSurroundings,
): Inbox<Payload> {
  return new ChannelInbox(port, surroundings);
}

class ChannelInbox<Payload, Message> implements Inbox<Payload> {
  readonly #port: ChannelPort<Payload, Message>;
  readonly #with: InboxSurroundings;
  readonly #queues: ChatQueues;
  /** Chats that were told, or will be when their turn comes, that some messages were dropped. */
  readonly #refused = new Set<string>();
  readonly #givingUp = new AbortController();
  #closed = false;
  #abandoned = 0;

  constructor(port: ChannelPort<Payload, Message>, surroundings: InboxSurroundings) {
    this.#port = port;
    this.#with = surroundings;
    // Every send and every wait of every chat listens to it; that many listeners are no leak.
    setMaxListeners(0, this.#givingUp.signal);
    this.#queues = createChatQueues((error) =>
      surroundings.logger.error({ channel: port.name, error: outlineError(error) }, 'delivery task failed'),
    );
  }

  /** Claims are in memory: nothing to wait for. */
  accept(incoming: Incoming<Payload>): Promise<Acceptance> {
    return Promise.resolve(this.#take(incoming));
  }

  pending(): number {
    return this.#queues.pendingTotal();
  }

  async drain(deadlineMs: number): Promise<DrainReport> {
    this.#closed = true;
    const cancel = this.#with.clock.after(deadlineMs, () => this.#givingUp.abort());
    await this.#queues.idle();
    cancel();
    return { abandoned: this.#abandoned };
  }

  #take({ key, chat, payload }: Incoming<Payload>): Acceptance {
    const { limits, claims, clock } = this.#with;
    if (this.#closed) return 'closed';
    if (this.#queues.pendingTotal() >= limits.pendingPerChannel) return 'full';
    if (!claims.claim(this.#port.name, key)) return 'duplicate';
    const deadline = clock.now() + limits.usefulForMs;
    // One runs, the others wait.
    if (this.#queues.pending(chat) > limits.waitingPerChat) {
      this.#refuseOnce(chat, payload, deadline);
      return 'crowded';
    }
    this.#queues.push(chat, () => this.#deliver(chat, () => this.#answer(chat, payload), deadline));
    return 'accepted';
  }

  /** The notice queues up behind the answers, where the messages that it speaks of would have been answered. */
  #refuseOnce(chat: string, payload: Payload, deadline: number): void {
    if (this.#refused.has(chat)) return;
    this.#refused.add(chat);
    this.#with.logger.warn(
      { channel: this.#port.name, chat: this.#with.chatReference(chat) },
      'chat is crowded',
    );
    this.#queues.push(chat, () => {
      this.#refused.delete(chat);
      return this.#deliver(chat, () => this.#port.refuse(payload), deadline);
    });
  }

  #answer(chat: string, payload: Payload): readonly Outgoing<Message>[] {
    try {
      return this.#port.answer(payload);
    } catch (error) {
      this.#with.logger.error(
        { channel: this.#port.name, chat: this.#with.chatReference(chat), error: outlineError(error) },
        'answering failed',
      );
      return this.#port.apologise(payload);
    }
  }

  /** Sends the parts in order; a part that cannot be sent ends it, for what follows would make no sense alone. */
  async #deliver(chat: string, compose: () => readonly Outgoing<Message>[], deadline: number): Promise<void> {
    if (this.#givingUp.signal.aborted) {
      this.#abandoned += 1;
      return;
    }
    const { clock, logger, chatReference } = this.#with;
    const started = clock.now();
    const parts = compose();
    const fields = { channel: this.#port.name, chat: chatReference(chat), parts: parts.length };
    for (const [part, { message, optional }] of parts.entries()) {
      if (optional) {
        await this.#attempt(message);
        continue;
      }
      const result = await this.#send(message, deadline);
      if (result.kind === 'sent') continue;
      if (result.kind === 'abandoned') this.#abandoned += 1;
      logger.warn({ ...fields, part, result }, 'message not sent');
      return;
    }
    logger.info({ ...fields, ms: Math.round(clock.now() - started) }, 'delivered');
  }

  #send(message: Message, deadline: number): Promise<SendResult> {
    const { clock, random, limits } = this.#with;
    return sendWithRetries(() => this.#attempt(message), {
      deadline,
      backoff: limits.backoff,
      clock,
      random,
      signal: this.#givingUp.signal,
    });
  }

  #attempt(message: Message): Promise<SendOutcome> {
    return this.#with.limitSends(() => this.#port.send(message, this.#givingUp.signal));
  }
}
