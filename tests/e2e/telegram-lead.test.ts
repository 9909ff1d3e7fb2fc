import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Leadership } from '../../src/store/store.ts';
import { startFakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { prepareBot } from '../fakes/telegram/start-bot.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);

/** A lead that one at a time has, as processes that share a store see it. */
function sharedLead() {
  let leader: AbortController | undefined;
  const lead = (): Promise<Leadership | undefined> => {
    if (leader) return Promise.resolve(undefined);
    const own = new AbortController();
    leader = own;
    const giveBack = () => {
      if (leader === own) leader = undefined;
      return Promise.resolve();
    };
    return Promise.resolve({ lost: own.signal, giveBack });
  };
  /** As when the connection to the store breaks. */
  const lose = () => {
    leader?.abort();
    leader = undefined;
  };
  return { lead, lose };
}

async function twoProcesses() {
  const clock = createManualClock();
  const fake = await startFakeTelegram({ clock });
  const store = createMemoryStore({ now: () => clock.now(), wallNow: () => clock.now() });
  const { lead, lose } = sharedLead();
  const channel = { lead, random: () => 0.5 };
  const [first, second] = [
    await prepareBot({ fake, store, clock, channel }),
    await prepareBot({ fake, store, clock, channel }),
  ];
  await first.channel.start();
  await fake.until(() => fake.queue.isPolled);
  await second.channel.start();
  /** The one that waits asks for the lead again. */
  const askAgain = async () => (await clock.timer((ms) => ms === 4_000)).fire();
  return { fake, first, second, lose, askAgain };
}

describe('two processes that share a store', () => {
  it('poll one at a time, and neither stops the other', async () => {
    const { fake, first, second, askAgain } = await twoProcesses();
    for (let n = 0; n < 3; n += 1) await askAgain();
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.sent.length === 1 && fake.queue.isPolled);
    expect(fake.callsOf('getUpdates')).toHaveLength(2);
    expect(first.channel.status().state).toBe('receiving');
    expect(second.channel.status()).toEqual({ state: 'idle' });
    expect([...first.log.lines, ...second.log.lines].join('\n')).not.toContain('409');
  });

  it('take over from each other at a stop, at once confirmed, and nothing is lost or doubled', async () => {
    const { fake, first, second, askAgain } = await twoProcesses();
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.sent.length === 1);
    await first.stop();
    fake.receive(LAN, { text: 'hai' });
    await askAgain();
    await fake.until(() => fake.sent.length === 2);
    expect(second.channel.status().state).toBe('receiving');
    expect(fake.sent.map(({ text }) => text)).toEqual(['Về “một”', 'Về “hai”']);
  });

  it('go on when the lead is lost: the one that lost it asks nothing more', async () => {
    const { fake, first, second, lose, askAgain } = await twoProcesses();
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.sent.length === 1 && fake.queue.isPolled);
    const polls = fake.callsOf('getUpdates').length;
    lose();
    await fake.until(() => !fake.queue.isPolled && first.channel.status().state === 'idle');
    expect(fake.callsOf('getUpdates')).toHaveLength(polls);
    await askAgain();
    await fake.until(() => fake.queue.isPolled);
    fake.receive(LAN, { text: 'hai' });
    await fake.until(() => fake.sent.length === 2);
    expect([first, second].filter(({ channel }) => channel.status().state === 'receiving')).toHaveLength(1);
  });
});
