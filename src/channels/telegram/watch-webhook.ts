import type { Clock } from '../../delivery/clock.ts';
import { pause } from '../../delivery/clock.ts';
import type { Logger } from '../../log.ts';
import { hostOf } from '../shared/host-of.ts';
import type { TelegramApi, WebhookInfo, WebhookSettings } from './telegram-api.ts';
import type { TelegramFault } from './telegram-fault.ts';
import { OPERATOR_TEXTS } from './texts.ts';

export interface WebhookWatchOptions {
  readonly api: TelegramApi;
  readonly webhook: WebhookSettings;
  /** Hears after each look whether Telegram brings its updates here. */
  readonly onLook: (isWell: boolean) => void;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

const LOOK_EVERY_MS = 240_000;
/** Telegram's words on a failure; they name no person, but may be long. */
const LONGEST_REASON = 200;

/**
 * Looks now and then whether the webhook is still ours and what Telegram says of its deliveries; sets it again when it
 * was taken away. Until `signal` aborts or the token is refused.
 */
export async function watchWebhook(options: WebhookWatchOptions): Promise<'stopped' | 'unauthorized'> {
  const { api, clock, signal } = options;
  let seen: number | undefined;
  while (!signal.aborted) {
    const info = await api.getWebhookInfo(signal);
    if (info.ok) {
      await review(info.value, seen, options);
      seen = info.value.lastErrorAt ?? 0;
    } else if (info.fault.kind === 'unauthorized') return 'unauthorized';
    else reportFault(info.fault, options);
    await pause(clock, LOOK_EVERY_MS, signal);
  }
  return 'stopped';
}

function reportFault(fault: TelegramFault, { onLook, logger }: WebhookWatchOptions): void {
  if (fault.kind === 'aborted') return;
  onLook(false);
  logger.warn({ fault }, 'telegram webhook not looked at');
}

/** `seen`: the time of the last failure that is known already; undefined at the first look. */
async function review(
  info: WebhookInfo,
  seen: number | undefined,
  { api, webhook, onLook, logger, signal }: WebhookWatchOptions,
): Promise<void> {
  if (info.url === '') {
    logger.warn({}, 'telegram webhook was taken away, setting it again');
    onLook((await api.setWebhook(webhook, signal)).ok);
    return;
  }
  const isOurs = info.url === webhook.url;
  onLook(isOurs);
  if (!isOurs) logger.error({}, OPERATOR_TEXTS.webhookMoved(hostOf(info.url)));
  else if (info.lastErrorAt !== undefined && info.lastErrorAt !== seen) {
    const reason = info.lastError?.slice(0, LONGEST_REASON);
    // A failure from before the start may be over since.
    const isNew = seen !== undefined;
    logger[isNew ? 'warn' : 'info']({ reason, failedAt: info.lastErrorAt }, OPERATOR_TEXTS.webhookFailing);
  }
}
