import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { ChannelPort, SendOutcome } from '../../src/delivery/channel-port.ts';
import { createChatReference } from '../../src/delivery/chat-reference.ts';
import { createDelivery, type DeliveryOptions } from '../../src/delivery/delivery.ts';
import { silentObserver } from '../../src/delivery/delivery-observer.ts';
import { createPauseSwitch } from '../../src/delivery/pause-switch.ts';
import type { Logger } from '../../src/log.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { createManualClock, type ManualClock } from '../fakes/telegram/manual-clock.ts';

interface Line {
  readonly fields: object;
  readonly message: string;
}

const RETENTION = { doneMs: 1_800_000, deadMs: 86_400_000, keysMs: 86_400_000 };

/** A delivery over a store in memory and a clock that a test moves; it ends with the test. */
export function setUpDelivery(options: Partial<DeliveryOptions> & { readonly clock?: ManualClock } = {}) {
  const lines: Line[] = [];
  const write = (fields: object | string, message = '') =>
    lines.push(typeof fields === 'string' ? { fields: {}, message: fields } : { fields, message });
  const logger: Logger = { debug: write, info: write, warn: write, error: write, child: () => logger };
  const clock = options.clock ?? createManualClock();
  const time = { now: () => clock.now(), wallNow: () => clock.now() };
  const store = options.store ?? createMemoryStore(time);
  const pauses = createPauseSwitch(store.state, clock);
  const forgotten: string[] = [];
  const delivery = createDelivery({
    random: () => 0,
    logger,
    chatReference: createChatReference(Buffer.from('khóa')),
    observer: silentObserver,
    forgetConversation: (chat) => forgotten.push(chat),
    retention: RETENTION,
    pauses,
    ...options,
    clock,
    store,
  });
  onTestFinished(async () => {
    await delivery.drain(0);
  });
  return { delivery, lines, clock, store, pauses, forgotten };
}

/** Each payload is answered by itself, in parts when it says so. */
export function portOf(
  send: (message: string) => SendOutcome | Promise<SendOutcome>,
  name = 'thử',
): ChannelPort<string, string> {
  return {
    name,
    answer: (payload) => {
      if (payload.includes('hỏng')) throw new Error(payload);
      const messages = payload
        .split('+')
        .map((message) => ({ message, ...(message.startsWith('?') ? { optional: true } : {}) }));
      return payload.startsWith('xóa') ? { messages, effects: [{ kind: 'forget-chat' }] } : { messages };
    },
    say: (_payload, text) => [{ message: text }],
    send: async (message) => await send(message),
  };
}

/** Sends everything, and keeps it. */
export const sendsInto =
  (sent: string[]) =>
  (message: string): SendOutcome => {
    sent.push(message);
    return { kind: 'sent' };
  };

/** Lets time pass by whatever is waited for, until `done` says so. */
export async function runUntil(clock: ManualClock, done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20_000 && !done(); turn += 1) {
    await setImmediate();
    if (done()) return;
    // What delivery does every few seconds or minutes comes again for ever.
    clock.pending
      .filter(({ ms }) => ms !== 300_000)
      .toSorted((a, b) => a.ms - b.ms)[0]
      ?.fire();
  }
  expect(done()).toBe(true);
}
