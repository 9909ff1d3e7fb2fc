import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { Clock } from '../../delivery/clock.ts';
import { field } from '../shared/field.ts';
import { callWithDeadline } from './call-with-deadline.ts';
import { createPostJson } from './post-json.ts';
import type { Destination, TelegramApi, TelegramPhoto, WebhookInfo } from './telegram-api.ts';
import type { ApiResult } from './telegram-fault.ts';
import { inlinePayload, keyboard, messagePayload } from './telegram-payloads.ts';
import { UPDATE_KINDS } from './update-kinds.ts';

export interface TelegramApiOptions {
  readonly token: string;
  /** `https://api.telegram.org` without it. May have a path; `http` is for a server of one's own. */
  readonly apiRoot?: string;
  readonly clock: Clock;
}

const API_ROOT = 'https://api.telegram.org';
/** The server's own upper bound (telegram-bot-api, Client.cpp). */
const POLL_S = 50;
/**
 * A poll that has not come back long after it should have is on a dead connection: without a deadline of
 * our own the library would wait 500 s, deaf to everybody.
 */
const POLL_DEADLINE_MS = 90_000;
const CALL_DEADLINE_MS = 20_000;
const CONFIRM_DEADLINE_MS = 3_000;
/** Deliveries at once to a webhook; Telegram's default. One chat's messages still come one after another. */
const CONNECTIONS = 40;
/** Small batches: what a crash can lose stays small, and answers let other work in between. */
const BATCH = 25;

type LibrarySignal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

/**
 * The only file that knows telegraf, and only its API client; messages go out by post-json.ts. Its
 * `Telegraf.launch()` is not used: it deletes a webhook unasked, ends polling for good on 409, on an unknown 4xx and
 * on any handler that throws (losing the update), retries every 5 s without backoff, and waits 500 s on a dead
 * connection. Polling of our own has the same reach in one small loop (poll-updates.ts).
 */
export function createTelegramApi({ token, apiRoot = API_ROOT, clock }: TelegramApiOptions): TelegramApi {
  const root = withSlash(apiRoot);
  // With `webhookReply` a first call inside a webhook would be written into its response, and its outcome be unknown.
  const telegram = new Telegram(token, { apiRoot: root, webhookReply: false });
  const call = <M extends keyof Methods>(
    method: M,
    payload: Opts<M>,
    signal: AbortSignal,
    deadlineMs = CALL_DEADLINE_MS,
  ): Promise<ApiResult<ReturnType<Methods[M]>>> =>
    callWithDeadline(
      // Typed for a stand-in of AbortSignal; the platform's own is what its HTTP client takes.
      (inner) => telegram.callApi(method, payload, { signal: inner as LibrarySignal }),
      { clock, deadlineMs, signal },
    );

  return {
    getMe: async (signal) => checked(await call('getMe', {}, signal), isBotIdentity),
    async getWebhookInfo(signal) {
      const result = await call('getWebhookInfo', {}, signal);
      return result.ok ? { ok: true, value: readWebhookInfo(result.value) } : result;
    },
    setWebhook: ({ url, secret }, signal) =>
      call(
        'setWebhook',
        { url, secret_token: secret, max_connections: CONNECTIONS, allowed_updates: UPDATE_KINDS },
        signal,
      ),
    deleteWebhook: (signal) => call('deleteWebhook', { drop_pending_updates: false }, signal),
    async getUpdates(offset, signal) {
      const query = { offset, timeout: POLL_S, limit: BATCH, allowed_updates: UPDATE_KINDS };
      return checked(await call('getUpdates', query, signal, POLL_DEADLINE_MS), Array.isArray);
    },
    confirmUpdates: (offset, signal) =>
      call('getUpdates', { offset, timeout: 0, limit: 1 }, signal, CONFIRM_DEADLINE_MS),
    sendMessage: messageSender(root, token, clock),
    sendPhoto: (to, photo, signal) => call('sendPhoto', photoPayload(to, photo), signal),
    editButtons: (chatId, { messageId, buttons }, signal) =>
      call(
        'editMessageReplyMarkup',
        { chat_id: chatId, message_id: messageId, reply_markup: keyboard(buttons) },
        signal,
      ),
    answerCallback: ({ callbackId, text }, signal) =>
      call('answerCallbackQuery', { callback_query_id: callbackId, ...(text && { text }) }, signal),
    answerInline: (answer, signal) => call('answerInlineQuery', inlinePayload(answer), signal),
    setCommands: (commands, language, signal) =>
      call('setMyCommands', { commands, ...(language && { language_code: language }) }, signal),
  };
}

/** Addresses are resolved against the root, which drops a last segment that has no slash behind it. */
const withSlash = (root: string): string => (root.endsWith('/') ? root : `${root}/`);

function messageSender(root: string, token: string, clock: Clock): TelegramApi['sendMessage'] {
  const post = createPostJson(root, token);
  return (to, message, signal) => {
    const bounds = { clock, deadlineMs: CALL_DEADLINE_MS, signal };
    return callWithDeadline((inner) => post('sendMessage', messagePayload(to, message), inner), bounds);
  };
}

/** A value of another shape is not the Bot API's: some gateway answered in its place. */
function checked<T>(result: ApiResult<T>, isRight: (value: unknown) => boolean): ApiResult<T> {
  return !result.ok || isRight(result.value) ? result : { ok: false, fault: { kind: 'network' } };
}

function isBotIdentity(value: unknown): boolean {
  return Number.isSafeInteger(field(value, 'id')) && typeof field(value, 'username') === 'string';
}

function readWebhookInfo(info: unknown): WebhookInfo {
  const [url, at, why] = [
    field(info, 'url'),
    field(info, 'last_error_date'),
    field(info, 'last_error_message'),
  ];
  return {
    url: typeof url === 'string' ? url : '',
    ...(typeof at === 'number' ? { lastErrorAt: at } : {}),
    ...(typeof why === 'string' ? { lastError: why } : {}),
  };
}

/** Sent as a form, in which the library loses objects: so it points at no message. */
function photoPayload({ chatId, threadId }: Destination, { png, caption }: TelegramPhoto): Opts<'sendPhoto'> {
  return {
    chat_id: chatId,
    photo: { source: png, filename: 'bieu-do.png' },
    caption,
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
  };
}
