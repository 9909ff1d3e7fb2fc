import type { BotIdentity, TelegramApi } from './telegram-api.ts';
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
  | { readonly kind: 'unreachable'; readonly fault: TelegramFault };

/**
 * Finds out who we are and whether we may poll. A webhook that is set belongs to a bot in service
 * somewhere: it is taken away only when `removeWebhook` says so.
 */
export async function connect(
  api: TelegramApi,
  removeWebhook: boolean,
  signal: AbortSignal,
): Promise<Connection> {
  const me = await api.getMe(signal);
  if (!me.ok) return failed(me.fault);
  const webhook = await api.getWebhookUrl(signal);
  if (!webhook.ok) return failed(webhook.fault);
  if (webhook.value !== '') {
    if (!removeWebhook) return refused('webhook-set', OPERATOR_TEXTS.webhookSet(hostOf(webhook.value)));
    const removed = await api.deleteWebhook(signal);
    if (!removed.ok) return failed(removed.fault);
  }
  return { kind: 'connected', bot: me.value };
}

function failed(fault: TelegramFault): Connection {
  if (fault.kind === 'unauthorized') return refused('unauthorized', OPERATOR_TEXTS.unauthorized);
  // The server answers so to a token that cannot be one.
  if (fault.kind === 'not-found') return refused('not-found', OPERATOR_TEXTS.notFound);
  return { kind: 'unreachable', fault };
}

function refused(reason: Refusal['reason'], message: string): Connection {
  return { kind: 'refused', refusal: { reason, message } };
}

/** The path of a webhook is often its secret. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'một địa chỉ khác';
}
