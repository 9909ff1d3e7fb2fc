import { onTestFinished } from 'vitest';
import { createZaloBotChannel } from '../../../src/channels/zalo-bot/zalo-bot-channel.ts';
import { startFakeZaloBot, TOKEN } from '../../fakes/zalo-bot/fake-zalo-bot.ts';
import { privateChat } from '../../fakes/zalo-bot/update-content.ts';
import { deliver } from './delivered.ts';
import { numberedIn } from './numbered.ts';
import type { Shown, TestChannel } from './test-channel.ts';

const FAST = { messagesPerSecond: 10_000, chatRate: { perSecond: 10_000, burst: 100 } };

/** The Zalo Bot Platform, polled. */
export async function openZaloBot(): Promise<TestChannel> {
  const fake = await startFakeZaloBot();
  onTestFinished(() => fake.close());
  const delivered = await deliver(
    (parts) => createZaloBotChannel({ ...parts, ...FAST, token: TOKEN, apiRoot: fake.root }),
    () => fake.queue.endPoll(),
  );
  const ask = async (person: number, text: string): Promise<Shown> => {
    const before = fake.sent.length;
    await delivered.during(() => fake.receive(privateChat(`6ede9afa66b8${person}`), { text }));
    const texts = fake.sent.slice(before).map((sent) => sent.text);
    const choices = numberedIn(texts.at(-1) ?? '', (number) => ask(person, number));
    return { texts, choices };
  };
  return { name: 'zalo-bot', longest: 2_000, ask, restart: () => delivered.restart() };
}
