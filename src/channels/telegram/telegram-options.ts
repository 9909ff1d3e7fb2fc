import type { Responder } from '../../conversation/responder.ts';
import type { Backoff, Random } from '../../delivery/backoff.ts';
import type { Clock } from '../../delivery/clock.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { Logger } from '../../log.ts';
import type { Leadership } from '../../store/store.ts';
import type { SendRates } from './send-scopes.ts';
import type { DrawChart } from './send-telegram.ts';

export interface TelegramChannelOptions {
  /** From @BotFather. Appears in no log, error or status. */
  readonly token: string;
  /** Address of the Bot API; Telegram's own without it. */
  readonly apiRoot?: string;
  /** Have updates brought to our own server, which people reach at `address` (https); they are polled without it. */
  readonly webhook?: { readonly address: string; readonly secret: string } | undefined;
  /** Take the place of a webhook that is set elsewhere, instead of refusing to start. */
  readonly removeWebhook?: boolean;
  /** Who polls, where several processes share a store; without it this one does. */
  readonly lead?: (() => Promise<Leadership | undefined>) | undefined;
  readonly responder: Responder;
  /** Questions that the bot can answer, offered inline to whoever has typed none yet. */
  readonly startSuggestions?: readonly string[];
  /** PNG bytes of a chart; without it charts are shown as text only. */
  readonly drawChart?: DrawChart;
  readonly rates?: Partial<SendRates>;
  readonly delivery: Pick<Delivery, 'open'>;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Between polls that failed. */
  readonly backoff?: Backoff;
}
