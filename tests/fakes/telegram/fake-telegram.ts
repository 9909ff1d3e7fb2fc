import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { ApiRefusal, badRequest } from './api-refusal.ts';
import { checkCommands } from './check-commands.ts';
import { type CheckedMessage, checkMessage } from './check-message.ts';
import { type CheckedPhoto, checkPhoto } from './check-photo.ts';
import { breakAnswer, type Fault } from './faults.ts';
import { type Parameters, readParameters } from './request-parameters.ts';
import { type Chat, makeUpdate, type UpdateContent } from './update-content.ts';
import { UpdateQueue } from './update-queue.ts';

export const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';
export const BOT = { id: 110201543, is_bot: true, first_name: 'Hỏi đáp CCHC', username: 'cchc_test_bot' };

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

/** A request that came in, whatever became of it. The token is not in it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly parameters: Parameters;
}

export interface FakeTelegramOptions {
  /** Of long polls and of the life of a tapped button. */
  readonly clock?: Clock;
  /** Under which the API lives: `/telegram/`. */
  readonly path?: string;
}

/** How long a tapped button can be answered. */
const CALLBACK_LIFE_MS = 150_000;

/** The Bot API on a loopback port: the behaviour of tdlib/telegram-bot-api that a polling bot meets. */
export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const fake = new FakeTelegram(options);
  await fake.listen();
  return fake;
}

export class FakeTelegram {
  readonly sent: SentMessage[] = [];
  readonly photos: SentPhoto[] = [];
  readonly calls: Call[] = [];
  readonly answeredCallbacks: string[] = [];
  readonly queue: UpdateQueue;
  readonly #clock: Clock;
  readonly #path: string;
  readonly #server: Server;
  readonly #faults = new Map<string, Fault[]>();
  readonly #holds = new Map<string, Promise<void>[]>();
  readonly #chats = new Map<number, Chat>();
  readonly #blocked = new Set<number>();
  readonly #callbacks = new Map<string, number>();
  #closed = false;
  #lastUpdateId = 700_000_000;
  #lastMessageId = 1_000;

  constructor({ clock = systemClock, path = '/' }: FakeTelegramOptions) {
    this.#clock = clock;
    this.#path = path;
    this.queue = new UpdateQueue(clock);
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** What to give the bot as its `apiRoot`. */
  get root(): string {
    // A listening TCP server has such an address.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#path}`;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Lets a person do something; returns the update's id. */
  receive(chat: Chat, content: UpdateContent, updateId = this.#lastUpdateId + 1): number {
    this.#lastUpdateId = Math.max(this.#lastUpdateId, updateId);
    this.#lastMessageId += 1;
    this.#chats.set(chat.id, chat);
    const update = makeUpdate(chat, content, { updateId, messageId: this.#lastMessageId, bot: BOT });
    this.queue.push(update);
    return updateId;
  }

  /** Taps a button below a message of the bot. `forgotten`: the message is too old to be shown. */
  press(message: SentMessage, data: string, { forgotten = false } = {}): string {
    const chat = this.#chats.get(message.chatId);
    if (!chat) throw new Error('no such chat');
    const id = String(4_000_000_000 + this.#callbacks.size);
    this.#callbacks.set(id, this.#clock.now());
    const shown = messageView(message, chat);
    const original = forgotten ? { chat: shown.chat, message_id: message.messageId, date: 0 } : shown;
    this.receive(chat, {
      callback_query: { id, from: chat.person, chat_instance: '1', message: original, data },
    });
    return id;
  }

  /** The next calls of this method go wrong, one after another. */
  fail(method: string, ...faults: readonly Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  /** The next call of this method waits until the function returned is called. */
  hold(method: string): () => void {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#holds.set(method, [...(this.#holds.get(method) ?? []), held]);
    return release;
  }

  /** This person blocks the bot. */
  block(chatId: number): void {
    this.#blocked.add(chatId);
  }

  /** Resolves when it holds; looked at on every turn of the event loop. */
  async until(condition: () => boolean): Promise<void> {
    while (!(condition() || this.#closed)) await setImmediate();
  }

  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const { token, method } = this.#route(request.url ?? '/');
      const parameters = await readParameters(request);
      this.calls.push({ method, path: `/bot<token>/${method}`, parameters });
      await this.#holds.get(method)?.shift();
      if (token !== TOKEN) throw new ApiRefusal(401, 'Unauthorized');
      await this.#answer(method, parameters, { response, gone: gone.signal });
    } catch (error) {
      refuse(response, error instanceof ApiRefusal ? error : new ApiRefusal(500, String(error)));
    }
  }

  #route(url: string): { token: string; method: string } {
    const { pathname } = new URL(url, 'http://localhost');
    const match = /^bot(\d+:[\w-]+)\/(\w+)$/u.exec(pathname.slice(this.#path.length));
    const [, token, method] = match ?? [];
    if (!pathname.startsWith(this.#path) || token === undefined || method === undefined) {
      throw new ApiRefusal(404, 'Not Found');
    }
    return { token, method };
  }

  async #answer(
    method: string,
    parameters: Parameters,
    { response, gone }: { response: ServerResponse; gone: AbortSignal },
  ): Promise<void> {
    const fault = this.#faults.get(method)?.shift();
    if (!fault || fault.carriedOut) {
      const result = await this.#carryOut(method, parameters, gone);
      if (!fault) return reply(response, 200, { ok: true, result });
    }
    if (fault.kind === 'refusal') throw fault.refusal;
    breakAnswer(fault, response);
  }

  #carryOut(method: string, parameters: Parameters, gone: AbortSignal): unknown {
    switch (method) {
      case 'getMe':
        return BOT;
      case 'getUpdates': {
        const updates = this.queue.get(parameters, gone);
        return updates;
      }
      case 'getWebhookInfo':
        return { url: this.queue.webhookUrl, has_custom_certificate: false, pending_update_count: 0 };
      case 'deleteWebhook':
        this.queue.webhookUrl = '';
        return true;
      case 'sendMessage':
        return this.#sendMessage(parameters);
      case 'sendPhoto':
        return this.#sendPhoto(parameters);
      case 'answerCallbackQuery':
        return this.#answerCallback(String(parameters['callback_query_id']));
      case 'setMyCommands':
        return checkCommands(parameters['commands']);
      case 'sendChatAction':
        return true;
      default:
        throw new ApiRefusal(404, 'Not Found');
    }
  }

  #chatOf(parameters: Parameters): Chat {
    const chat = this.#chats.get(Number(parameters['chat_id']));
    if (!chat) throw badRequest('chat not found');
    if (this.#blocked.has(chat.id)) throw new ApiRefusal(403, 'Forbidden: bot was blocked by the user');
    return chat;
  }

  #sendMessage(parameters: Parameters): unknown {
    const chat = this.#chatOf(parameters);
    const checked = checkMessage(parameters);
    this.#lastMessageId += 1;
    const message = { ...checked, chatId: chat.id, messageId: this.#lastMessageId, parameters };
    this.sent.push(message);
    return messageView(message, chat);
  }

  async #sendPhoto(parameters: Parameters): Promise<unknown> {
    const chat = this.#chatOf(parameters);
    const photo = await checkPhoto(parameters);
    this.#lastMessageId += 1;
    this.photos.push({ ...photo, chatId: chat.id, parameters });
    return { message_id: this.#lastMessageId, date: 0, chat: { id: chat.id }, caption: photo.caption };
  }

  #answerCallback(id: string): true {
    const pressed = this.#callbacks.get(id);
    if (pressed === undefined || this.#clock.now() - pressed > CALLBACK_LIFE_MS) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    this.answeredCallbacks.push(id);
    return true;
  }
}

function messageView({ messageId, text, entities, keyboard }: SentMessage, { id, type }: Chat) {
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

function refuse(response: ServerResponse, { status, message, parameters }: ApiRefusal): void {
  if (response.headersSent || response.destroyed) return;
  if (parameters?.retry_after !== undefined) response.setHeader('retry-after', parameters.retry_after);
  reply(response, status, {
    ok: false,
    error_code: status,
    description: message,
    ...(parameters ? { parameters } : {}),
  });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
