import type { Secret } from './secret.ts';
import type { Settings } from './settings.ts';

export interface ZaloBotConfig {
  /** Without it the channel is off. */
  readonly token?: Secret;
  readonly apiRoot: string;
  /** Whether polling may remove a webhook that is set elsewhere. */
  readonly takeOverWebhook: boolean;
  /** In one second, over all chats. */
  readonly messagesPerSecond: number;
  /** Where Zalo brings events; without it they are fetched. Without a secret one is made from the token. */
  readonly webhook?: { readonly url: string; readonly secret?: Secret };
}

const WEBHOOK_PATH = '/webhook/zalo-bot';

export function zaloBotConfig(data: Settings): ZaloBotConfig {
  const token = data.ZALO_BOT_TOKEN ?? data.ZALO_BOT_TOKEN_FILE;
  const secret = data.ZALO_BOT_WEBHOOK_SECRET ?? data.ZALO_BOT_WEBHOOK_SECRET_FILE;
  const address = data.ZALO_BOT_WEBHOOK_URL ?? data.PUBLIC_URL ?? '';
  const url = address.endsWith(WEBHOOK_PATH) ? address : `${address}${WEBHOOK_PATH}`;
  return {
    ...(token && { token }),
    apiRoot: data.ZALO_BOT_API_ROOT,
    takeOverWebhook: data.ZALO_BOT_TAKE_OVER_WEBHOOK,
    messagesPerSecond: data.ZALO_BOT_MESSAGES_PER_SECOND,
    ...(data.ZALO_BOT_MODE === 'webhook' && { webhook: { url, ...(secret && { secret }) } }),
  };
}

/** With a webhook that has no address nobody would bring anything, and nothing would be fetched. */
export function zaloBotFaults(values: Readonly<Record<string, string>>): readonly string[] {
  const { ZALO_BOT_MODE, ZALO_BOT_WEBHOOK_URL, PUBLIC_URL } = values;
  if (ZALO_BOT_MODE?.toLowerCase() !== 'webhook' || ZALO_BOT_WEBHOOK_URL || PUBLIC_URL) return [];
  return [
    'ZALO_BOT_MODE: webhook cần địa chỉ để Zalo gửi tin tới. Hãy đặt PUBLIC_URL hoặc ZALO_BOT_WEBHOOK_URL.',
  ];
}
