import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { Clock } from '../../delivery/clock.ts';
import { callWithDeadline } from './call-with-deadline.ts';
import { field } from './field.ts';
import type { TelegramMessage } from './render-telegram.ts';
import { keyboardRows } from './suggestion-buttons.ts';
import type { ApiResult } from './telegram-fault.ts';

export interface BotIdentity {
  readonly id: number;
  /** Without `@`. */
  readonly username: string;
}

/** Where a message goes. */
export interface Destination {
  readonly chatId: number;
  /** The topic of a forum group. */
  readonly threadId?: number;
  /** The message that is answered; shown where several people talk. */
  readonly replyTo?: number;
}

/** A command as the menu of a chat shows it. */
export interface ListedCommand {
  /** 1 to 32 of `a-z0-9_` (core.telegram.org/bots/api#botcommand). */
  readonly command: string;
  /** 1 to 256 characters. */
  readonly description: string;
}

/** A picture with a line below it. */
export interface TelegramPhoto {
  /** PNG, up to 10 MB (core.telegram.org/bots/api#sendphoto). */
  readonly png: Buffer;
  /** Up to 1024 UTF-16 units. */
  readonly caption: string;
}

/** The Bot API as this bot needs it: outcomes as values, every call with a deadline, nothing that leaks. */
export interface TelegramApi {
  getMe(signal: AbortSignal): Promise<ApiResult<BotIdentity>>;
  /** The address of the webhook that is set; empty when none is. */
  getWebhookUrl(signal: AbortSignal): Promise<ApiResult<string>>;
  /** Keeps the updates that wait. */
  deleteWebhook(signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** A long poll: returns when there are updates, and else empty after 50 s. Confirms all before `offset`. */
  getUpdates(offset: number, signal: AbortSignal): Promise<ApiResult<readonly unknown[]>>;
  /** Confirms all updates before `offset` without waiting for new ones. */
  confirmUpdates(offset: number, signal: AbortSignal): Promise<ApiResult<unknown>>;
  sendMessage(to: Destination, message: TelegramMessage, signal: AbortSignal): Promise<ApiResult<unknown>>;
  sendPhoto(to: Destination, photo: TelegramPhoto, signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** Stops the spinner on a tapped button. */
  answerCallback(callbackId: string, signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** What the menu button of a chat lists. */
  setCommands(commands: readonly ListedCommand[], signal: AbortSignal): Promise<ApiResult<unknown>>;
}

export interface TelegramApiOptions {
  readonly token: string;
  /** `https://api.telegram.org` without it. May have a path; `http` is for a server of one's own. */
  readonly apiRoot?: string;
  readonly clock: Clock;
}

/** The server's own upper bound (telegram-bot-api, Client.cpp). */
const POLL_S = 50;
/**
 * A poll that has not come back long after it should have is on a dead connection: without a deadline of
 * our own the library would wait 500 s, deaf to everybody.
 */
const POLL_DEADLINE_MS = 90_000;
const CALL_DEADLINE_MS = 20_000;
const CONFIRM_DEADLINE_MS = 3_000;
const UPDATES = ['message', 'callback_query'] as const;
/** Small batches: what a crash can lose stays small, and answers let other work in between. */
const BATCH = 25;

type LibrarySignal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

/**
 * The only file that knows telegraf, and only its API client. Its `Telegraf.launch()` is not used: it
 * deletes a webhook unasked, ends polling for good on 409, on an unknown 4xx and on any handler that
 * throws (losing the update), retries every 5 s without backoff, and waits 500 s on a dead connection.
 * Polling of our own has the same reach in one small loop (poll-updates.ts).
 */
export function createTelegramApi({ token, apiRoot, clock }: TelegramApiOptions): TelegramApi {
  const telegram = new Telegram(token, {
    // Addresses are resolved against the root, which drops a last segment that has no slash behind it.
    ...(apiRoot === undefined ? {} : { apiRoot: apiRoot.endsWith('/') ? apiRoot : `${apiRoot}/` }),
    // Else a first call inside a webhook would be written into its response, and its outcome be unknown.
    webhookReply: false,
  });
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
    async getWebhookUrl(signal) {
      const result = await call('getWebhookInfo', {}, signal);
      return result.ok ? { ok: true, value: result.value.url ?? '' } : result;
    },
    deleteWebhook: (signal) => call('deleteWebhook', { drop_pending_updates: false }, signal),
    async getUpdates(offset, signal) {
      const query = { offset, timeout: POLL_S, limit: BATCH, allowed_updates: UPDATES };
      return checked(await call('getUpdates', query, signal, POLL_DEADLINE_MS), Array.isArray);
    },
    confirmUpdates: (offset, signal) =>
      call('getUpdates', { offset, timeout: 0, limit: 1 }, signal, CONFIRM_DEADLINE_MS),
    sendMessage: (to, message, signal) => call('sendMessage', messagePayload(to, message), signal),
    sendPhoto: (to, photo, signal) => call('sendPhoto', photoPayload(to, photo), signal),
    answerCallback: (callbackId, signal) =>
      call('answerCallbackQuery', { callback_query_id: callbackId }, signal),
    setCommands: (commands, signal) => call('setMyCommands', { commands }, signal),
  };
}

/** A value of another shape is not the Bot API's: some gateway answered in its place. */
function checked<T>(result: ApiResult<T>, isRight: (value: unknown) => boolean): ApiResult<T> {
  return !result.ok || isRight(result.value) ? result : { ok: false, fault: { kind: 'network' } };
}

function isBotIdentity(value: unknown): boolean {
  return Number.isSafeInteger(field(value, 'id')) && typeof field(value, 'username') === 'string';
}

function messagePayload(
  { chatId, threadId, replyTo }: Destination,
  { text, entities, buttons }: TelegramMessage,
): Opts<'sendMessage'> {
  return {
    chat_id: chatId,
    text,
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
    ...(replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    ...(buttons.length === 0
      ? {}
      : {
          reply_markup: {
            inline_keyboard: keyboardRows(buttons).map((row) =>
              row.map(({ label, data }) => ({ text: label, callback_data: data })),
            ),
          },
        }),
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
