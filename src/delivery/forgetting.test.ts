import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { portOf, runUntil, sendsInto, setUpDelivery } from '../../tests/support/delivery.ts';
import type { SendOutcome } from './channel-port.ts';

const HOUR_MS = 3_600_000;

interface Asked {
  readonly text: string;
}

/** `/xoadulieu` is answered with a question; `có` forgets. */
function setUp(send: (message: string) => SendOutcome) {
  const surroundings = setUpDelivery({
    asksToForget: (text) => text === '/xoadulieu',
    random: () => 0.5,
  });
  const inbox = surroundings.delivery.open<Asked, string>({
    ...portOf(send),
    answer: ({ text }) => ({
      messages: [{ message: text }],
      ...(text === 'có' && { effects: [{ kind: 'forget-chat' }] }),
    }),
    say: (_payload, text) => [{ message: text }],
  });
  const accept = (key: string, text: string, chat = 'a') => inbox.accept({ key, chat, payload: { text } });
  const { events } = surroundings.store;
  return {
    ...surroundings,
    accept,
    reasons: async () => (await events.deadLetters(99)).map(({ reason }) => reason),
    textsOf: (chat: string) => events.history(chat, '999', 1e9, 10),
  };
}

describe('a request to delete what is kept', () => {
  it('is answered however long it waited, and so is the yes to it', async () => {
    const sent: string[] = [];
    const { delivery, clock, accept, reasons } = setUp(sendsInto(sent));
    await accept('1', 'một');
    await accept('2', '/xoadulieu');
    await accept('3', 'hai');
    await accept('4', 'có', 'b');
    clock.advance(48 * HOUR_MS);
    delivery.start();
    await delivery.drain(1_000);
    expect(sent.toSorted()).toEqual(['/xoadulieu', 'có']);
    expect(await reasons()).toEqual(['late', 'late']);
  });

  it('is done at once though the word of it cannot be sent, and told when it can', async () => {
    let isDown = false;
    const sent: string[] = [];
    const { delivery, clock, accept, textsOf } = setUp((message) =>
      isDown ? { kind: 'retry', reason: 'network', afterMs: 2 * HOUR_MS } : sendsInto(sent)(message),
    );
    delivery.start();
    await accept('1', 'một');
    while ((await textsOf('a')).length === 0) await setImmediate();
    isDown = true;
    await accept('2', 'có');
    await clock.timer((ms) => ms >= 2 * HOUR_MS);
    expect(await textsOf('a')).toEqual([]);
    isDown = false;
    await runUntil(clock, () => sent.length === 2);
    expect(sent).toEqual(['một', 'có']);
  });

  it('is not tried for ever', async () => {
    const { delivery, clock, accept, store } = setUp(() => ({ kind: 'retry', reason: 'network' }));
    delivery.start();
    await accept('1', '/xoadulieu');
    let dead = 0;
    await runUntil(clock, () => {
      store.events.deadLetters(9).then((letters) => {
        dead = letters.length;
      });
      return dead === 1;
    });
    expect(clock.now()).toBeGreaterThan(23 * HOUR_MS);
    expect(clock.now()).toBeLessThan(25 * HOUR_MS);
  });
});
