import { hostOf } from '../shared/host-of.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import type { BotIdentity, WebhookSetting, ZaloBotApi } from './zalo-bot-api.ts';
import type { ZaloBotFault } from './zalo-bot-fault.ts';

/** Why trying again would not help. `message` is Vietnamese and says what to do. */
export interface Refusal {
  readonly reason: 'unauthorized' | 'not-found' | 'webhook-set' | 'webhook-rejected';
  readonly message: string;
}

export type Connection =
  | { readonly kind: 'connected'; readonly bot: BotIdentity }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Worth another try. */
  | { readonly kind: 'unreachable'; readonly fault: ZaloBotFault };

/**
 * Finds out who we are and whether we may poll. While a webhook is set, polls bring nothing and say nothing
 * (github.com/nextlevelbuilder/goclaw/issues/1542). It belongs to a bot in service somewhere: it is taken away only
 * when `removeWebhook` says so.
 */
export async function connectToPoll(
  api: ZaloBotApi,
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

/** Finds out who we are and has events brought to the webhook. Setting the same one again changes nothing. */
export async function connectWebhook(
  api: ZaloBotApi,
  webhook: WebhookSetting,
  signal: AbortSignal,
): Promise<Connection> {
  const me = await api.getMe(signal);
  if (!me.ok) return failed(me.fault);
  const set = await api.setWebhook(webhook, signal);
  if (set.ok) return { kind: 'connected', bot: me.value };
  const { kind } = set.fault;
  return kind === 'rejected' || kind === 'conflict'
    ? refused('webhook-rejected', OPERATOR_TEXTS.webhookRejected(hostOf(webhook.url)))
    : failed(set.fault);
}

function failed(fault: ZaloBotFault): Connection {
  if (fault.kind === 'unauthorized') return refused('unauthorized', OPERATOR_TEXTS.unauthorized);
  if (fault.kind === 'not-found') return refused('not-found', OPERATOR_TEXTS.notFound);
  return { kind: 'unreachable', fault };
}

const refused = (reason: Refusal['reason'], message: string): Connection => ({
  kind: 'refused',
  refusal: { reason, message },
});
