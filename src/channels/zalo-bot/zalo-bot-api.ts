import type { Clock } from '../../delivery/clock.ts';
import { field } from '../shared/field.ts';
import { post } from '../shared/post.ts';
import { type ApiResult, readEnvelope } from './zalo-bot-fault.ts';

export interface BotIdentity {
  readonly id: string;
  /** What people may call the bot by in a group; the first is for people who run it. */
  readonly names: readonly string[];
}

export interface WebhookSetting {
  /** Public and https. */
  readonly url: string;
  /** 8 to 256 characters; comes back with every event. */
  readonly secret: string;
}

/**
 * The Zalo Bot API as this bot needs it: outcomes as values, every call with a deadline, nothing that leaks.
 * Facts from docs.zaloplatforms.com/docs/BOT.
 */
export interface ZaloBotApi {
  getMe(signal: AbortSignal): Promise<ApiResult<BotIdentity>>;
  /** The address of the webhook that is set; empty when none is. */
  getWebhookUrl(signal: AbortSignal): Promise<ApiResult<string>>;
  setWebhook(webhook: WebhookSetting, signal: AbortSignal): Promise<ApiResult<unknown>>;
  deleteWebhook(signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** A long poll of `POLL_MS`. What it returns is gone on the server: there is no acknowledging. */
  getUpdates(signal: AbortSignal): Promise<ApiResult<readonly unknown[]>>;
  /** `text` has 1 to 2,000 UTF-16 units. */
  sendMessage(chatId: string, text: string, signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** `photo` is a public https address; the caption has 1 to 2,000 UTF-16 units. */
  sendPhoto(chatId: string, photo: PhotoToSend, signal: AbortSignal): Promise<ApiResult<unknown>>;
}

export interface PhotoToSend {
  readonly url: string;
  readonly caption: string;
}

export interface ZaloBotApiOptions {
  readonly token: string;
  /** Base address, with or without a path. `http` is for a server of one's own. */
  readonly apiRoot: string;
  readonly clock: Clock;
}

/**
 * Short, for a poll must never be broken off while the server hands something over: stopping waits until the one in
 * flight has come back.
 */
export const POLL_MS = 5_000;
/** A poll that has not come back long after it should have is on a dead connection. */
const POLL_DEADLINE_MS = 30_000;
const CALL_DEADLINE_MS = 20_000;
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

export function createZaloBotApi({ token, apiRoot, clock }: ZaloBotApiOptions): ZaloBotApi {
  const base = `${apiRoot.replace(/\/$/u, '')}/bot${token}`;
  const call = async (
    method: string,
    payload: object,
    signal: AbortSignal,
    deadlineMs = CALL_DEADLINE_MS,
  ): Promise<ApiResult<unknown>> => {
    const request = { url: `${base}/${method}`, headers: JSON_HEADERS, body: JSON.stringify(payload) };
    const posted = await post(request, { clock, deadlineMs, signal });
    return posted.kind === 'answer' ? readEnvelope(posted.answer) : { ok: false, fault: posted };
  };

  return {
    getMe: async (signal) => checked(await call('getMe', {}, signal), readIdentity),
    async getWebhookUrl(signal) {
      const result = await call('getWebhookInfo', {}, signal);
      // What is said where none is set is not documented: a refusal is taken for that.
      if (!result.ok && (result.fault.kind === 'rejected' || result.fault.kind === 'not-found'))
        return { ok: true, value: '' };
      return checked(result, (value) => asText(field(value, 'url')) ?? '');
    },
    setWebhook: ({ url, secret }, signal) => call('setWebhook', { url, secret_token: secret }, signal),
    deleteWebhook: (signal) => call('deleteWebhook', {}, signal),
    async getUpdates(signal) {
      // The table of the documentation says text, its sample and live clients send a number.
      const result = await call('getUpdates', { timeout: POLL_MS / 1000 }, signal, POLL_DEADLINE_MS);
      if (!result.ok && result.fault.kind === 'nothing') return { ok: true, value: [] };
      return checked(result, asUpdates);
    },
    sendMessage: (chatId, text, signal) => call('sendMessage', { chat_id: chatId, text }, signal),
    sendPhoto: (chatId, { url, caption }, signal) =>
      call('sendPhoto', { chat_id: chatId, photo: url, caption }, signal),
  };
}

/** A result of another shape is not the Bot API's: some gateway answered in its place. */
function checked<T>(result: ApiResult<unknown>, read: (value: unknown) => T | undefined): ApiResult<T> {
  if (!result.ok) return result;
  const value = read(result.value);
  return value === undefined ? { ok: false, fault: { kind: 'network' } } : { ok: true, value };
}

/** One update, not a list of them; a list would be taken too, for what is not taken is lost. */
function asUpdates(result: unknown): readonly unknown[] | undefined {
  if (Array.isArray(result)) return result;
  if (result === null || result === undefined) return [];
  if (typeof result !== 'object') return undefined;
  return Object.keys(result).length === 0 ? [] : [result];
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function readIdentity(value: unknown): BotIdentity | undefined {
  const id = field(value, 'id');
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) return undefined;
  const names = ['display_name', 'account_name'].flatMap((name) => asText(field(value, name)) ?? []);
  return { id: String(id), names };
}
