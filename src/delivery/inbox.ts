import type { Json } from '../store/json.ts';
import { type EventStore, StoreUnavailable } from '../store/store.ts';
import type { Acceptance, Inbox, Incoming } from './channel-port.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
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
  const { clock, observer, logger, personLimits } = surroundings;

  const claim = async ({ key, chat, payload }: Incoming<Payload>): Promise<Acceptance> => {
    const pace = personLimits?.take(chat, textOf(payload)) ?? 'ok';
    if (pace === 'repeated') return 'crowded';
    const startedAt = clock.now();
    const accepted = await events.accept(
      { channel, key, chat, payload: payload as Json, isTooFast: pace === 'too-fast' },
      limits,
    );
    observer.storeWrote(clock.now() - startedAt);
    if (pace === 'ok' && (accepted === 'duplicate' || accepted === 'full')) personLimits?.giveBack(chat);
    return accepted;
  };

  const accept = async (incoming: Incoming<Payload>): Promise<Acceptance> => {
    if (!gate.isOpen()) return 'closed';
    if (gate.claiming >= limits.claimsAtOnce) return 'full';
    gate.claiming += 1;
    try {
      return await claim(incoming);
    } catch (error) {
      if (!(error instanceof StoreUnavailable))
        logger.error({ channel, error: outlineError(error) }, 'event not claimed');
      return 'unavailable';
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

/** What a person wrote, where a payload says it: the same text twice in a moment is one question. */
function textOf(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('text' in payload)) return undefined;
  return typeof payload.text === 'string' ? payload.text : undefined;
}
