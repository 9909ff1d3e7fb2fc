import { onTestFinished } from 'vitest';
import { createTelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import type { SentMessage } from '../../fakes/telegram/fake-account.ts';
import { startFakeTelegram, TOKEN } from '../../fakes/telegram/fake-telegram.ts';
import { privateChat } from '../../fakes/telegram/update-content.ts';
import { deliver } from './delivered.ts';
import type { Choice, Shown, TestChannel } from './test-channel.ts';

const UNHURRIED = { chatPerSecond: 1e6, chatBurst: 1e6, groupPerMinute: 1e8, totalPerSecond: 1e6 };

/** Telegram, polled. */
export async function openTelegram(): Promise<TestChannel> {
  const fake = await startFakeTelegram();
  onTestFinished(() => fake.close());
  const delivered = await deliver((parts) =>
    createTelegramChannel({ ...parts, token: TOKEN, apiRoot: fake.root, rates: UNHURRIED }),
  );

  const shownBy = async (cause: () => void): Promise<Shown> => {
    const before = fake.sent.length;
    await delivered.during(cause);
    const sent = fake.sent.slice(before);
    const last = sent.at(-1);
    return { texts: sent.map(({ text }) => text), choices: last ? choicesOf(last) : [] };
  };

  const choicesOf = (message: SentMessage): readonly Choice[] =>
    message.keyboard.flat().flatMap(({ text, callback_data: data = '' }) => {
      if (!/^[sn]:/u.test(data)) return [];
      const question = data.startsWith('n:') ? text.replace(/^\d+\. /u, '') : text;
      return [{ question, choose: () => shownBy(() => fake.press(message, data)) }];
    });

  return {
    name: 'telegram',
    longest: 4_096,
    ask: (person, text) => shownBy(() => fake.receive(privateChat(5_000 + person), { text })),
    restart: () => delivered.restart(),
  };
}
