import type { WebhookOutcome, WebhookRequest } from '../../delivery/channel.ts';
import { type Inbox, isTaken } from '../../delivery/channel-port.ts';
import type { Logger } from '../../log.ts';
import { parseEvent } from './parse-event.ts';
import { parseWithIds } from './parse-with-ids.ts';
import { isSignedByZalo, type SignatureKeys } from './signature.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import { chatOf, type ZaloOaEvent } from './zalo-oa-event.ts';

export interface EventReceiverOptions {
  readonly keys: SignatureKeys;
  readonly inbox: Inbox<ZaloOaEvent>;
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
  /** Told of each event that asks something whether its time is too far from ours. */
  readonly onTime: (isFarOff: boolean) => void;
  readonly logger: Logger;
}

/**
 * Zalo brings an event again for some two hours, by an older text for twelve, so within this an event is known by its
 * key; and clocks differ.
 */
const HORIZON_MS = 24 * 3_600_000;
/** Zalo's first retry comes after 30 s whatever is asked for. */
const LATER = { kind: 'later', afterSeconds: 30 } as const;
const TAKEN = { kind: 'taken' } as const;

/**
 * Makes what takes one event of the webhook: signature over the bytes, then JSON, then a durable claim; the
 * answer is not waited for, since Zalo gives us 2 seconds. What asks nothing of the bot is taken and forgotten.
 */
export function createEventReceiver({
  keys,
  inbox,
  wallNow,
  onTime,
  logger,
}: EventReceiverOptions): (request: WebhookRequest) => Promise<WebhookOutcome> {
  return async ({ headers, body }) => {
    if (!isSignedByZalo(headers['x-zevent-signature'], body, keys)) return { kind: 'refused' };
    const json = parseWithIds(body.toString('utf8'));
    if (typeof json !== 'object' || json === null) return { kind: 'malformed' };
    const parsed = parseEvent(json);
    if (!parsed) return TAKEN;
    const { key, event } = parsed;
    // Zalo does not bring an event again so late: whoever does must not have it answered anew.
    const isFarOff = Math.abs(wallNow() - event.at) > HORIZON_MS;
    onTime(isFarOff);
    if (isFarOff) {
      logger.warn({ hoursOff: Math.round((wallNow() - event.at) / 3_600_000) }, OPERATOR_TEXTS.stale);
      return { kind: 'refused' };
    }
    const acceptance = await inbox.accept({
      key,
      chat: chatOf(event),
      payload: event,
      ...(event.kind === 'unfollow' && { asksToForget: true }),
    });
    return isTaken(acceptance) ? TAKEN : LATER;
  };
}
