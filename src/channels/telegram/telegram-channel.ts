import { type Backoff, DEFAULT_BACKOFF, retryDelay } from '../../delivery/backoff.ts';
import type { Channel, ChannelStart, ChannelStatus, Webhook } from '../../delivery/channel.ts';
import type { Inbox } from '../../delivery/channel-port.ts';
import { pause, within } from '../../delivery/clock.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import { hostOf } from '../shared/host-of.ts';
import { whileLeading } from '../shared/while-leading.ts';
import { type Connection, connect, type Refusal } from './connect.ts';
import { createTelegramApi } from './create-telegram-api.ts';
import { listCommands } from './list-commands.ts';
import { type PollingEnd, pollUpdates } from './poll-updates.ts';
import { takeUpdate } from './take-update.ts';
import type { BotIdentity, TelegramApi, WebhookSettings } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';
import type { TelegramFault } from './telegram-fault.ts';
import type { TelegramChannelOptions } from './telegram-options.ts';
import { createTelegramPort } from './telegram-port.ts';
import { createTelegramWebhook, WEBHOOK_PATH } from './telegram-webhook.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import { watchWebhook } from './watch-webhook.ts';

/** Receives by polling or by webhook, whichever `options` ask for; sends either way. */
export function createTelegramChannel(options: TelegramChannelOptions): Channel {
  return new TelegramChannel(options);
}

/** A person who starts the bot should not have to wait longer. */
const START_PATIENCE_MS = 5_000;

/** `123456789:AAE…`: anything else would be part of an address that it has no place in. */
const TOKEN = /^\d{1,20}:[A-Za-z0-9_-]{20,128}$/u;

class TelegramChannel implements Channel {
  readonly name = 'telegram';
  readonly webhook?: Webhook;
  readonly #options: TelegramChannelOptions;
  readonly #settings: WebhookSettings | undefined;
  readonly #api: TelegramApi;
  readonly #inbox: Inbox<TelegramEvent>;
  readonly #backoff: Backoff;
  readonly #stopping = new AbortController();
  #bot: BotIdentity | undefined;
  #state: ChannelStatus['state'] = 'idle';
  #lastPoll: number | undefined;
  #started: Promise<ChannelStart> | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | undefined;

  constructor(options: TelegramChannelOptions) {
    this.#options = options;
    this.#backoff = options.backoff ?? DEFAULT_BACKOFF;
    this.#api = createTelegramApi(options);
    this.#inbox = options.delivery.open(createTelegramPort({ api: this.#api, ...options }));
    if (!options.webhook) return;
    const { address, secret } = options.webhook;
    this.#settings = { url: `${address.replace(/\/+$/u, '')}${WEBHOOK_PATH}`, secret };
    this.webhook = createTelegramWebhook({
      secret,
      take: async (raw) => (this.#bot ? this.#take(raw, this.#bot) : undefined),
      isOpen: () => this.#bot !== undefined && !this.#stopping.signal.aborted,
      logger: options.logger,
    });
  }

  start(): Promise<ChannelStart> {
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

  async #start(): Promise<ChannelStart> {
    this.#state = 'connecting';
    const connecting = this.#connect();
    const connection = await within(START_PATIENCE_MS, connecting, this.#options.clock);
    if (this.#stopping.signal.aborted) return { ok: false, message: OPERATOR_TEXTS.stopped };
    if (connection?.kind === 'refused') {
      this.#state = 'refused';
      return { ok: false, message: connection.refusal.message };
    }
    this.#running = this.#run(connecting);
    if (connection?.kind === 'connected')
      return { ok: true, message: this.#receivingAs(connection.bot.username) };
    return { ok: true, message: connection?.message ?? OPERATOR_TEXTS.connecting };
  }

  #receivingAs(username: string): string {
    if (this.#settings) return OPERATOR_TEXTS.connectedWebhook(username, hostOf(this.#settings.url));
    return OPERATOR_TEXTS.connected(username);
  }

  async #stop(): Promise<void> {
    this.#stopping.abort();
    await this.#started;
    await this.#running;
    if (this.#state !== 'refused') this.#state = 'stopped';
  }

  #connect(): Promise<Connection> {
    const { token, removeWebhook = false } = this.#options;
    const { signal } = this.#stopping;
    if (TOKEN.test(token)) return connect(this.#api, { webhook: this.#settings, removeWebhook, signal });
    const refusal: Refusal = { reason: 'malformed-token', message: OPERATOR_TEXTS.malformedToken };
    return Promise.resolve({ kind: 'refused', refusal });
  }

  /** Never rejects and ends only when stopped or refused: a mistake of ours in here must not leave the bot deaf. */
  async #run(first: Promise<Connection>): Promise<void> {
    let connecting = first;
    for (let failures = 1; ; failures += 1) {
      let fault: TelegramFault | undefined;
      try {
        const connection = await connecting;
        if (this.#stopping.signal.aborted) return;
        if (connection.kind === 'refused') return this.#refuse(connection.refusal);
        if (connection.kind === 'connected') return await this.#serve(connection.bot);
        fault = connection.fault;
        this.#options.logger.warn({ fault, failures }, connection.message);
      } catch (error) {
        this.#options.logger.error({ error: outlineError(error) }, 'telegram channel broke');
      }
      await this.#pause(failures, fault);
      connecting = this.#connect();
    }
  }

  #refuse({ reason, message }: Refusal): void {
    this.#state = 'refused';
    this.#options.logger.error({ reason }, message);
  }

  #pause(failures: number, fault: TelegramFault | undefined): Promise<void> {
    const { clock, random } = this.#options;
    const asked = fault?.kind === 'rate-limited' ? fault.retryAfterMs : undefined;
    return pause(clock, retryDelay(asked, failures, this.#backoff, random), this.#stopping.signal);
  }

  async #serve(bot: BotIdentity): Promise<void> {
    this.#bot = bot;
    const listing = listCommands(this.#api, this.#options.logger, this.#stopping.signal);
    const end = await (this.#settings ? this.#watch(this.#settings) : this.#pollAsLeader(bot));
    await listing;
    if (end === 'stopped') return;
    this.#refuse({ reason: end, message: OPERATOR_TEXTS.unauthorized });
  }

  #watch(webhook: WebhookSettings): Promise<PollingEnd> {
    this.#state = 'receiving';
    return watchWebhook({
      ...this.#options,
      api: this.#api,
      webhook,
      onLook: (isWell) => {
        this.#state = isWell ? 'receiving' : 'retrying';
      },
      signal: this.#stopping.signal,
    });
  }

  #pollAsLeader(bot: BotIdentity): Promise<PollingEnd> {
    const { lead } = this.#options;
    if (!lead) return this.#poll(bot);
    const onStandby = () => {
      this.#state = 'idle';
      this.#lastPoll = undefined;
    };
    const { signal } = this.#stopping;
    return whileLeading({ ...this.#options, channel: this.name, lead, onStandby, signal }, (lost) =>
      this.#poll(bot, lost),
    );
  }

  #poll(bot: BotIdentity, lost?: AbortSignal): Promise<PollingEnd> {
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
      lost,
    });
  }

  #take(raw: unknown, bot: BotIdentity) {
    return takeUpdate(raw, { bot, inbox: this.#inbox, logger: this.#options.logger });
  }
}
