import type { Webhook, WebhookOutcome } from '../../delivery/channel.ts';
import { readJson } from '../shared/read-json.ts';
import { isSecret } from '../shared/webhook-secret.ts';

/** How one update was taken over. */
export type Taking = 'taken' | 'later' | 'malformed';

/** Below the server's own address. */
const WEBHOOK_PATH = '/webhook/zalo-bot';

/** When Zalo brings a refused event again is not documented; this is what we ask for. */
const LATER: WebhookOutcome = { kind: 'later', afterSeconds: 10 };

/** `X-Bot-Api-Secret-Token`, then one event as JSON in each request (docs.zaloplatforms.com/docs/BOT). */
export function createZaloBotWebhook(secret: string, take: (raw: unknown) => Promise<Taking>): Webhook {
  return {
    path: WEBHOOK_PATH,
    async receive({ headers, body }) {
      if (!isSecret(headers['x-bot-api-secret-token'], secret)) return { kind: 'refused' };
      const raw = readJson(body);
      if (raw === undefined) return { kind: 'malformed' };
      const taking = await take(raw);
      return taking === 'later' ? LATER : { kind: taking };
    },
  };
}
