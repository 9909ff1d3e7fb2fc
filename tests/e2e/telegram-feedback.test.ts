import { describe, expect, it } from 'vitest';
import type { SentMessage } from '../fakes/telegram/fake-account.ts';
import type { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';
import { replyOf, startBot } from '../fakes/telegram/start-bot.ts';
import { groupChat, privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);
const MINH = privateChat(5002).person;
const answered = () => replyOf('Đây', { suggestions: ['Còn năm 2021?'], actions: ['Nguồn', 'Kiểm tra'] });

const labels = (fake: FakeTelegram, message: SentMessage) =>
  fake.keyboardOf(message).map((row) => row.map(({ text }) => text));

async function ask(fake: FakeTelegram, chat = LAN, text = 'PAPI?'): Promise<SentMessage> {
  const before = fake.sent.length;
  fake.receive(chat, { text });
  await fake.until(() => fake.sent.length > before);
  const message = fake.sent.at(-1);
  if (!message) throw new Error('nothing was sent');
  return message;
}

describe('a word on an answer', () => {
  it('is asked for by two buttons below answers and judged claims, and nothing else', async () => {
    let kind: 'answer' | 'claim' | 'abstain' | 'clarify' | 'help' = 'answer';
    const { fake } = await startBot({ respond: () => ({ ...answered(), kind }) });
    for (kind of ['answer', 'claim'] as const) {
      expect(labels(fake, await ask(fake))).toEqual([
        ['Còn năm 2021?'],
        ['Nguồn', 'Kiểm tra'],
        ['👍 Đúng ý', '👎 Chưa đúng'],
      ]);
    }
    for (kind of ['abstain', 'clarify', 'help'] as const) {
      expect(labels(fake, await ask(fake)).flat()).not.toContain('👍 Đúng ý');
    }
  });

  it.each([
    ['f:1', /^Cảm ơn bạn đã góp ý\.$/u, { helpful: 1 }],
    ['f:0', /^Cảm ơn bạn .*nêu rõ năm/u, { unhelpful: 1 }],
  ])('%s is counted and thanked over the chat; the other buttons stay', async (data, thanks, counted) => {
    const { fake, store } = await startBot({ respond: answered });
    const answer = await ask(fake);
    const tap = fake.press(answer, data);
    await fake.until(() => fake.callsOf('editMessageReplyMarkup').length === 1);
    expect(fake.answeredCallbacks).toEqual([tap]);
    expect(fake.toasts).toEqual([expect.stringMatching(thanks)]);
    expect(labels(fake, answer)).toEqual([['Còn năm 2021?'], ['Nguồn', 'Kiểm tra']]);
    await ask(fake);
    expect(fake.sent).toHaveLength(2);
    expect(await store.state.get('feedback')).toMatchObject(counted);
    fake.press(answer, 's:1');
    await fake.until(() => fake.sent.length === 3);
  });

  it('counts once for a person who taps on, and for each person of a group', async () => {
    const group = groupChat(-1_001_234_567_890, LAN.person);
    const { fake, store } = await startBot({ respond: answered });
    const answer = await ask(fake, group, '/chude');
    const release = fake.hold('answerCallbackQuery');
    for (let n = 0; n < 3; n += 1) fake.press(answer, 'f:1');
    fake.press(answer, 'f:0', { person: MINH });
    await fake.until(() => fake.queue.waiting.length === 0);
    release();
    await ask(fake, group, '/chude');
    expect(await store.state.get('feedback')).toEqual({ helpful: 1, unhelpful: 1 });
  });

  it('is understood after a restart, and below a message that Telegram shows no more', async () => {
    const first = await startBot({ respond: answered });
    const { fake, store } = first;
    const answer = await ask(fake);
    await first.stop();
    await startBot({ respond: answered, fake, store });
    fake.press(answer, 'f:0', { forgotten: true });
    await fake.until(() => fake.toasts.length === 1);
    await ask(fake);
    expect(await store.state.get('feedback')).toMatchObject({ unhelpful: 1 });
    expect(fake.callsOf('editMessageReplyMarkup')).toEqual([]);
  });

  it('is counted also when its thanks come too late', async () => {
    const { fake, store } = await startBot({ respond: answered });
    const answer = await ask(fake);
    fake.fail('answerCallbackQuery', { kind: 'hang-up' });
    fake.fail('editMessageReplyMarkup', { kind: 'hang-up' });
    fake.press(answer, 'f:1');
    await fake.until(() => fake.callsOf('editMessageReplyMarkup').length === 1);
    await ask(fake);
    expect(await store.state.get('feedback')).toMatchObject({ helpful: 1 });
  });
});
