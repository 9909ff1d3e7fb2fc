import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../../src/answer/reply.ts';
import { createPictures } from '../../src/chart/pictures.ts';
import { serverError, tooManyRequests } from '../fakes/telegram/faults.ts';
import { replyOf, startBot } from '../fakes/telegram/start-bot.ts';
import { groupChat, privateChat } from '../fakes/telegram/update-content.ts';
import { DTI_RANK, PAR_INDEX_SCORE, PCI_RANK } from '../support/example-charts.ts';

const LAN = privateChat(5001);
const draw = createPictures();
const drawChart = async (chart: typeof DTI_RANK) => (await draw(chart, 'png')).bytes;

const CHARTED: Reply = replyOf('', {
  blocks: [paragraph(text('PAR INDEX tăng đều.')), { kind: 'chart', chart: PAR_INDEX_SCORE }],
  suggestions: ['Còn năm 2021?'],
});

describe('a chart on Telegram', () => {
  it('comes as a photo after the text, which has every figure of it', async () => {
    const { fake } = await startBot({ respond: () => CHARTED, channel: { drawChart } });
    fake.receive(LAN, { text: 'PAR INDEX qua các năm' });
    await fake.until(() => fake.photos.length === 1);

    const [message] = fake.sent;
    for (const { year, written } of PAR_INDEX_SCORE.lines[0]?.points ?? [])
      expect(message?.text).toContain(`${year}: ${written}%`);
    expect(message?.keyboard).toHaveLength(2);
    const [photo] = fake.photos;
    expect(photo).toMatchObject({ chatId: LAN.id, width: 1080 });
    expect(photo?.caption).toContain('PAR INDEX');
    expect(fake.calls.map(({ method }) => method).filter((method) => method.startsWith('send'))).toEqual([
      'sendMessage',
      'sendPhoto',
    ]);
  });

  it.each([
    ['the server refuses it', serverError],
    ['too many were sent', tooManyRequests(1)],
    ['the connection is cut', { kind: 'hang-up' } as const],
  ])('that fails because %s is passed over; the chat goes on', async (_why, fault) => {
    const { fake } = await startBot({ respond: () => CHARTED, channel: { drawChart } });
    fake.fail('sendPhoto', fault);
    fake.receive(LAN, { text: 'câu một' });
    fake.receive(LAN, { text: 'câu hai' });
    await fake.until(() => fake.photos.length === 1);
    expect(fake.sent).toHaveLength(2);
    expect(fake.callsOf('sendPhoto')).toHaveLength(2);
  });

  it('that cannot be drawn is passed over', async () => {
    const { fake } = await startBot({
      respond: () => CHARTED,
      channel: { drawChart: () => Promise.reject(new Error('không vẽ được')) },
    });
    fake.receive(LAN, { text: 'câu một' });
    fake.receive(LAN, { text: 'câu hai' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.callsOf('sendPhoto')).toHaveLength(0);
  });

  it('is text only for a bot that draws none', async () => {
    const { fake } = await startBot({ respond: () => CHARTED });
    fake.receive(LAN, { text: 'câu một' });
    fake.receive(LAN, { text: 'câu hai' });
    await fake.until(() => fake.sent.length === 2);
    expect(fake.callsOf('sendPhoto')).toHaveLength(0);
  });

  it('stays in its topic, and of many charts only the first two are sent', async () => {
    const group = groupChat(-1_001_234_567_890, LAN.person);
    const blocks = [PAR_INDEX_SCORE, DTI_RANK, PCI_RANK].map((chart) => ({ kind: 'chart', chart }) as const);
    const { fake } = await startBot({ respond: () => ({ ...CHARTED, blocks }), channel: { drawChart } });
    fake.receive(group, { text: '/hoi PAR INDEX', message_thread_id: 7, is_topic_message: true });
    await fake.until(() => fake.photos.length === 2);
    expect(fake.photos.map(({ chatId, parameters }) => [chatId, parameters['message_thread_id']])).toEqual([
      [group.id, '7'],
      [group.id, '7'],
    ]);
  });
});
