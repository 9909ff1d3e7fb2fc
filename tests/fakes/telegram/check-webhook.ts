import { isIP } from 'node:net';
import { badRequest } from './api-refusal.ts';
import type { Parameters } from './request-parameters.ts';

export interface WebhookSetting {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
  readonly allowed: readonly string[] | undefined;
}

const PORTS: readonly string[] = ['', '80', '88', '443', '8443'];

/** Refuses what core.telegram.org/bots/api#setwebhook and telegram-bot-api's WebhookActor rule out. */
export function checkWebhook(parameters: Parameters): WebhookSetting {
  const {
    url,
    secret_token: secret,
    max_connections: connections = 40,
    allowed_updates: allowed,
  } = parameters;
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:')
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!PORTS.includes(address.port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  if (isIP(address.hostname) > 0 || address.hostname === 'localhost')
    throw badRequest(`bad webhook: IP address ${address.hostname} is reserved`);
  if (secret !== undefined && !/^[\w-]{1,256}$/u.test(String(secret)))
    throw badRequest('secret token contains unallowed characters');
  return {
    url: address.href,
    secret: secret === undefined ? undefined : String(secret),
    maxConnections: Math.min(Math.max(Number(connections), 1), 100),
    allowed: Array.isArray(allowed) ? allowed.map(String) : undefined,
  };
}
