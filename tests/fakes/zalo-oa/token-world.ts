import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Exchange } from '../../../src/channels/zalo-oa/exchange-token.ts';
import { TokenKeeper } from '../../../src/channels/zalo-oa/token-keeper.ts';
import { isToken } from '../../../src/channels/zalo-oa/token-record.ts';
import { Secret } from '../../../src/secret.ts';
import { type CapturedLog, captureLog } from '../telegram/captured-log.ts';
import { createManualClock, type ManualClock } from '../telegram/manual-clock.ts';
import { APP_ID, APP_SECRET, OauthDesk } from './oauth-desk.ts';
import { TokenStore, type Turn } from './token-store.ts';

export const HOUR = 3_600_000;

/** A process that keeps the token, and what it says and waits for. */
export interface TokenProcess {
  readonly keeper: TokenKeeper;
  readonly log: CapturedLog;
  readonly clock: ManualClock;
  /** It was killed: nothing waits for it. */
  kill(): void;
}

/** Zalo's token endpoint and a store, for processes that come and go. */
export interface TokenWorld {
  readonly desk: OauthDesk;
  readonly store: TokenStore;
  /** Moves the wall clock. */
  advance(ms: number): void;
  /** A process with this refresh token in its settings. */
  open(setting: string, exchange?: (token: string) => Promise<Exchange>): TokenProcess;
  /** What the token endpoint answers. */
  exchange(token: string): Promise<Exchange>;
}

export function openTokenWorld(turn?: Turn): TokenWorld {
  let wall = Date.UTC(2026, 10, 23);
  const wallNow = () => wall;
  const desk = new OauthDesk(wallNow);
  const store = new TokenStore(turn);
  const exchange = (refreshToken: string): Promise<Exchange> => {
    const form = { app_id: APP_ID, grant_type: 'refresh_token', refresh_token: refreshToken };
    const reply = desk.exchange(new URLSearchParams(form), APP_SECRET);
    const [accessToken, next] = [reply['access_token'], reply['refresh_token']];
    if (!isToken(accessToken) || !isToken(next)) return Promise.resolve({ kind: 'refused' });
    const pair = { accessToken, refreshToken: next, issuedAt: wall, expiresAt: wall + 25 * HOUR };
    return Promise.resolve({ kind: 'exchanged', pair });
  };
  const open = (setting: string, by = exchange): TokenProcess => {
    const [log, clock] = [captureLog(), createManualClock()];
    const surroundings = { clock, wallNow, random: () => 0.5, logger: log.logger };
    const keeper = new TokenKeeper({ ...surroundings, store, setting: new Secret(setting), exchange: by });
    let isAlive = true;
    const kill = () => {
      isAlive = false;
      store.endLeaderships();
    };
    onTestFinished(() => (isAlive ? keeper.stop() : undefined));
    return { keeper, log, clock, kill };
  };
  const advance = (ms: number) => {
    wall += ms;
  };
  return { desk, store, advance, open, exchange };
}

/** Resolves when it holds; looked at on every turn of the event loop. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}

/** The token that was found; throws where there is none. */
export function tokenOf(found: Awaited<ReturnType<TokenKeeper['token']>>): string {
  if (found.kind !== 'token') throw new Error(`no token: ${found.reason}`);
  return found.token;
}
