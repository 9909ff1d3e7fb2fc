import type { Responder } from '../../conversation/responder.ts';
import { type Backoff, backoffDelay, DEFAULT_BACKOFF, type Random } from '../../delivery/backoff.ts';
import type { Channel, ChannelStart, ChannelStatus, Webhook } from '../../delivery/channel.ts';
import { type ChannelPort, type Inbox, isTaken } from '../../delivery/channel-port.ts';
import { type Clock, pause, within } from '../../delivery/clock.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import type { Logger } from '../../log.ts';
import type { Leadership } from '../../store/store.ts';
import { hostOf } from '../shared/host-of.ts';
import { whileLeading } from '../shared/while-leading.ts';
import { type Connection, connectToPoll, connectWebhook, type Refusal } from './connect.ts';
import { parseUpdate } from './parse-update.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import { type PollingEnd, UpdatePoller } from './update-poller.ts';
import { type BotIdentity, createZaloBotApi, type WebhookSetting, type ZaloBotApi } from './zalo-bot-api.ts';
import type { ZaloBotEvent } from './zalo-bot-event.ts';
import { CHANNEL, chatOf, createZaloBotPort, type Rate, type ZaloBotOutgoing } from './zalo-bot-port.ts';
import { createZaloBotWebhook, type Taking } from './zalo-bot-webhook.ts';

export interface ZaloBotChannelOptions {
  /** `<digits>:<secret>`. Appears in no log, error or status. */
  readonly token: string;
  readonly apiRoot: string;
  /** Events are brought here; without it they are fetched. */
  readonly webhook?: WebhookSetting;
  /** Take away a webhook that is set, instead of refusing to poll. */
  readonly removeWebhook?: boolean;
  /** Only who leads polls; without it this process does. */
  readonly lead?: () => Promise<Leadership | undefined>;
  readonly responder: Responder;
  readonly chartUrl?: (chartId: string) => string;
  readonly messagesPerSecond?: number;
  readonly chatRate?: Rate;
  readonly delivery: {
    open(port: ChannelPort<ZaloBotEvent, ZaloBotOutgoing>): Inbox<ZaloBotEvent>;
  };
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Between calls that failed. */
  readonly backoff?: Backoff;
}

export function createZaloBotChannel(options: ZaloBotChannelOptions): Channel {
  return new ZaloBotChannel(options);
}

/** A person who starts the bot should not have to wait longer. */
const START_PATIENCE_MS = 5_000;
/** Between looks whether a webhook is gone. */
const WEBHOOK_LOOK_MS = 60_000;

class ZaloBotChannel implements Channel {
  readonly name = CHANNEL;
  readonly webhook?: Webhook;
  readonly #options: ZaloBotChannelOptions;
  readonly #api: ZaloBotApi;
  readonly #inbox: Inbox<ZaloBotEvent>;
  readonly #backoff: Backoff;
  readonly #poller: UpdatePoller;
  readonly #stopping = new AbortController();
  #state: ChannelStatus['state'] = 'idle';
  #lastPoll: number | undefined;
  #bot: BotIdentity | undefined;
  #started: Promise<ChannelStart> | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | undefined;

  constructor(options: ZaloBotChannelOptions) {
    const { webhook, clock, random, logger, backoff = DEFAULT_BACKOFF } = options;
    this.#options = options;
    this.#backoff = backoff;
    this.#api = createZaloBotApi(options);
    this.#inbox = options.delivery.open(createZaloBotPort({ api: this.#api, ...options }));
    if (webhook) this.webhook = createZaloBotWebhook(webhook.secret, (raw) => this.#take(raw));
    this.#poller = new UpdatePoller({
      api: this.#api,
      take: async (raw) => (await this.#take(raw)) !== 'later',
      onPoll: (fault) => {
        this.#state = fault ? 'retrying' : 'receiving';
        if (!fault) this.#lastPoll = clock.now();
      },
      clock,
      random,
      backoff,
      logger,
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
    const lastPoll = this.#lastPoll;
    return {
      state: this.#state,
      ...(lastPoll === undefined ? {} : { lastPollMsAgo: this.#options.clock.now() - lastPoll }),
    };
  }

  async #start(): Promise<ChannelStart> {
    if (this.#stopping.signal.aborted) return { ok: false, message: OPERATOR_TEXTS.stopped };
    this.#state = 'connecting';
    const connecting = this.#connect();
    const connection = await within(START_PATIENCE_MS, connecting, this.#options.clock);
    if (this.#stopping.signal.aborted) return { ok: false, message: OPERATOR_TEXTS.stopped };
    this.#running = this.#run(connecting);
    if (connection?.kind === 'refused') return { ok: false, message: connection.refusal.message };
    return { ok: true, message: connection ? this.#describe(connection) : OPERATOR_TEXTS.connecting };
  }

  async #stop(): Promise<void> {
    this.#stopping.abort();
    await this.#started;
    await this.#running;
    await this.#poller.finish();
    if (this.#state !== 'refused') this.#state = 'stopped';
  }

  #describe(connection: Connection): string {
    if (connection.kind !== 'connected') return OPERATOR_TEXTS.connecting;
    const { webhook } = this.#options;
    const name = connection.bot.names[0] ?? 'bot';
    return webhook ? OPERATOR_TEXTS.webhook(name, hostOf(webhook.url)) : OPERATOR_TEXTS.polling(name);
  }

  #connect(): Promise<Connection> {
    const { webhook, removeWebhook = false } = this.#options;
    const { signal } = this.#stopping;
    return webhook
      ? connectWebhook(this.#api, webhook, signal)
      : connectToPoll(this.#api, removeWebhook, signal);
  }

  /** Connects and receives, over and over, until it is stopped or Zalo will not have us. Never rejects. */
  async #run(first: Promise<Connection>): Promise<void> {
    let connecting = first;
    let failures = 0;
    while (!this.#stopping.signal.aborted) {
      try {
        const connection = await connecting;
        if (this.#stopping.signal.aborted) return;
        const next = await this.#go(connection);
        if (next === 'end') return;
        failures = next === 'again' ? 0 : failures + 1;
      } catch (error) {
        failures += 1;
        this.#options.logger.error({ error: outlineError(error) }, 'zalo bot channel broke');
      }
      if (failures > 0) await this.#pause(backoffDelay(failures, this.#backoff, this.#options.random));
      connecting = this.#connect();
    }
  }

  async #go(connection: Connection): Promise<'end' | 'again' | 'failed'> {
    if (connection.kind === 'unreachable') {
      this.#state = 'retrying';
      this.#options.logger.warn({ fault: connection.fault }, 'zalo bot not reached yet');
      return 'failed';
    }
    if (connection.kind === 'refused') return this.#refused(connection.refusal);
    this.#bot = connection.bot;
    if (this.#options.webhook) {
      this.#state = 'receiving';
      return 'end';
    }
    const end = await this.#poll();
    if (end !== 'unauthorized') return end === 'stopped' ? 'end' : 'again';
    return this.#refused({ reason: end, message: OPERATOR_TEXTS.unauthorized });
  }

  /** Refused for good, but for a webhook that appeared while we polled: it may go as it came. */
  async #refused({ reason, message }: Refusal): Promise<'end' | 'again'> {
    this.#options.logger.error({ reason }, message);
    const mayPass = reason === 'webhook-set' && this.#bot !== undefined;
    this.#state = mayPass ? 'retrying' : 'refused';
    if (!mayPass) return 'end';
    await this.#pause(WEBHOOK_LOOK_MS);
    return 'again';
  }

  #pause(ms: number): Promise<void> {
    return pause(this.#options.clock, ms, this.#stopping.signal);
  }

  /** Two pollers would end each other's polls: of all that share the store one polls. */
  #poll(): Promise<PollingEnd> {
    const { lead } = this.#options;
    const { signal } = this.#stopping;
    if (!lead) return this.#poller.run(signal);
    const onStandby = () => {
      this.#state = 'idle';
    };
    return whileLeading({ ...this.#options, channel: this.name, lead, onStandby, signal }, (lost) =>
      this.#poller.run(AbortSignal.any([signal, lost])),
    );
  }

  async #take(raw: unknown): Promise<Taking> {
    // What people in a group call the bot is not known yet: their questions would be passed over.
    if (!this.#bot) return 'later';
    const update = parseUpdate(raw, this.#bot.names);
    if (update.kind === 'malformed') {
      this.#options.logger.warn({}, 'zalo bot sent something that is not an update');
      return 'malformed';
    }
    if (update.kind === 'ignored') return 'taken';
    const { key, event } = update;
    return isTaken(await this.#inbox.accept({ key, chat: chatOf(event), payload: event }))
      ? 'taken'
      : 'later';
  }
}
