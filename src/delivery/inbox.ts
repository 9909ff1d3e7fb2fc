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
export function createInbox<Payload>(
  channel: string,
  { events, limits, gate, ...surroundings }: InboxOptions,
): Inbox<Payload> {
  const { clock, observer, logger, personLimits, maskText, asksToForget } = surroundings;
  const unavailable = asUnavailable(channel, logger);
  /** Of each person the claim that is being written. */
  const underWay = new Map<string, Promise<unknown>>();
  const roomy = { ...limits, waitingPerChat: limits.waitingPerChat + limits.forgettingPerChat };

  const write = (incoming: Incoming<Payload>, weighed: Weighed, pace: Pace): Promise<Acceptance> => {
    const { key, chat, payload } = incoming;
    const { person, price } = weighed;
    const startedAt = clock.now();
    const claimed: Promise<Acceptance> = events
      .accept(
        { channel, key, chat, payload: payload as Json, isTooFast: pace === 'too-fast' },
        price === 'free' ? roomy : limits,
      )
      .catch(unavailable)
      .then((accepted) => {
        observer.storeWrote(clock.now() - startedAt);
        const isNew = accepted === 'accepted' || accepted === 'crowded';
        if (pace === 'ok' && !isNew) personLimits?.giveBack(person, price);
        if (underWay.get(person) === claimed) underWay.delete(person);
        return accepted;
      });
    if (pace === 'ok') underWay.set(person, claimed);
    return claimed;
  };

  /** Up to the claim without a pause: what comes next must find it under way. */
  const claim = (incoming: Incoming<Payload>): Promise<Acceptance> => {
    const weighed = weigh(incoming, asksToForget);
    if (incoming.isUncounted) return write(incoming, weighed, 'uncounted');
    const { person, text, price } = weighed;
    const pace = personLimits?.take(person, text, price) ?? 'ok';
    if (pace !== 'repeated') return write(incoming, weighed, pace);
    const first = underWay.get(person);
    // It may be brought again just because the first is not safe yet: dropped is only what repeats a claimed one.
    return first === undefined ? Promise.resolve('crowded') : first.then(() => claim(incoming));
  };

  const admit = async (incoming: Incoming<Payload>): Promise<Acceptance> => {
    if (!gate.isOpen()) return 'closed';
    if (gate.claiming >= limits.claimsAtOnce) return 'full';
    const payload = maskText ? maskPayload(incoming.payload, maskText) : incoming.payload;
    gate.claiming += 1;
    return await claim({ ...incoming, payload }).finally(() => {
      gate.claiming -= 1;
    });
  };

  return {
    async accept(incoming) {
      const acceptance = await admit(incoming);
      observer.accepted(channel, acceptance);
      return acceptance;
    },
  };
}

/** The store being away is told of where it is; anything else is a mistake of ours. */
const asUnavailable =
  (channel: string, logger: Logger) =>
  (error: unknown): Acceptance => {
    if (!(error instanceof StoreUnavailable))
      logger.error({ channel, error: outlineError(error) }, 'event not claimed');
    return 'unavailable';
  };
