import { backoffDelay, type Random } from '../../delivery/backoff.ts';
import { type Clock, pause } from '../../delivery/clock.ts';
import { outlineError } from '../../delivery/outline-error.ts';
import type { Logger } from '../../log.ts';
import type { Secret } from '../../secret.ts';
import type { Store } from '../../store/store.ts';
import type { Exchange } from './exchange-token.ts';
import { OPERATOR_TEXTS } from './texts.ts';
import {
  type Credentials,
  exchanged,
  isPair,
  readRecord,
  type TokenPair,
  type TokenRecord,
  takeOver,
  writeRecord,
} from './token-record.ts';

/** Names the pair in the store's state, and the lock under which it is exchanged. */
export const TOKEN_NAME = 'zalo-oa-token';

export type AccessToken =
  | { readonly kind: 'token'; readonly token: string }
  /** None now. `busy`: somebody else is getting one. `unauthorised`: not before somebody authorises the app again. */
  | { readonly kind: 'none'; readonly reason: TokenTrouble | 'busy' };

/** `unsaved`: a new pair could not be written yet. */
export type TokenTrouble = 'store' | 'unsaved' | 'unreachable' | 'unauthorised';

export interface TokenState {
  readonly trouble?: TokenTrouble;
  /** Of the access token, in milliseconds; absent when there is none that lives. */
  readonly expiresInMs?: number;
}

export interface TokenKeeperOptions {
  readonly store: Pick<Store, 'state' | 'lead'>;
  /** The refresh token of the settings. */
  readonly setting: Secret;
  readonly exchange: (refreshToken: string) => Promise<Exchange>;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
  readonly random: Random;
  readonly logger: Logger;
}

/** Twice a day: an access token lives 25 hours, so that one day's trouble is no outage. */
const REFRESH_AFTER_MS = 12 * 3_600_000;
const CHECK_EVERY_MS = 10 * 60_000;
/** A pair that is in memory only is in danger. */
const SAVE_AGAIN_MS = 2_000;
const RETRY = { baseMs: 10_000, capMs: 10 * 60_000 };
/** A pair younger than this is not exchanged again, whatever is said of it. */
const YOUNGEST_MS = 60_000;
/** What was refused is not tried again sooner. */
const REFUSED_FOR_MS = 5 * 60_000;

/**
 * Keeps the access token of the Official Account fresh. A refresh token works once, so of all processes one exchanges
 * it, under the store's lock; the new pair is in the store before it is used; the one before is kept. A pair that
 * could not be written is held and written before anything else is tried.
 */
export class TokenKeeper {
  readonly #options: TokenKeeperOptions;
  readonly #stopping = new AbortController();
  #record: TokenRecord | undefined;
  #unsaved: { readonly used: string; readonly pair: TokenPair } | undefined;
  #refreshing: Promise<void> | undefined;
  #running: Promise<void> = Promise.resolve();
  #trouble: TokenTrouble | undefined;
  #failures = 0;
  #notBefore = 0;

  constructor(options: TokenKeeperOptions) {
    this.#options = options;
  }

  /** Resolves after the first try to have a token; goes on by itself. Never rejects. */
  async start(): Promise<void> {
    await this.#check();
    this.#running = this.#run();
  }

  /** Exchanges nothing more. Waits for the exchange that is under way: its answer would be lost. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#running, this.#refreshing]);
    if (this.#unsaved) await this.#guarded(() => this.#save());
  }

  state(): TokenState {
    const usable = this.#usable();
    return {
      ...(this.#trouble && { trouble: this.#trouble }),
      ...(usable && { expiresInMs: usable.expiresAt - this.#options.wallNow() }),
    };
  }

  /** The token to send with. */
  async token(): Promise<AccessToken> {
    if (!this.#usable()) await this.#refresh();
    return this.#answer();
  }

  /** Another token than this one, which Zalo did not take. */
  async renew(refused: string): Promise<AccessToken> {
    await this.#refresh(refused);
    const found = this.#answer();
    if (found.kind === 'none' || found.token !== refused) return found;
    // Refused although it is fresh: no exchange will help.
    const reason = this.#trouble ?? (this.#isYoung() ? 'unauthorised' : 'busy');
    return { kind: 'none', reason };
  }

  #answer(): AccessToken {
    const usable = this.#usable();
    return usable
      ? { kind: 'token', token: usable.accessToken }
      : { kind: 'none', reason: this.#trouble ?? 'busy' };
  }

  /** The older pair is good for as long as it lives. */
  #usable(): TokenPair | undefined {
    const now = this.#options.wallNow();
    return [this.#record?.current, this.#record?.previous].find(
      (one): one is TokenPair => isPair(one) && one.expiresAt > now,
    );
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await pause(this.#options.clock, this.#nextCheckInMs(), signal);
      if (!signal.aborted) await this.#check();
    }
  }

  #nextCheckInMs(): number {
    const { clock, random } = this.#options;
    if (this.#unsaved) return SAVE_AGAIN_MS;
    if (this.#trouble) return Math.max(this.#notBefore - clock.now(), SAVE_AGAIN_MS);
    return CHECK_EVERY_MS * (0.5 + random() / 2);
  }

  async #check(): Promise<void> {
    await this.#guarded(() => this.#load());
    if (this.#unsaved || this.#isDue()) await this.#refresh();
  }

  #isDue(): boolean {
    const current = this.#record?.current;
    return !isPair(current) || this.#options.wallNow() - current.issuedAt >= REFRESH_AFTER_MS;
  }

  /** Callers that come meanwhile wait for the same exchange. */
  #refresh(refused?: string): Promise<void> {
    this.#refreshing ??= this.#refreshUnderLock(refused).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #refreshUnderLock(refused: string | undefined): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    await this.#guarded(async () => {
      const leadership = await this.#options.store.lead(TOKEN_NAME);
      if (!leadership) {
        await this.#load();
        return;
      }
      try {
        await this.#refreshAlone(refused);
      } finally {
        await leadership.giveBack();
      }
    });
  }

  async #refreshAlone(refused: string | undefined): Promise<void> {
    if (this.#unsaved) return this.#save();
    // Another process may have been faster.
    const record = await this.#load();
    if (!this.#isWorthIt(record, refused)) return;
    const candidates = [record.current, record.previous].filter((one) => one !== undefined);
    for (const [index, { refreshToken }] of candidates.entries()) {
      const result = await this.#options.exchange(refreshToken);
      if (result.kind === 'exchanged') {
        this.#unsaved = { used: refreshToken, pair: result.pair };
        if (index > 0) this.#options.logger.error(OPERATOR_TEXTS.settingRefused);
        return this.#save();
      }
      if (result.kind === 'unclear') return this.#fail('unreachable', { reason: result.reason });
    }
    // Unless another process, long silent, came back with the pair meanwhile.
    const { current } = await this.#load();
    if (current.refreshToken === record.current.refreshToken) this.#fail('unauthorised', {});
  }

  #isWorthIt({ current }: TokenRecord, refused: string | undefined): boolean {
    if (isPair(current)) {
      const isOther = refused !== undefined && current.accessToken !== refused;
      if (isOther || this.#isYoung() || (refused === undefined && !this.#isDue())) return false;
    }
    return this.#options.clock.now() >= this.#notBefore;
  }

  #isYoung(): boolean {
    const current = this.#record?.current;
    return isPair(current) && Math.abs(this.#options.wallNow() - current.issuedAt) < YOUNGEST_MS;
  }

  /** What the store keeps, with what the settings say. Writes when the settings bring a new authorisation. */
  async #load(): Promise<TokenRecord> {
    const { store, setting } = this.#options;
    const kept = readRecord(await store.state.get(TOKEN_NAME));
    let record = takeOver(kept, setting.reveal());
    if (record !== kept) {
      await store.state.update(TOKEN_NAME, (value) => {
        record = takeOver(readRecord(value), setting.reveal());
        return writeRecord(record);
      });
      this.#notBefore = 0;
    }
    this.#adopt(record);
    return record;
  }

  /** Only what the store has is used. */
  async #save(): Promise<void> {
    const unsaved = this.#unsaved;
    if (!unsaved) return;
    this.#trouble = 'unsaved';
    let record: TokenRecord | undefined;
    await this.#options.store.state.update(TOKEN_NAME, (value) => {
      const kept = readRecord(value) ?? takeOver(undefined, this.#options.setting.reveal());
      record = exchanged(kept, unsaved.used, unsaved.pair);
      return writeRecord(record);
    });
    this.#unsaved = undefined;
    this.#failures = 0;
    this.#notBefore = 0;
    this.#trouble = undefined;
    if (record) this.#adopt(record);
    this.#options.logger.info('zalo-oa token refreshed');
  }

  #adopt(record: TokenRecord): void {
    const isNews = accessOf(record.current) !== accessOf(this.#record?.current);
    this.#record = record;
    // Another process mended what was wrong here.
    if (isNews && isPair(record.current) && !this.#unsaved) this.#trouble = undefined;
    if (this.#trouble === 'store') this.#trouble = undefined;
  }

  /** Trouble with the store is told and tried again later. */
  async #guarded(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      const trouble = this.#unsaved ? 'unsaved' : 'store';
      this.#fail(trouble, { error: outlineError(error) });
    }
  }

  #fail(trouble: TokenTrouble, fields: object): void {
    const { clock, random, logger } = this.#options;
    this.#trouble = trouble;
    this.#failures += 1;
    const delay = backoffDelay(this.#failures, RETRY, random);
    this.#notBefore = clock.now() + (trouble === 'unauthorised' ? REFUSED_FOR_MS : delay);
    const line = { trouble, failures: this.#failures, ...fields };
    if (trouble === 'unreachable') logger.warn(line, OPERATOR_TEXTS.unreachable);
    else logger.error(line, noticeOf(trouble, this.#usable() !== undefined));
  }
}

const accessOf = (credentials: Credentials | undefined): string | undefined =>
  isPair(credentials) ? credentials.accessToken : undefined;

/** What the people who run the bot should know. */
export function noticeOf(trouble: TokenTrouble, isUsable: boolean): string {
  switch (trouble) {
    case 'store':
      return OPERATOR_TEXTS.storeUnavailable;
    case 'unsaved':
      return OPERATOR_TEXTS.unsaved;
    case 'unreachable':
      return OPERATOR_TEXTS.unreachable;
    case 'unauthorised':
      return isUsable ? OPERATOR_TEXTS.refusedButWorking : OPERATOR_TEXTS.refused;
    default:
      return trouble satisfies never;
  }
}
