import { describe, expect, it } from 'vitest';
import { BOT } from '../fakes/telegram/fake-telegram.ts';
import { prepareBot, startBot } from '../fakes/telegram/start-bot.ts';
import { groupChat, privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);
const GROUP = groupChat(-100_200, LAN.person);

describe('coming into a group', () => {
  it('says once how to speak to the bot', async () => {
    const { fake, asked } = await startBot();
    fake.changeMembership(GROUP, 'left', 'member');
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toContain(`@${BOT.username}`);
    fake.changeMembership(GROUP, 'member', 'administrator');
    fake.receive(GROUP, { new_chat_members: [BOT] });
    fake.receive(GROUP, { text: '/chude' });
    await fake.until(() => fake.sent.length === 2);
    expect(asked).toHaveLength(1);
  });
});

describe('a bot that is blocked or thrown out', () => {
  it.each([
    ['a person', LAN, 'kicked'],
    ['a group', GROUP, 'left'],
  ])('forgets what it kept of %s and sends nothing', async (_who, chat, after) => {
    const { fake, store, log } = await startBot();
    const question = '/hoi PAPI của Khánh Hòa?';
    fake.receive(chat, { text: question });
    await fake.until(() => fake.sent.length === 1);
    fake.changeMembership(chat, 'member', after);
    await fake.until(() => log.lines.filter((line) => line.includes('"delivered"')).length === 2);
    expect(fake.sent).toHaveLength(1);
    const kept = await store.events.history(`telegram:${chat.id}`, '\uffff', 1e9, 10);
    expect(JSON.stringify(kept)).not.toContain('PAPI');
  });
});

describe('a group that became a supergroup', () => {
  it('gets the answer to a question from before, in its new place and pointing at nothing', async () => {
    const { fake } = await prepareBotWithGroup();
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]).toMatchObject({ chatId: -100_999, text: 'Về “/hoi PAPI?”' });
    expect(fake.callsOf('sendMessage').map(({ parameters }) => parameters['chat_id'])).toEqual([
      -100_200, -100_999,
    ]);
    expect(fake.sent[0]?.parameters).not.toHaveProperty('reply_parameters');
  });

  async function prepareBotWithGroup() {
    const bot = await prepareBot();
    bot.fake.receive(GROUP, { text: '/hoi PAPI?' });
    bot.fake.migrate(GROUP.id, -100_999);
    await bot.channel.start();
    return bot;
  }
});

describe('a changed question', () => {
  it('is answered anew, below it, with a word on why', async () => {
    const { fake, asked } = await startBot();
    fake.receive(LAN, { text: 'PAPI 2032?' });
    fake.edit(LAN, { text: 'PAPI 2023?' });
    fake.edit(LAN, { text: 'PAPI 2024?' }, 3_600);
    fake.edit(GROUP, { text: 'ăn trưa chưa cả nhà?' });
    fake.edit(GROUP, { text: `@${BOT.username} PCI?` });
    await fake.until(() => fake.sent.length === 3);
    const inLan = fake.sent.filter(({ chatId }) => chatId === LAN.id);
    expect(inLan.map(({ text }) => text)).toEqual([
      'Về “PAPI 2032?”',
      'Trả lời câu hỏi bạn vừa sửa:\n\nVề “PAPI 2023?”',
    ]);
    expect(inLan[1]?.entities[0]).toMatchObject({ type: 'italic', offset: 0 });
    expect(inLan[1]?.parameters['reply_parameters']).toBeDefined();
    expect(asked.map(({ text }) => text).sort()).toEqual(['PAPI 2023?', 'PAPI 2032?', 'PCI?']);
  });
});
