import { COMMANDS } from '../../conversation/commands/command-table.ts';
import type { Responder } from '../../conversation/responder.ts';
import { type Backoff, backoffDelay, DEFAULT_BACKOFF, type Random } from '../../delivery/backoff.ts';
import type { Channel, ChannelStart, ChannelStatus } from '../../delivery/channel.ts';
import { type Inbox, isTaken } from '../../delivery/channel-port.ts';
import { type Clock, pause } from '../../delivery/clock.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import type { Logger } from '../../log.ts';
import { type Connection, connect, type Refusal } from './connect.ts';
import { parseUpdate } from './parse-update.ts';
import { type PollingEnd, pollUpdates, type TakenUpdate } from './poll-updates.ts';
import { type BotIdentity, createTelegramApi, type TelegramApi } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';
import { chatOf, createTelegramPort, type DrawChart } from './telegram-port.ts';
import { OPERATOR_TEXTS } from './texts.ts';

export interface TelegramChannelOptions {
  /** From @BotFather. Appears in no log, error or status. */
  readonly token: string;
  /** Address of the Bot API; Telegram's own without it. */
  readonly apiRoot?: string;
  /** Take away a webhook that is set, instead of refusing to start. */
  readonly removeWebhook?: boolean;
  readonly responder: Responder;
  /** PNG bytes of a chart; without it charts are shown as text only. */
  readonly drawChart?: DrawChart;
  readonly delivery: Delivery;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Between polls that failed. */
  readonly backoff?: Backoff;
}

/** `message` is one Vietnamese line for the people who run the bot. */
export type TelegramStart = ChannelStart &
  (
    | { readonly ok: true; readonly connected: true; readonly username: string; readonly message: string }
    /** Telegram could not be reached yet; the channel goes on trying. */
    | { readonly ok: true; readonly connected: false; readonly message: string }
    | { readonly ok: false; readonly reason: Refusal['reason'] | 'stopped'; readonly message: string }
  );

export interface TelegramChannel extends Channel {
  /** Resolves when Telegram has said who the bot is or that it will not, after 5 s at the latest. */
  start(): Promise<TelegramStart>;
}

export function createTelegramChannel(options: TelegramChannelOptions): TelegramChannel {
  return new PollingChannel(options);
}

const START_PATIENCE_MS = 5_000;

/** `123456789:AAE…`: anything else would be part of an address that it has no place in. */
const TOKEN = /^\d{1,20}:[A-Za-z0-9_-]{20,128}$/u;

class PollingChannel implements TelegramChannel {
  readonly name = 'telegram';
  readonly #options: TelegramChannelOptions;
  readonly #api: TelegramApi;
  readonly #inbox: Inbox<TelegramEvent>;
  readonly #backoff: Backoff;
  readonly #stopping = new AbortController();
  #state: ChannelStatus['state'] = 'idle';
  #lastPoll: number | undefined;
  #started: Promise<TelegramStart> | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | undefined;

  constructor(options: TelegramChannelOptions) {
    this.#options = options;
    this.#backoff = options.backoff ?? DEFAULT_BACKOFF;
    this.#api = createTelegramApi(options);
    this.#inbox = options.delivery.open(createTelegramPort({ api: this.#api, ...options }));
  }

  start(): Promise<TelegramStart> {
    this.#started ??= this.#start();
    return this.#started;
  }

  stopReceiving(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  status(): ChannelStatus {
    return {
      state: this.#state,
      ...(this.#lastPoll === undefined ? {} : { lastPollMsAgo: this.#options.clock.now() - this.#lastPoll }),
    };
  }

  async #start(): Promise<TelegramStart> {
    this.#state = 'connecting';
    const connecting = this.#connect();
    const connection = await this.#awaitBriefly(connecting);
    if (this.#stopping.signal.aborted) {
      return { ok: false, reason: 'stopped', message: OPERATOR_TEXTS.stopped };
    }
    if (connection?.kind === 'refused') {
      this.#state = 'refused';
      return { ok: false, ...connection.refusal };
    }
    this.#running = this.#run(connecting);
    if (connection?.kind !== 'connected') {
      return { ok: true, connected: false, message: OPERATOR_TEXTS.connecting };
    }
    const { username } = connection.bot;
    return { ok: true, connected: true, username, message: OPERATOR_TEXTS.connected(username) };
  }

  /** Undefined when it takes longer than a person who starts the bot should have to wait. */
  async #awaitBriefly(connecting: Promise<Connection>): Promise<Connection | undefined> {
    const answered = new AbortController();
    const patience = pause(this.#options.clock, START_PATIENCE_MS, answered.signal);
    const connection = await Promise.race([connecting, patience.then(() => undefined)]);
    answered.abort();
    return connection;
  }

  async #stop(): Promise<void> {
    this.#stopping.abort();
    await this.#started;
    await this.#running;
    if (this.#state !== 'refused') this.#state = 'stopped';
  }

  #connect(): Promise<Connection> {
    const { token, removeWebhook = false } = this.#options;
    if (TOKEN.test(token)) return connect(this.#api, removeWebhook, this.#stopping.signal);
    const refusal: Refusal = { reason: 'malformed-token', message: OPERATOR_TEXTS.malformedToken };
    return Promise.resolve({ kind: 'refused', refusal });
  }

  /** Never rejects and ends only when stopped or refused: a mistake of ours in here must not leave the bot deaf. */
  async #run(first: Promise<Connection>): Promise<void> {
    let connecting = first;
    for (let failures = 1; ; failures += 1) {
      try {
        const connection = await connecting;
        if (this.#stopping.signal.aborted) return;
        if (connection.kind === 'refused') return this.#refuse(connection.refusal);
        if (connection.kind === 'connected') return await this.#serve(connection.bot);
        this.#options.logger.warn({ fault: connection.fault, failures }, 'telegram not reached yet');
      } catch (error) {
        this.#options.logger.error({ error: outlineError(error) }, 'telegram polling broke');
      }
      await this.#pause(failures);
      connecting = this.#connect();
    }
  }

  #refuse({ reason, message }: Refusal): void {
    this.#state = 'refused';
    this.#options.logger.error({ reason }, message);
  }

  #pause(failures: number): Promise<void> {
    const { clock, random } = this.#options;
    return pause(clock, backoffDelay(failures, this.#backoff, random), this.#stopping.signal);
  }

  async #serve(bot: BotIdentity): Promise<void> {
    const listing = this.#listCommands();
    const end = await this.#poll(bot);
    await listing;
    if (end === 'stopped') return;
    this.#refuse({ reason: end, message: OPERATOR_TEXTS.unauthorized });
  }

  /** Beside the polling: people are answered also where the menu of commands could not be set. */
  async #listCommands(): Promise<void> {
    const commands = COMMANDS.map(({ name, about }) => ({ command: name, description: about }));
    const result = await this.#api.setCommands(commands, this.#stopping.signal);
    if (!result.ok && result.fault.kind !== 'aborted')
      this.#options.logger.warn({ fault: result.fault }, 'telegram commands not listed');
  }

  #poll(bot: BotIdentity): Promise<PollingEnd> {
    const { clock, random, logger } = this.#options;
    this.#state = 'receiving';
    return pollUpdates({
      api: this.#api,
      take: (raw) => this.#take(raw, bot),
      onPoll: (fault) => {
        this.#state = fault ? 'retrying' : 'receiving';
        if (!fault) this.#lastPoll = clock.now();
      },
      clock,
      random,
      backoff: this.#backoff,
      logger,
      signal: this.#stopping.signal,
    });
  }

  async #take(raw: unknown, bot: BotIdentity): Promise<TakenUpdate | undefined> {
    const update = parseUpdate(raw, bot);
    if (!update) return undefined;
    const { updateId, key, event } = update;
    if (!event) return { updateId, acknowledged: true };
    const acceptance = await this.#inbox.accept({ key, chat: chatOf(event.to), payload: event });
    return { updateId, acknowledged: isTaken(acceptance) };
  }
}
