import { describe, expect, it } from 'vitest';
import { type Block, mark, paragraph, type Reply, strong, text } from '../../src/answer/reply.ts';
import { BOT } from '../fakes/telegram/fake-telegram.ts';
import { replyOf, startBot } from '../fakes/telegram/start-bot.ts';
import { groupChat, privateChat } from '../fakes/telegram/update-content.ts';

const LAN = privateChat(5001);
const GROUP = groupChat(-1_001_234_567_890, LAN.person);

const CITED: Reply = replyOf('', {
  blocks: [
    paragraph(strong('54 tập thể'), text(' được khen thưởng '), mark(1), text('.')),
    { kind: 'quote', marker: 1 },
  ],
  citations: [
    {
      marker: 1,
      quote: 'Nhân dịp này, 54 tập thể được tặng bằng khen.',
      source: {
        id: 'tong-ket',
        title: 'Tổng kết 10 năm',
        publisher: 'Báo Khánh Hòa',
        published: '2020-10-09',
        url: 'https://baokhanhhoa.vn/tong-ket',
      },
    },
  ],
});

describe('a question on Telegram', () => {
  it('gets an answer with its quote and a link to its source, as entities', async () => {
    const { fake, asked } = await startBot({ respond: () => CITED });
    fake.receive(LAN, { text: 'Có bao nhiêu tập thể được khen thưởng?' });
    await fake.until(() => fake.sent.length === 1);

    const [message] = fake.sent;
    const said = message?.text ?? '';
    expect(said).toBe(
      '54 tập thể được khen thưởng [1].\n\n' +
        '[1] “Nhân dịp này, 54 tập thể được tặng bằng khen.”\n' +
        '— Tổng kết 10 năm, Báo Khánh Hòa, 9/10/2020',
    );
    expect(
      message?.entities.map(({ type, offset, length, url }) => [
        type,
        said.slice(offset, offset + length),
        url,
      ]),
    ).toEqual([
      ['bold', '54 tập thể', undefined],
      ['blockquote', '[1] “Nhân dịp này, 54 tập thể được tặng bằng khen.”', undefined],
      ['text_link', 'Tổng kết 10 năm', 'https://baokhanhhoa.vn/tong-ket'],
    ]);
    expect(message?.parameters).toMatchObject({ link_preview_options: { is_disabled: true } });
    expect(message?.parameters).not.toHaveProperty('parse_mode');
    expect(asked).toEqual([
      {
        conversation: 'telegram:5001',
        text: 'Có bao nhiêu tập thể được khen thưởng?',
        takesNumbers: true,
      },
    ]);
  });

  it('is told last how its question was read, in italics', async () => {
    const understood = 'Bạn hỏi: Có bao nhiêu tập thể được khen thưởng?';
    const { fake } = await startBot({ respond: () => ({ ...CITED, understood }) });
    fake.receive(LAN, { text: 'co bao nhieu tap the duoc khen thuong?' });
    await fake.until(() => fake.sent.length === 1);

    const [message] = fake.sent;
    const said = message?.text ?? '';
    expect(said).toMatch(/^54 tập thể/u);
    expect(said.endsWith(`\n\n${understood}`)).toBe(true);
    const last = message?.entities.at(-1);
    expect(last).toMatchObject({ type: 'italic', length: understood.length });
    expect(said.slice(last?.offset)).toBe(understood);
  });

  it('gets a long answer in several messages, in order', async () => {
    const blocks = Array.from({ length: 40 }, (_, n) =>
      paragraph(text(`Đoạn ${n}: ${'cải cách '.repeat(40)}hết.`)),
    );
    const { fake } = await startBot({
      respond: () => replyOf('', { blocks, suggestions: ['Còn năm 2021?'] }),
    });
    fake.receive(LAN, { text: 'Kể hết đi' });
    await fake.until(() => fake.sent.some(({ text: said }) => said.includes('Đoạn 39:')));

    const whole = fake.sent.map(({ text: said }) => said).join('\n\n');
    expect(fake.sent.length).toBeGreaterThan(3);
    expect([...whole.matchAll(/Đoạn (\d+):/gu)].map(([, n]) => Number(n))).toEqual(blocks.map((_, n) => n));
    expect(fake.sent.map(({ keyboard }) => keyboard.length)).toEqual([...fake.sent.slice(1).map(() => 0), 2]);
  });

  it('is answered once, however often Telegram delivers it', async () => {
    const { fake, asked } = await startBot();
    const id = fake.receive(LAN, { text: 'Một lần' });
    await fake.until(() => fake.sent.length === 1);
    fake.receive(LAN, { text: 'Một lần' }, id);
    fake.receive(LAN, { text: 'Câu sau' });
    await fake.until(() => fake.sent.length === 2);
    expect(asked.map(({ text: question }) => question)).toEqual(['Một lần', 'Câu sau']);
  });

  it('never overtakes another of its chat, and never waits for another chat', async () => {
    const minh = privateChat(5002);
    const { fake } = await startBot();
    const release = fake.hold('sendMessage');
    for (const question of ['một', 'hai', 'ba']) fake.receive(LAN, { text: question });
    await fake.until(() => fake.callsOf('sendMessage').length === 1);
    fake.receive(minh, { text: 'chuyện khác' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.chatId).toBe(minh.id);
    release();
    await fake.until(() => fake.sent.length === 4);
    expect(fake.sent.slice(1).map(({ text: said }) => said)).toEqual(['Về “một”', 'Về “hai”', 'Về “ba”']);
  });

  it('that comes when too many wait is dropped, and the person is told once, in its place', async () => {
    const { fake, asked, log } = await startBot({ limits: { waitingPerChat: 2 } });
    const release = fake.hold('sendMessage');
    fake.receive(LAN, { text: 'câu 0' });
    await fake.until(() => fake.callsOf('sendMessage').length === 1);
    for (let n = 1; n <= 6; n += 1) fake.receive(LAN, { text: `câu ${n}` });
    await fake.until(() => fake.queue.waiting.length === 0);
    release();
    await fake.until(() => fake.sent.length === 4);
    expect(asked.map(({ text: question }) => question)).toEqual(['câu 0', 'câu 1', 'câu 2']);
    expect(fake.sent[3]?.text).toMatch(/^Tôi nhận được nhiều tin cùng lúc/u);
    fake.receive(LAN, { text: 'câu mới' });
    await fake.until(() => fake.sent.length === 5);
    expect(fake.sent[4]?.text).toBe('Về “câu mới”');

    const releaseAgain = fake.hold('sendMessage');
    for (let n = 0; n < 6; n += 1) fake.receive(LAN, { text: `lại ${n}` });
    await fake.until(() => fake.queue.waiting.length === 0);
    releaseAgain();
    await fake.until(() => fake.sent.length === 9);
    expect(log.lines.filter((line) => line.includes('crowded'))).toHaveLength(2);
  });

  it('that breaks the answering gets an apology, and the next one its answer', async () => {
    const { fake, log } = await startBot({
      respond({ text: question }) {
        if (question.includes('079123456789')) throw new TypeError(`không hiểu ${question}`);
        return replyOf('Được');
      },
    });
    fake.receive(LAN, { text: 'căn cước 079123456789' });
    fake.receive(LAN, { text: 'câu khác' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.sent.map(({ text: said }) => said)).toEqual([expect.stringMatching(/^Xin lỗi/u), 'Được']);
    expect(log.lines.join('\n')).toContain('TypeError');
    expect(log.lines.join('\n')).not.toContain('079123456789');
  });

  it('passes commands through, without the name of the bot', async () => {
    const { fake, asked } = await startBot();
    fake.receive(LAN, { text: '/start' });
    fake.receive(LAN, { text: `/help@${BOT.username} thêm` });
    await fake.until(() => fake.sent.length === 2);
    expect(asked.map(({ text: question }) => question)).toEqual(['/start', '/help thêm']);
  });

  it('that is no text is told so, once for an album', async () => {
    const { fake, asked } = await startBot();
    fake.receive(LAN, { sticker: { emoji: '👍' } });
    for (let n = 0; n < 3; n += 1) fake.receive(LAN, { photo: [{}], media_group_id: '13', caption: 'Đây?' });
    fake.receive(LAN, { pinned_message: {} });
    fake.receive(LAN, { text: 'chữ' });
    await fake.until(() => fake.sent.length === 3);
    expect(fake.sent.map(({ text: said }) => said)).toEqual([
      expect.stringContaining('chỉ đọc được tin nhắn chữ'),
      expect.stringContaining('chỉ đọc được tin nhắn chữ'),
      'Về “chữ”',
    ]);
    expect(asked).toHaveLength(1);
  });
});

describe('a group on Telegram', () => {
  it('hears from the bot only when it speaks to it', async () => {
    const { fake, asked } = await startBot();
    fake.receive(GROUP, { text: 'mọi người ăn trưa chưa?' });
    fake.receive(GROUP, { photo: [{}] });
    fake.receive(GROUP, { text: '@ban_khac chỉ số PAPI?' });
    fake.receive(GROUP, { text: '/start@bot_khac' });
    fake.receive(GROUP, { text: `@${BOT.username.toUpperCase()}, chỉ số PAPI?` });
    fake.receive(GROUP, { text: 'còn năm 2021?', reply_to_message: { from: { id: BOT.id } } });
    fake.receive(GROUP, { text: `/help@${BOT.username}` });
    fake.receive(GROUP, { text: `Cho hỏi @${BOT.username}`, from: { id: 9, is_bot: true } });
    fake.receive(GROUP, { text: `@${BOT.username}` });
    await fake.until(() => fake.sent.length === 4);
    expect(asked.map(({ text: question }) => question)).toEqual([
      'chỉ số PAPI?',
      'còn năm 2021?',
      '/help',
      '/help',
    ]);
    expect(asked[0]?.conversation).toBe(`telegram:${GROUP.id}`);
    expect(fake.sent[0]?.parameters['reply_parameters']).toMatchObject({ allow_sending_without_reply: true });
  });

  it('sees only the first of several messages point at the question', async () => {
    const blocks = Array.from({ length: 3 }, () => paragraph(text('chữ '.repeat(1000))));
    const { fake } = await startBot({ respond: () => replyOf('', { blocks }) });
    fake.receive(GROUP, { text: '/start' });
    await fake.until(() => fake.sent.length === 3);
    expect(fake.sent.map(({ parameters }) => 'reply_parameters' in parameters)).toEqual([true, false, false]);
  });

  it('with topics gets the answer in the topic', async () => {
    const { fake } = await startBot();
    fake.receive(GROUP, { text: '/start', message_thread_id: 77, is_topic_message: true });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.parameters).toMatchObject({ message_thread_id: 77 });
  });
});

describe('suggestions on Telegram', () => {
  const long = 'Chỉ số hài lòng SIPAS của tỉnh Khánh Hòa năm 2023 là bao nhiêu?';

  it('are buttons that ask their question, and the chat shows what was asked', async () => {
    const { fake, asked } = await startBot({
      respond: () => replyOf('Đây', { suggestions: ['Còn năm 2021?', long] }),
    });
    fake.receive(LAN, { text: 'PAPI?' });
    await fake.until(() => fake.sent.length === 1);
    const [answer] = fake.sent;
    expect(answer?.text).toBe(`Đây\n\nBạn có thể hỏi tiếp:\n1. Còn năm 2021?\n2. ${long}`);
    expect(
      answer?.keyboard
        .slice(0, -1)
        .flat()
        .map((button) => button.text),
    ).toEqual(['1. Còn năm 2021?', `2. ${long}`]);

    const data = answer?.keyboard[1]?.[0]?.callback_data ?? '';
    const tap = answer && fake.press(answer, data);
    await fake.until(() => fake.sent.length === 2);
    expect(asked[1]).toMatchObject({ conversation: 'telegram:5001', text: long });
    expect(fake.sent[1]?.text.startsWith(`Bạn hỏi: ${long}\n\nĐây`)).toBe(true);
    expect(fake.answeredCallbacks).toEqual([tap]);
  });

  it.each([
    ['short enough for a button', ['PAR INDEX của Khánh Hòa?', 'SIPAS của Khánh Hòa?'], ''],
    ['numbered like the text, when they are long', [long, 'SIPAS của Khánh Hòa?'], '1. '],
  ])('are the choices of a question back: %s', async (_, choices, before) => {
    const blocks: Block[] = [
      paragraph(text('Bạn hỏi chỉ số nào?')),
      { kind: 'list', ordered: true, items: choices.map((choice) => [text(choice)]) },
    ];
    const { fake, asked } = await startBot({
      respond: () => replyOf('', { kind: 'clarify', blocks, suggestions: choices }),
    });
    fake.receive(LAN, { text: 'Khánh Hòa xếp thứ mấy?' });
    await fake.until(() => fake.sent.length === 1);
    const [answer] = fake.sent;
    expect(answer?.text).toBe(`Bạn hỏi chỉ số nào?\n\n1. ${choices[0]}\n2. ${choices[1]}`);
    expect(answer?.keyboard[0]?.[0]?.text).toBe(`${before}${choices[0]}`);
    if (answer) fake.press(answer, answer.keyboard[0]?.[0]?.callback_data ?? '');
    await fake.until(() => fake.sent.length === 2);
    expect(asked[1]).toMatchObject({ conversation: 'telegram:5001', text: choices[0] });
  });

  it('that Telegram shows no more, or that never were, are answered politely', async () => {
    const { fake, asked } = await startBot({
      respond: () => replyOf('Đây', { suggestions: ['Còn năm 2021?'] }),
    });
    fake.receive(LAN, { text: 'PAPI?' });
    await fake.until(() => fake.sent.length === 1);
    const [answer] = fake.sent;
    if (!answer) throw new Error('no answer');
    fake.press(answer, 's:1', { forgotten: true });
    fake.press(answer, 's:99');
    await fake.until(() => fake.sent.length === 3);
    expect(fake.sent.slice(1).map(({ text: said }) => said)).toEqual([
      expect.stringMatching(/^Nút này đã cũ/u),
      expect.stringMatching(/^Nút này đã cũ/u),
    ]);
    expect(fake.answeredCallbacks).toHaveLength(2);
    expect(asked).toHaveLength(1);
  });
});
