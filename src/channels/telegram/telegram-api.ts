import type { TelegramMessage } from './render-telegram.ts';
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

/** One of the answers offered while a person types behind the bot's name. */
export interface InlineArticle {
  readonly title: string;
  readonly description: string;
  /** What the person sends by picking it; its buttons are left out, for Telegram would not show us the message. */
  readonly message: TelegramMessage;
}

export interface InlineAnswer {
  readonly queryId: string;
  /** Up to 50 (core.telegram.org/bots/api#answerinlinequery). */
  readonly articles: readonly InlineArticle[];
  /** Above them: leads into the private chat. */
  readonly buttonText: string;
}

export interface WebhookSettings {
  readonly url: string;
  /** 1 to 256 of `A-Za-z0-9_-` (core.telegram.org/bots/api#setwebhook). */
  readonly secret: string;
}

export interface WebhookInfo {
  /** Empty when none is set. */
  readonly url: string;
  /** When Telegram last failed to deliver, in seconds since 1970. */
  readonly lastErrorAt?: number;
  /** Why, in Telegram's words. */
  readonly lastError?: string;
}

/** The Bot API as this bot needs it: outcomes as values, every call with a deadline, nothing that leaks. */
export interface TelegramApi {
  getMe(signal: AbortSignal): Promise<ApiResult<BotIdentity>>;
  getWebhookInfo(signal: AbortSignal): Promise<ApiResult<WebhookInfo>>;
  /** No more than one call a second is taken; one with the same values changes nothing. */
  setWebhook(settings: WebhookSettings, signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** Keeps the updates that wait. */
  deleteWebhook(signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** A long poll: returns when there are updates, and else empty after 50 s. Confirms all before `offset`. */
  getUpdates(offset: number, signal: AbortSignal): Promise<ApiResult<readonly unknown[]>>;
  /** Confirms all updates before `offset` without waiting for new ones. */
  confirmUpdates(offset: number, signal: AbortSignal): Promise<ApiResult<unknown>>;
  sendMessage(to: Destination, message: TelegramMessage, signal: AbortSignal): Promise<ApiResult<unknown>>;
  sendPhoto(to: Destination, photo: TelegramPhoto, signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** Replaces the buttons below a message of ours. */
  editButtons(
    chatId: number,
    answer: Pick<TelegramMessage, 'buttons'> & { readonly messageId: number },
    signal: AbortSignal,
  ): Promise<ApiResult<unknown>>;
  /** Stops the spinner on a tapped button; `text`, up to 200 characters, is shown for a moment. */
  answerCallback(
    callback: { readonly callbackId: string; readonly text?: string },
    signal: AbortSignal,
  ): Promise<ApiResult<unknown>>;
  answerInline(answer: InlineAnswer, signal: AbortSignal): Promise<ApiResult<unknown>>;
  /** What the menu button of a chat lists, for everybody or for those whose app speaks `language` (ISO 639-1). */
  setCommands(
    commands: readonly ListedCommand[],
    language: string | undefined,
    signal: AbortSignal,
  ): Promise<ApiResult<unknown>>;
}
