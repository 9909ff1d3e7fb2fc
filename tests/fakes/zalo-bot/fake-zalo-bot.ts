import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { type Clock, systemClock } from '../../../src/delivery/clock.ts';
import { breakAnswer } from '../shared/break-answer.ts';
import { FakeServer } from '../shared/fake-server.ts';
import { checkPhoto, checkText, checkWebhook, type Parameters, type Webhook } from './check-calls.ts';
import { ApiRefusal, type Fault } from './faults.ts';
import { type PushAnswer, type PushOptions, pushBody } from './push-update.ts';
import {
  type Chat,
  type MessageMarks,
  makeUpdate,
  type Shape,
  shaped,
  type UpdateContent,
} from './update-content.ts';
import { UpdateQueue } from './update-queue.ts';

export const TOKEN = '3904523712345678901:AbCdEfGhIjKlMnOpQrStUvWxYz';
const BOT = {
  id: '3904523712345678901',
  account_name: 'bot.HoiDapCCHC',
  display_name: 'Bot Hỏi đáp CCHC',
  account_type: 'BASIC',
  can_join_groups: true,
};

/** A message that was accepted. */
export interface SentMessage {
  readonly chatId: string;
  readonly text: string;
}

export interface SentPhoto {
  readonly chatId: string;
  readonly photo: string;
  readonly caption: string;
}

/** A request that came in, whatever became of it. The token is not in it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly parameters: Parameters;
}

export interface FakeZaloBotOptions {
  /** Of long polls. */
  readonly clock?: Clock;
  /** Of updates, in polls as in webhooks. */
  readonly shape?: Shape;
  /** Polls bring nothing and say nothing while a webhook is set, as was seen; a refusal without it. */
  readonly isSilentWithWebhook?: boolean;
  /** Answers are written one byte at a time. */
  readonly isDripped?: boolean;
}

/**
 * The Zalo Bot API on a loopback port, as docs.zaloplatforms.com/docs/BOT and clients of it describe it. Refusals come
 * with HTTP 200, but for a bad token, which gets a page that is no JSON.
 */
export async function startFakeZaloBot(options: FakeZaloBotOptions = {}): Promise<FakeZaloBot> {
  const fake = new FakeZaloBot(options);
  await fake.listen();
  return fake;
}

export class FakeZaloBot extends FakeServer<string, Fault> {
  readonly sent: SentMessage[] = [];
  readonly photos: SentPhoto[] = [];
  readonly calls: Call[] = [];
  readonly queue: UpdateQueue;
  webhook: Webhook | undefined;
  readonly #options: FakeZaloBotOptions;
  readonly #chats = new Set<string>();
  readonly #blocked = new Set<string>();
  #lastId = 0;

  constructor(options: FakeZaloBotOptions) {
    super();
    this.#options = options;
    this.queue = new UpdateQueue(options.clock ?? systemClock);
  }

  /** What somebody sends, in this server's shape. */
  update(chat: Chat, content: UpdateContent, marks: Partial<MessageMarks> = {}): unknown {
    this.#chats.add(chat.id);
    const messageId = marks.messageId ?? this.#nextId();
    return shaped(makeUpdate(chat, content, { ...marks, messageId }), this.#options.shape ?? 'flat');
  }

  /** Lets somebody do something; polls bring it. */
  receive(chat: Chat, content: UpdateContent, marks: Partial<MessageMarks> = {}): void {
    this.queue.push(this.update(chat, content, marks));
  }

  /** Brings an update to a webhook at this address, with the secret that was set. */
  push(url: string, update: unknown, options: PushOptions = {}): Promise<PushAnswer> {
    const secret = this.webhook?.secret;
    return pushBody(url, Buffer.from(JSON.stringify(update)), {
      ...(secret === undefined ? {} : { secret }),
      ...options,
    });
  }

  block(chatId: string): void {
    this.#blocked.add(chatId);
  }

  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  #nextId(): string {
    this.#lastId += 1;
    return `7f2c9a54e1d1${String(this.#lastId).padStart(4, '0')}`;
  }

  protected async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const [, token, method] = /^\/bot([^/]+)\/(\w+)$/u.exec(request.url ?? '') ?? [];
      const parameters = await readParameters(request);
      this.calls.push({ method: method ?? '', path: `/bot<token>/${method}`, parameters });
      if (token !== TOKEN || method === undefined)
        return breakAnswer({ kind: 'page', status: 401 }, response);
      await this.awaitRelease(method);
      await this.#answer(method, parameters, { response, gone: gone.signal });
    } catch (error) {
      const { code, message, retryAfter } =
        error instanceof ApiRefusal ? error : new ApiRefusal(500, String(error));
      const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
      this.#reply(response, { ok: false, error_code: code, description: message, ...parameters });
    }
  }

  async #answer(
    method: string,
    parameters: Parameters,
    { response, gone }: { response: ServerResponse; gone: AbortSignal },
  ): Promise<void> {
    const fault = this.takeFault(method);
    if (!fault || fault.carriedOut) {
      const result = await this.#carryOut(method, parameters, gone);
      if (!fault) return this.#reply(response, { ok: true, result });
    }
    if (fault.kind === 'refusal') throw fault.refusal;
    breakAnswer(fault, response);
  }

  #reply(response: ServerResponse, body: object): void {
    if (response.headersSent || response.destroyed) return;
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
    if (!this.#options.isDripped) response.end(bytes);
    else void dripBytes(response, bytes);
  }

  #carryOut(method: string, parameters: Parameters, gone: AbortSignal): unknown {
    switch (method) {
      case 'getMe':
        return BOT;
      case 'getUpdates':
        return this.#getUpdates(parameters, gone);
      case 'getWebhookInfo':
        return { url: this.webhook?.url ?? '', updated_at: 1_790_000_000_000 };
      case 'setWebhook':
        this.webhook = checkWebhook(parameters);
        return { url: this.webhook.url, updated_at: 1_790_000_000_000 };
      case 'deleteWebhook':
        this.webhook = undefined;
        return { url: '', updated_at: 1_790_000_000_000 };
      case 'sendMessage':
        return this.#sendMessage(parameters);
      case 'sendPhoto':
        return this.#sendPhoto(parameters);
      default:
        throw new ApiRefusal(404, 'Not Found');
    }
  }

  #getUpdates({ timeout }: Parameters, gone: AbortSignal): Promise<unknown> {
    const timeoutMs = 1000 * Number(timeout ?? 30);
    if (this.webhook && !this.#options.isSilentWithWebhook)
      throw new ApiRefusal(400, "Bad Request: can't use getUpdates method while webhook is active");
    // A queue of its own: while a webhook is set, nothing ever gets there.
    const queue = this.webhook ? new UpdateQueue(this.#options.clock ?? systemClock) : this.queue;
    return queue.get(timeoutMs, gone);
  }

  #chatOf({ chat_id: id }: Parameters): string {
    if (typeof id !== 'string' || !this.#chats.has(id))
      throw new ApiRefusal(404, 'Not Found: chat not found');
    if (this.#blocked.has(id)) throw new ApiRefusal(403, 'Forbidden: bot was blocked by the user');
    return id;
  }

  #sendMessage(parameters: Parameters): unknown {
    const message = { chatId: this.#chatOf(parameters), text: checkText(parameters['text'], 'text') };
    this.sent.push(message);
    return { message_id: this.#nextId(), date: 1_790_000_000_000 };
  }

  #sendPhoto(parameters: Parameters): unknown {
    this.photos.push({
      chatId: this.#chatOf(parameters),
      photo: checkPhoto(parameters['photo']),
      caption: checkText(parameters['caption'], 'caption'),
    });
    return { message_id: this.#nextId(), date: 1_790_000_000_000 };
  }
}

async function readParameters(request: IncomingMessage): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  if (typeof value !== 'object' || value === null) throw new ApiRefusal(400, 'Bad Request: not an object');
  return { ...value };
}

async function dripBytes(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.socket?.setNoDelay(true);
  for (const at of bytes.keys()) {
    if (response.destroyed) return;
    response.write(bytes.subarray(at, at + 1));
    await setImmediate();
  }
  response.end();
}
