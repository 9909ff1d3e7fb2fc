import { hostOf } from '../shared/host-of.ts';
import type { BotIdentity, TelegramApi, WebhookSettings } from './telegram-api.ts';
import type { TelegramFault } from './telegram-fault.ts';
import { OPERATOR_TEXTS } from './texts.ts';

/** Why trying again would not help. `message` is Vietnamese and says what to do. */
export interface Refusal {
  readonly reason: 'malformed-token' | 'unauthorized' | 'not-found' | 'webhook-set';
  readonly message: string;
}

export type Connection =
  | { readonly kind: 'connected'; readonly bot: BotIdentity }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Worth another try. */
  | { readonly kind: 'unreachable'; readonly fault: TelegramFault; readonly message: string };

export interface ConnectOptions {
  /** Where Telegram is to bring updates; they are polled without it. */
  readonly webhook?: WebhookSettings | undefined;
  /** Take the place of a webhook that is set elsewhere. */
  readonly removeWebhook: boolean;
  readonly signal: AbortSignal;
}

/**
 * Finds out who we are, and clears or sets the webhook. One that is set on another host belongs to a bot in service
 * there: it is taken away only when `removeWebhook` says so.
 */
export async function connect(
  api: TelegramApi,
  { webhook, removeWebhook, signal }: ConnectOptions,
): Promise<Connection> {
  const me = await api.getMe(signal);
  if (!me.ok) return failed(me.fault);
  const info = await api.getWebhookInfo(signal);
  if (!info.ok) return failed(info.fault);
  const present = info.value.url;
  const isForeign = present !== '' && (!webhook || hostOf(present) !== hostOf(webhook.url));
  if (isForeign && !removeWebhook) return refused('webhook-set', OPERATOR_TEXTS.webhookSet(hostOf(present)));
  const changed = await changeWebhook(api, { webhook, present, signal });
  return changed ?? { kind: 'connected', bot: me.value };
}

/** Undefined when it is as it should be. */
async function changeWebhook(
  api: TelegramApi,
  { webhook, present, signal }: Pick<ConnectOptions, 'webhook' | 'signal'> & { readonly present: string },
): Promise<Connection | undefined> {
  if (webhook) {
    // Also when the address is there already: whether its secret is ours cannot be asked.
    const set = await api.setWebhook(webhook, signal);
    if (set.ok) return undefined;
    return failed(set.fault, set.fault.kind === 'rejected' ? OPERATOR_TEXTS.webhookRejected : undefined);
  }
  if (present === '') return undefined;
  const removed = await api.deleteWebhook(signal);
  return removed.ok ? undefined : failed(removed.fault);
}

function failed(fault: TelegramFault, message: string = OPERATOR_TEXTS.connecting): Connection {
  if (fault.kind === 'unauthorized') return refused('unauthorized', OPERATOR_TEXTS.unauthorized);
  // The server answers so to a token that cannot be one.
  if (fault.kind === 'not-found') return refused('not-found', OPERATOR_TEXTS.notFound);
  return { kind: 'unreachable', fault, message };
}

function refused(reason: Refusal['reason'], message: string): Connection {
  return { kind: 'refused', refusal: { reason, message } };
}
