import type { Logger } from '../log.ts';
import type { Json } from '../store/json.ts';
import { type EventStore, StoreUnavailable } from '../store/store.ts';
import type { Acceptance, Inbox, Incoming } from './channel-port.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
import { maskPayload } from './mask-payload.ts';
import { outlineError } from './outline-error.ts';
import type { Surroundings } from './surroundings.ts';

/** What the ways in of all channels share. */
export interface InboxGate {
  /** False when shutting down. */
  isOpen(): boolean;
  /** Claims being written now. */
  claiming: number;
}

/** One channel's way in: claims in the store, or says why not. */
export function createInbox<Payload>(
  channel: string,
  {
    events,
    limits,
    gate,
    ...surroundings
  }: Surroundings & {
    readonly events: EventStore;
    readonly limits: DeliveryLimits;
    readonly gate: InboxGate;
  },
): Inbox<Payload> {
  const { clock, observer, logger, personLimits, maskText } = surroundings;
  const unavailable = asUnavailable(channel, logger);
  /** Of each person the claim that is being written. */
  const underWay = new Map<string, Promise<unknown>>();

  const write = (incoming: Incoming<Payload>, pace: 'ok' | 'too-fast' | 'uncounted'): Promise<Acceptance> => {
    const { key, chat, payload } = incoming;
    const person = personOf(incoming);
    const startedAt = clock.now();
    const claimed: Promise<Acceptance> = events
      .accept({ channel, key, chat, payload: payload as Json, isTooFast: pace === 'too-fast' }, limits)
      .catch(unavailable)
      .then((accepted) => {
        observer.storeWrote(clock.now() - startedAt);
        const isNew = accepted === 'accepted' || accepted === 'crowded';
        if (pace === 'ok' && !isNew) personLimits?.giveBack(person);
        if (underWay.get(person) === claimed) underWay.delete(person);
        return accepted;
      });
    if (pace === 'ok') underWay.set(person, claimed);
    return claimed;
  };

  /** Up to the claim without a pause: what comes next must find it under way. */
  const claim = (incoming: Incoming<Payload>): Promise<Acceptance> => {
    if (incoming.isUncounted) return write(incoming, 'uncounted');
    const person = personOf(incoming);
    const pace = personLimits?.take(person, textOf(incoming.payload)) ?? 'ok';
    if (pace !== 'repeated') return write(incoming, pace);
    const first = underWay.get(person);
    // It may be brought again just because the first is not safe yet: dropped is only what repeats a claimed one.
    return first === undefined ? Promise.resolve('crowded') : first.then(() => claim(incoming));
  };

  const accept = async (incoming: Incoming<Payload>): Promise<Acceptance> => {
    if (!gate.isOpen()) return 'closed';
    if (gate.claiming >= limits.claimsAtOnce) return 'full';
    gate.claiming += 1;
    try {
      const { payload } = incoming;
      return await claim(maskText ? { ...incoming, payload: maskPayload(payload, maskText) } : incoming);
    } finally {
      gate.claiming -= 1;
    }
  };

  return {
    async accept(incoming) {
      const acceptance = await accept(incoming);
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

const personOf = ({ person, chat }: Incoming<unknown>): string => person ?? chat;

/** Shorter texts are choices from a menu, and the same number may be right twice. */
const SHORTEST_MERGED = 12;

/** What a person wrote, where a payload says it: the same text twice in a moment is one question. */
function textOf(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('text' in payload)) return undefined;
  const { text } = payload;
  return typeof text === 'string' && text.length >= SHORTEST_MERGED ? text : undefined;
}
