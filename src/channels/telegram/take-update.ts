import type { Acceptance, Inbox } from '../../delivery/channel-port.ts';
import type { Logger } from '../../log.ts';
import { parseUpdate } from './parse-update.ts';
import { senderOf } from './sender-of.ts';
import type { BotIdentity } from './telegram-api.ts';
import { chatOf, type TelegramEvent } from './telegram-event.ts';

/** An update that was looked at. */
export interface TakenUpdate {
  readonly updateId: number;
  readonly acceptance: Acceptance;
}

interface Taker {
  readonly bot: BotIdentity;
  readonly inbox: Inbox<TelegramEvent>;
  readonly logger: Logger;
}

/** What a person may send so many of in a minute. An inline query is sent with every few letters typed. */
const QUESTIONS: ReadonlySet<TelegramEvent['kind']> = new Set(['question', 'unreadable', 'button']);

/** Hands an update to delivery, without waiting for its answer. Undefined for what is not an update. */
export async function takeUpdate(
  raw: unknown,
  { bot, inbox, logger }: Taker,
): Promise<TakenUpdate | undefined> {
  const update = parseUpdate(raw, bot);
  if (!update) return undefined;
  const { updateId, key, kind, event } = update;
  if (!event) {
    logger.debug({ channel: 'telegram', kind }, 'update asks nothing');
    return { updateId, acceptance: 'accepted' };
  }
  const isUncounted = !QUESTIONS.has(event.kind);
  const asksToForget = event.kind === 'left';
  const chat = chatOf(event);
  // In a group each member has a limit of their own.
  const sender = senderOf(raw);
  const person = sender === undefined ? {} : { person: `${chat}:${sender}` };
  const acceptance = await inbox.accept({ key, chat, payload: event, isUncounted, asksToForget, ...person });
  return { updateId, acceptance };
}
