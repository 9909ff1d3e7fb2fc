import type { Responder } from '../../conversation/responder.ts';
import type { Random } from '../../delivery/backoff.ts';
import type { Channel, ChannelStart, ChannelStatus, Webhook } from '../../delivery/channel.ts';
import type { ChannelPort, Inbox, SendOutcome } from '../../delivery/channel-port.ts';
import { type Clock, pause } from '../../delivery/clock.ts';
import type { Logger } from '../../log.ts';
import type { Secret } from '../../secret.ts';
import type { Store } from '../../store/store.ts';
import { exchangeToken } from './exchange-token.ts';
import { createEventReceiver } from './receive-events.ts';
import { createMessageSender } from './send-message.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import { noticeOf, TokenKeeper, type TokenTrouble } from './token-keeper.ts';
import { createZaloOaApi, type ZaloOaMessage } from './zalo-oa-api.ts';
import type { ZaloOaEvent } from './zalo-oa-event.ts';
import { createZaloOaPort } from './zalo-oa-port.ts';

/** Of one Official Account and the app that it authorised (developers.zalo.me). */
export interface ZaloOaCredentials {
  readonly appId: string;
  readonly appSecret: Secret;
  /** Of the Official Account: signs the webhook. */
  readonly oaSecretKey: Secret;
  /** The one that the last authorisation gave; later ones are kept in the store. */
  readonly refreshToken: Secret;
}

export interface ZaloOaChannelOptions {
  readonly credentials: ZaloOaCredentials;
  readonly apiRoot: string;
  readonly oauthRoot: string;
  readonly responder: Responder;
  readonly delivery: { open(port: ChannelPort<ZaloOaEvent, ZaloOaMessage>): Inbox<ZaloOaEvent> };
  readonly store: Pick<Store, 'state' | 'lead'>;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
  readonly random: Random;
  readonly logger: Logger;
}

const WEBHOOK_PATH = '/webhook/zalo-oa';

const START_PATIENCE_MS = 5_000;

export function createZaloOaChannel(options: ZaloOaChannelOptions): Channel {
  return new ZaloOaChannel(options);
}

class ZaloOaChannel implements Channel {
  readonly name = 'zalo-oa';
  readonly webhook: Webhook;
  readonly #clock: Clock;
  readonly #tokens: TokenKeeper;
  #started: Promise<ChannelStart> | undefined;
  #stopped: Promise<void> | undefined;
  #isStopping = false;
  #isHalted = false;
  /** Of the last event: one is an old one brought again, but while all are, the clock of this machine is wrong. */
  #isTimeFarOff = false;

  constructor(options: ZaloOaChannelOptions) {
    const { credentials, responder, delivery, clock, wallNow } = options;
    this.#clock = clock;
    this.#tokens = new TokenKeeper({
      ...options,
      setting: credentials.refreshToken,
      exchange: (refreshToken) => exchangeToken(refreshToken, { ...options, ...credentials }),
    });
    const send = createMessageSender({
      ...options,
      send: createZaloOaApi(options),
      tokens: this.#tokens,
      onOutcome: (outcome) => this.#hear(outcome),
    });
    const inbox = delivery.open(createZaloOaPort({ responder, send, now: () => clock.now() }));
    const keys = { appId: credentials.appId, oaSecretKey: credentials.oaSecretKey.reveal() };
    const onTime = (isFarOff: boolean) => {
      this.#isTimeFarOff = isFarOff;
    };
    const receive = createEventReceiver({ keys, inbox, wallNow, onTime, logger: options.logger });
    this.webhook = {
      path: WEBHOOK_PATH,
      receive: (request) =>
        this.#isStopping ? Promise.resolve({ kind: 'later', afterSeconds: 30 }) : receive(request),
    };
  }

  start(): Promise<ChannelStart> {
    this.#started ??= this.#start();
    return this.#started;
  }

  stopReceiving(): Promise<void> {
    this.#isStopping = true;
    this.#stopped ??= this.#tokens.stop();
    return this.#stopped;
  }

  status(): ChannelStatus {
    if (this.#isStopping) return { state: 'stopped' };
    if (this.#started === undefined) return { state: 'idle' };
    const { trouble, expiresInMs } = this.#tokens.state();
    const isUsable = expiresInMs !== undefined && expiresInMs > 0;
    const notice = trouble ? noticeOf(trouble, isUsable) : this.#ownNotice();
    return {
      state: this.#stateNow(trouble, isUsable),
      tokenExpiresInMs: expiresInMs ?? 0,
      ...(notice !== undefined && { notice }),
    };
  }

  #ownNotice(): string | undefined {
    if (this.#isHalted) return OPERATOR_TEXTS.halted;
    return this.#isTimeFarOff ? OPERATOR_TEXTS.stale : undefined;
  }

  #stateNow(trouble: TokenTrouble | undefined, isUsable: boolean): ChannelStatus['state'] {
    if (this.#isHalted || (trouble === 'unauthorised' && !isUsable)) return 'refused';
    if (trouble) return 'retrying';
    return isUsable ? 'receiving' : 'connecting';
  }

  async #start(): Promise<ChannelStart> {
    const ready = new AbortController();
    const starting = this.#tokens.start().then(() => ready.abort());
    await Promise.race([starting, pause(this.#clock, START_PATIENCE_MS, ready.signal)]);
    if (this.#isStopping) return { ok: false, message: OPERATOR_TEXTS.stopped };
    const { trouble, expiresInMs = 0 } = this.#tokens.state();
    if (trouble) return { ok: trouble !== 'unauthorised', message: noticeOf(trouble, expiresInMs > 0) };
    const message = expiresInMs > 0 ? OPERATOR_TEXTS.receiving(WEBHOOK_PATH) : OPERATOR_TEXTS.connecting;
    return { ok: true, message };
  }

  #hear({ kind }: SendOutcome): void {
    if (kind === 'halted') this.#isHalted = true;
    if (kind === 'sent') this.#isHalted = false;
  }
}
