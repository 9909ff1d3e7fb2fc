import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { breakAnswer } from '../shared/break-answer.ts';
import { FakeServer } from '../shared/fake-server.ts';
import { ApiRefusal } from './api-refusal.ts';
import type { CheckedMessage } from './check-message.ts';
import { BOT, FakeAccount, type InlineAnswer, type SentMessage, type SentPhoto } from './fake-account.ts';
import type { Fault } from './faults.ts';
import { type Parameters, readParameters } from './request-parameters.ts';
import {
  type Chat,
  type MessageContent,
  makeEdit,
  makeMembership,
  makeUpdate,
  type Person,
  type UpdateContent,
} from './update-content.ts';
import { UpdateQueue } from './update-queue.ts';
import type { Delivery, PushManner } from './webhook-pusher.ts';
import { WebhookSide } from './webhook-side.ts';

export { BOT };
export const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

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

/** The Bot API on a loopback port: the behaviour of tdlib/telegram-bot-api that a bot meets. */
export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const fake = new FakeTelegram(options);
  await fake.listen();
  return fake;
}

export class FakeTelegram extends FakeServer<string, Fault> {
  readonly calls: Call[] = [];
  readonly queue: UpdateQueue;
  readonly #account: FakeAccount;
  readonly #webhook: WebhookSide;
  readonly #path: string;
  #lastUpdateId = 700_000_000;

  constructor({ clock = systemClock, path = '/' }: FakeTelegramOptions) {
    super();
    this.#path = path;
    this.#account = new FakeAccount(clock);
    this.queue = new UpdateQueue(clock);
    this.#webhook = new WebhookSide(clock, this.queue);
  }

  get sent(): readonly SentMessage[] {
    return this.#account.sent;
  }

  get photos(): readonly SentPhoto[] {
    return this.#account.photos;
  }

  get answeredCallbacks(): readonly string[] {
    return this.#account.answeredCallbacks;
  }

  get toasts(): readonly string[] {
    return this.#account.toasts;
  }

  get inlineAnswers(): readonly InlineAnswer[] {
    return this.#account.inlineAnswers;
  }

  /** Tries to bring updates to the webhook that is set, in order. */
  get deliveries(): readonly Delivery[] {
    return this.#webhook.pusher?.deliveries ?? [];
  }

  /** Updates that the webhook has not taken. */
  get undelivered(): number {
    return this.#webhook.pusher?.pending.length ?? 0;
  }

  /** How updates are brought to a webhook; `reach` must be given before one is set. */
  get pushManner(): PushManner {
    return this.#webhook.manner;
  }

  override get root(): string {
    return `${super.root}${this.#path}`;
  }

  override async close(): Promise<void> {
    this.#webhook.end();
    await super.close();
  }

  /** Lets a person do something; returns the update's id. */
  receive(chat: Chat, content: UpdateContent, updateId = this.#lastUpdateId + 1): number {
    this.#lastUpdateId = Math.max(this.#lastUpdateId, updateId);
    this.#account.knows(chat);
    this.#webhook.push(makeUpdate(chat, content, { updateId, messageId: this.#account.nextMessageId() }));
    return updateId;
  }

  /** Changes a message some seconds after it was sent. */
  edit(chat: Chat, content: MessageContent, afterS = 20): number {
    return this.receive(chat, makeEdit(chat, content, this.#account.nextMessageId(), afterS));
  }

  /** Lets the bot into a chat, or throws it out; blocking it is `member` to `kicked` in a private chat. */
  changeMembership(chat: Chat, before: string, after: string): number {
    return this.receive(chat, makeMembership(chat, before, after, BOT));
  }

  /** Types behind the bot's name in some chat; returns the query's id. */
  typeInline(chat: Chat, query: string, person: Person = chat.person): string {
    const id = this.#account.openQuery('inline');
    this.receive(chat, { inline_query: { id, from: person, query, offset: '' } });
    return id;
  }

  /** Taps a button below a message of the bot. `forgotten`: the message is too old to be shown. */
  press(
    message: SentMessage,
    data: string,
    { forgotten = false, person = undefined as Person | undefined } = {},
  ): string {
    const chat = this.#account.chat(message.chatId);
    const id = this.#account.openQuery('callback');
    const shown = this.#account.view(message);
    const original = forgotten ? { chat: shown['chat'], message_id: message.messageId, date: 0 } : shown;
    this.receive(chat, {
      callback_query: { id, from: person ?? chat.person, chat_instance: '1', message: original, data },
    });
    return id;
  }

  /** The buttons that hang below a message now. */
  keyboardOf({ messageId }: SentMessage): CheckedMessage['keyboard'] {
    return this.#account.keyboardOf(messageId);
  }

  /** The group becomes a supergroup, which has another id. */
  migrate(chatId: number, newId: number): void {
    this.#account.migrate(chatId, newId);
  }

  /** This person blocks the bot. */
  block(chatId: number): void {
    this.#account.block(chatId);
  }

  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  protected async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const { token, method } = this.#route(request.url ?? '/');
      const parameters = await readParameters(request);
      this.calls.push({ method, path: `/bot<token>/${method}`, parameters });
      await this.awaitRelease(method);
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
    const fault = this.takeFault(method);
    if (!fault || fault.carriedOut) {
      const result = await this.#carryOut(method, parameters, gone);
      if (!fault) return reply(response, 200, { ok: true, result });
    }
    if (fault.kind === 'refusal') throw fault.refusal;
    breakAnswer(fault, response);
  }

  #carryOut(method: string, parameters: Parameters, gone: AbortSignal): unknown {
    switch (method) {
      case 'getUpdates':
        return this.queue.get(parameters, gone);
      case 'getWebhookInfo':
        return this.#webhook.info();
      case 'setWebhook':
        return this.#webhook.set(parameters);
      case 'deleteWebhook':
        return this.#webhook.delete();
      default: {
        const result = this.#account.carryOut(method, parameters);
        if (result === undefined) throw new ApiRefusal(404, 'Not Found');
        return result;
      }
    }
  }
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
