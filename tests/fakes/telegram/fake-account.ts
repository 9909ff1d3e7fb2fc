import type { Clock } from '../../../src/delivery/clock.ts';
import { ApiRefusal, badRequest } from './api-refusal.ts';
import { checkCommands } from './check-commands.ts';
import { type CheckedInlineAnswer, checkInlineAnswer } from './check-inline-answer.ts';
import { type Button, type CheckedMessage, checkKeyboard, checkMessage } from './check-message.ts';
import { type CheckedPhoto, checkPhoto } from './check-photo.ts';
import type { Parameters } from './request-parameters.ts';
import type { Chat } from './update-content.ts';

export const BOT = {
  id: 110201543,
  is_bot: true,
  first_name: 'Hỏi đáp CCHC',
  username: 'cchc_test_bot',
};

/** A message that was accepted, as the person's app shows it. */
export interface SentMessage extends CheckedMessage {
  readonly chatId: number;
  readonly messageId: number;
  readonly parameters: Parameters;
}

/** A photo that was accepted. */
export interface SentPhoto extends CheckedPhoto {
  readonly chatId: number;
  readonly parameters: Parameters;
}

/** What was offered to a person who typed behind the bot's name. */
export interface InlineAnswer extends CheckedInlineAnswer {
  readonly queryId: string;
  readonly parameters: Parameters;
}

/** How long a tapped button and an inline query can be answered. */
const CALLBACK_LIFE_MS = 150_000;
const INLINE_LIFE_MS = 30_000;
/** core.telegram.org/bots/api#answercallbackquery */
const LONGEST_TOAST = 200;

/** What the Bot API knows of one bot and its chats, and the methods that have to do with people. */
export class FakeAccount {
  readonly sent: SentMessage[] = [];
  readonly photos: SentPhoto[] = [];
  readonly answeredCallbacks: string[] = [];
  /** Texts shown over the chat for a moment. */
  readonly toasts: string[] = [];
  readonly inlineAnswers: InlineAnswer[] = [];
  readonly #clock: Clock;
  readonly #chats = new Map<number, Chat>();
  readonly #blocked = new Set<number>();
  readonly #movedTo = new Map<number, number>();
  readonly #queries = new Map<string, { readonly at: number; readonly lifeMs: number }>();
  readonly #keyboards = new Map<number, CheckedMessage['keyboard']>();
  #lastMessageId = 1_000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A person writes in a chat: from now on the bot may write there too. */
  knows(chat: Chat): void {
    this.#chats.set(chat.id, chat);
  }

  chat(id: number): Chat {
    const chat = this.#chats.get(id);
    if (!chat) throw new Error('no such chat');
    return chat;
  }

  block(chatId: number): void {
    this.#blocked.add(chatId);
  }

  /** The group becomes a supergroup, which has another id. */
  migrate(chatId: number, newId: number): void {
    this.#movedTo.set(chatId, newId);
    this.knows({ ...this.chat(chatId), id: newId, type: 'supergroup' });
  }

  nextMessageId(): number {
    this.#lastMessageId += 1;
    return this.#lastMessageId;
  }

  /** The id of a tap or an inline query, which can be answered for a while. */
  openQuery(kind: 'callback' | 'inline'): string {
    const id = String(4_000_000_000 + this.#queries.size);
    const lifeMs = kind === 'callback' ? CALLBACK_LIFE_MS : INLINE_LIFE_MS;
    this.#queries.set(id, { at: this.#clock.now(), lifeMs });
    return id;
  }

  /** The buttons that hang below a message now. */
  keyboardOf(messageId: number): CheckedMessage['keyboard'] {
    return this.#keyboards.get(messageId) ?? [];
  }

  /** A message of the bot as it comes with a tap on it. */
  view({ chatId, messageId, text, entities }: SentMessage): Record<string, unknown> {
    const { id, type } = this.chat(chatId);
    const keyboard = this.keyboardOf(messageId);
    return {
      message_id: messageId,
      from: BOT,
      chat: { id, type },
      date: 1_790_000_000,
      text,
      entities,
      ...(keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard } }),
    };
  }

  /** Undefined for a method that is none of these. */
  carryOut(method: string, parameters: Parameters): unknown {
    switch (method) {
      case 'getMe':
        return BOT;
      case 'sendMessage':
        return this.#sendMessage(parameters);
      case 'sendPhoto':
        return this.#sendPhoto(parameters);
      case 'editMessageReplyMarkup':
        return this.#editKeyboard(parameters);
      case 'answerCallbackQuery':
        return this.#answerCallback(parameters);
      case 'answerInlineQuery':
        return this.#answerInline(parameters);
      case 'setMyCommands':
        return checkCommands(parameters['commands'], parameters['language_code']);
      case 'sendChatAction':
        return true;
      default:
        return undefined;
    }
  }

  #chatOf(parameters: Parameters): Chat {
    const id = Number(parameters['chat_id']);
    const newId = this.#movedTo.get(id);
    if (newId !== undefined) {
      throw new ApiRefusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: newId,
      });
    }
    const chat = this.#chats.get(id);
    if (!chat) throw badRequest('chat not found');
    if (this.#blocked.has(chat.id)) throw new ApiRefusal(403, 'Forbidden: bot was blocked by the user');
    return chat;
  }

  #sendMessage(parameters: Parameters): unknown {
    const chat = this.#chatOf(parameters);
    const checked = checkMessage(parameters);
    const message = { ...checked, chatId: chat.id, messageId: this.nextMessageId(), parameters };
    this.#keyboards.set(message.messageId, checked.keyboard);
    this.sent.push(message);
    return this.view(message);
  }

  async #sendPhoto(parameters: Parameters): Promise<unknown> {
    const chat = this.#chatOf(parameters);
    const photo = await checkPhoto(parameters);
    this.photos.push({ ...photo, chatId: chat.id, parameters });
    return { message_id: this.nextMessageId(), date: 0, chat: { id: chat.id }, caption: photo.caption };
  }

  #editKeyboard(parameters: Parameters): unknown {
    const chat = this.#chatOf(parameters);
    const id = Number(parameters['message_id']);
    const message = this.sent.find(({ chatId, messageId }) => chatId === chat.id && messageId === id);
    if (!message) throw badRequest('message to edit not found');
    const keyboard: readonly (readonly Button[])[] = checkKeyboard(parameters['reply_markup']);
    if (JSON.stringify(keyboard) === JSON.stringify(this.keyboardOf(id))) {
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    this.#keyboards.set(id, keyboard);
    return this.view(message);
  }

  #answerCallback({ callback_query_id: id, text = '' }: Parameters): true {
    this.#endQuery(String(id));
    if (String(text).length > LONGEST_TOAST) throw badRequest('MESSAGE_TOO_LONG');
    this.answeredCallbacks.push(String(id));
    if (text !== '') this.toasts.push(String(text));
    return true;
  }

  #answerInline(parameters: Parameters): true {
    const queryId = String(parameters['inline_query_id']);
    this.#endQuery(queryId);
    this.inlineAnswers.push({ ...checkInlineAnswer(parameters), queryId, parameters });
    return true;
  }

  #endQuery(id: string): void {
    const query = this.#queries.get(id);
    if (!query || this.#clock.now() - query.at > query.lifeMs)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
}
