/** The operator server over a store that a test scripts, as `main` wires it. */

import type { Channel, ChannelStatus } from '../../src/delivery/channel.ts';
import { createChatReference } from '../../src/delivery/chat-reference.ts';
import { systemClock } from '../../src/delivery/clock.ts';
import { createPauseSwitch } from '../../src/delivery/pause-switch.ts';
import { createLogger } from '../../src/logger.ts';
import { channelChecks } from '../../src/operating/channel-checks.ts';
import { createMetrics, type Metrics } from '../../src/operating/metrics/metrics.ts';
import { createOperatorDesk } from '../../src/operating/operator-desk.ts';
import { readReadiness } from '../../src/operating/readiness.ts';
import { Secret } from '../../src/secret.ts';
import { createOperatorServer } from '../../src/server/operator/create-operator-server.ts';
import { type DeadLetter, type QueueFigures, StoreUnavailable } from '../../src/store/store.ts';
import { type MemoryState, memoryState } from './memory-state.ts';

export const OPERATOR_TOKEN = 'khong-phai-ma-that-0123456789abcdef';
export const DEAD_CHAT = 'telegram:987654321012';

export interface RunningOperator {
  readonly url: string;
  readonly call: ReturnType<typeof callOn>;
  readonly state: MemoryState;
  readonly metrics: Metrics;
  readonly logged: readonly string[];
  /** From now on the store is gone, or there again. */
  failStore(fails: boolean): void;
  setStatus(status: ChannelStatus): void;
  close(): Promise<void>;
}

const FIGURES: readonly QueueFigures[] = [
  { channel: 'telegram', unfinished: 3, outgoing: 1, oldestMs: 61_500, dead: 1 },
];

export async function startOperator(token?: string): Promise<RunningOperator> {
  const state = memoryState();
  const logged: string[] = [];
  const logger = createLogger({
    level: 'debug',
    destination: { write: (line) => logged.push(line) },
    secrets: [new Secret(OPERATOR_TOKEN)],
  });
  let fails = false;
  let status: ChannelStatus = { state: 'receiving', lastPollMsAgo: 1_000, tokenExpiresInMs: 90_000 };
  let letters: readonly DeadLetter[] = [
    {
      id: '17',
      channel: 'telegram',
      chat: DEAD_CHAT,
      reason: 'expired',
      diedAt: '2026-11-23T01:00:00.000Z',
    },
  ];
  const whileThere = <T>(value: T): Promise<T> =>
    fails ? Promise.reject(new StoreUnavailable('gone')) : Promise.resolve(value);
  const events = {
    figures: () => whileThere(FIGURES),
    deadLetters: () => whileThere(letters),
    revive(id: string) {
      const isThere = letters.some((letter) => letter.id === id);
      letters = letters.filter((letter) => letter.id !== id);
      return whileThere(isThere);
    },
  };
  const store = { isReady: () => Promise.resolve(!fails), events };
  const channel: Channel = {
    name: 'telegram',
    start: () => Promise.resolve({ ok: true, message: '' }),
    stopReceiving: () => Promise.resolve(),
    status: () => status,
  };
  const channelNames = ['telegram', 'web'];
  const pauses = createPauseSwitch(state, systemClock);
  const metrics = createMetrics('1.2.3', systemClock.now);
  metrics.watch({ store, pauses, channels: [channel], channelNames, contentAgeDays: () => 12 });
  const readiness = () =>
    readReadiness(
      [{ name: 'store', isRequired: true, passes: store.isReady }, ...channelChecks(channel, () => false)],
      systemClock,
    );
  const desk = createOperatorDesk({
    version: '1.2.3',
    readiness,
    channels: [channel],
    channelNames,
    pauses,
    events,
    chatReference: createChatReference(Buffer.from('khóa')),
    now: () => new Date('2026-11-23T02:00:00Z'),
  });
  const app = createOperatorServer({
    ...(token && { token: new Secret(token) }),
    logger,
    readiness,
    renderMetrics: metrics.render,
    desk,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    call: callOn(url),
    state,
    metrics,
    logged,
    failStore(whether) {
      fails = whether;
      state.fail(whether);
    },
    setStatus: (next) => {
      status = next;
    },
    close: () => app.close(),
  };
}

const BEARER = { authorization: `Bearer ${OPERATOR_TOKEN}` };

export interface OperatorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Empty when it is something else. */
  readonly json: { readonly error?: string; readonly deadLetters?: unknown };
}

/** How tests call: with the token unless other headers are given. */
const callOn =
  (url: string) =>
  async (
    path: string,
    method = 'GET',
    body?: unknown,
    headers: Record<string, string> = BEARER,
  ): Promise<OperatorAnswer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : {},
    };
  };
