import type { Logger } from '../log.ts';
import type { Json } from '../store/json.ts';
import { type EventStore, StoreUnavailable } from '../store/store.ts';
import type { Acceptance, Inbox, Incoming } from './channel-port.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
import { maskPayload } from './mask-payload.ts';
import { outlineError } from './outline-error.ts';
import type { Surroundings } from './surroundings.ts';
import { type Weighed, weigh } from './weigh.ts';

type Pace = 'ok' | 'too-fast' | 'uncounted';

/** What the ways in of all channels share. */
export interface InboxGate {
  /** False when shutting down. */
  isOpen(): boolean;
  /** Claims being written now. */
  claiming: number;
}

type InboxOptions = Surroundings & {
  readonly events: EventStore;
  readonly limits: DeliveryLimits;
  readonly gate: InboxGate;
};

/** One channel's way in: claims in the store, or says why not. */
export const createInbox = <Payload>(channel: string, options: InboxOptions): Inbox<Payload> =>
  new ChannelInbox(channel, options);

class ChannelInbox<Payload> implements Inbox<Payload> {
  readonly #channel: string;
  readonly #options: InboxOptions;
  /** Of each person the claim that is being written. */
  readonly #underWay = new Map<string, Promise<unknown>>();
  /** Room for requests to forget, beside what waits. */
  readonly #roomy: DeliveryLimits;

  constructor(channel: string, options: InboxOptions) {
    this.#channel = channel;
    this.#options = options;
    const { waitingPerChat, forgettingPerChat } = options.limits;
    this.#roomy = { ...options.limits, waitingPerChat: waitingPerChat + forgettingPerChat };
  }

  async accept(incoming: Incoming<Payload>): Promise<Acceptance> {
    const acceptance = await this.#admit(incoming);
    this.#options.observer.accepted(this.#channel, acceptance);
    return acceptance;
  }

  async #admit(incoming: Incoming<Payload>): Promise<Acceptance> {
    const { gate, limits, maskText } = this.#options;
    if (!gate.isOpen()) return 'closed';
    if (gate.claiming >= limits.claimsAtOnce) return 'full';
    const payload = maskText ? maskPayload(incoming.payload, maskText) : incoming.payload;
    gate.claiming += 1;
    return await this.#claim({ ...incoming, payload }).finally(() => {
      gate.claiming -= 1;
    });
  }

  /** Up to the claim without a pause: what comes next must find it under way. */
  #claim(incoming: Incoming<Payload>): Promise<Acceptance> {
    const { personLimits, asksToForget } = this.#options;
    const weighed = weigh(incoming, asksToForget);
    if (incoming.isUncounted) return this.#write(incoming, weighed, 'uncounted');
    const { person, text, price } = weighed;
    const pace = personLimits?.take(person, text, price) ?? 'ok';
    if (pace !== 'repeated') return this.#write(incoming, weighed, pace);
    const first = this.#underWay.get(person);
    // It may be brought again just because the first is not safe yet: dropped is only what repeats a claimed one.
    return first === undefined ? Promise.resolve('crowded') : first.then(() => this.#claim(incoming));
  }

  #write(
    { key, chat, payload }: Incoming<Payload>,
    { person, price }: Weighed,
    pace: Pace,
  ): Promise<Acceptance> {
    const { clock, events, limits, logger, observer, personLimits } = this.#options;
    const startedAt = clock.now();
    const event = {
      channel: this.#channel,
      key,
      chat,
      payload: payload as Json,
      isTooFast: pace === 'too-fast',
    };
    const claimed: Promise<Acceptance> = events
      .accept(event, price === 'free' ? this.#roomy : limits)
      .catch(asUnavailable(this.#channel, logger))
      .then((accepted) => {
        observer.storeWrote(clock.now() - startedAt);
        const isNew = accepted === 'accepted' || accepted === 'crowded';
        if (pace === 'ok' && !isNew) personLimits?.giveBack(person, price);
        if (this.#underWay.get(person) === claimed) this.#underWay.delete(person);
        return accepted;
      });
    if (pace === 'ok') this.#underWay.set(person, claimed);
    return claimed;
  }
}

/** The store being away is told of where it is; anything else is a mistake of ours. */
const asUnavailable =
  (channel: string, logger: Logger) =>
  (error: unknown): Acceptance => {
    if (!(error instanceof StoreUnavailable))
      logger.error({ channel, error: outlineError(error) }, 'event not claimed');
    return 'unavailable';
  };
