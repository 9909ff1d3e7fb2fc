import type { Webhook, WebhookOutcome, WebhookRequest } from '../../delivery/channel.ts';
import { type Acceptance, isTaken } from '../../delivery/channel-port.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import type { Logger } from '../../log.ts';
import { readJson } from '../shared/read-json.ts';
import { isSecret } from '../shared/webhook-secret.ts';
import type { TakenUpdate } from './take-update.ts';

export const WEBHOOK_PATH = '/webhook/telegram';
/** In lower case, as Node names headers (core.telegram.org/bots/api#setwebhook). */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

export interface TelegramWebhookOptions {
  readonly secret: string;
  /** Takes over one update; undefined for what is not an update. */
  readonly take: (raw: unknown) => Promise<TakenUpdate | undefined>;
  /** False while it is not known yet who the bot is, and when it stops. */
  readonly isOpen: () => boolean;
  readonly logger: Logger;
}

/** How soon Telegram is asked to come again: it obeys, and the whole chat waits behind the update. */
const AFTER_SECONDS: Readonly<Partial<Record<Acceptance, number>>> = { full: 5, unavailable: 5, closed: 2 };
const AFTER_CLOSED = { kind: 'later', afterSeconds: 2 } as const;

/** Where Telegram brings updates. Acknowledged is what was kept, and what asks nothing of us. */
export function createTelegramWebhook({ secret, take, isOpen, logger }: TelegramWebhookOptions): Webhook {
  return {
    path: WEBHOOK_PATH,
    async receive({ headers, body }: WebhookRequest): Promise<WebhookOutcome> {
      if (!isSecret(headers[SECRET_HEADER], secret)) return { kind: 'refused' };
      if (!isOpen()) return AFTER_CLOSED;
      const raw = readJson(body);
      try {
        const taken = raw === undefined ? undefined : await take(raw);
        if (!taken) return { kind: 'malformed' };
        if (isTaken(taken.acceptance)) return { kind: 'taken' };
        return { kind: 'later', afterSeconds: AFTER_SECONDS[taken.acceptance] ?? 5 };
      } catch (error) {
        logger.error({ error: outlineError(error) }, 'telegram update not taken over');
        return { kind: 'later', afterSeconds: 5 };
      }
    },
  };
}
