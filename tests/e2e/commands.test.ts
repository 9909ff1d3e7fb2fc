import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chat } from '../../src/channels/console/chat.ts';
import { START_ACTIONS } from '../../src/channels/web/ui/texts.ts';
import { COMMANDS } from '../../src/conversation/commands/command-table.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { BOT } from '../fakes/telegram/fake-telegram.ts';
import { notFound } from '../fakes/telegram/faults.ts';
import { prepareBot, startBot } from '../fakes/telegram/start-bot.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';
import { TODAY } from '../support/bot.ts';
import { realAnswerer } from '../support/conversation.ts';
import { ask, buildWebAssets, type RunningServer, startWebServer } from './web-server.ts';

const QUESTION = 'PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?';
const WRONG = 'Năm 2024, PAR INDEX của Khánh Hòa đạt 91,49%, xếp hạng 10/63.';
/** As long as one message may bring. */
const LONG = `${WRONG} ${'Toàn tỉnh tiếp tục đẩy mạnh cải cách hành chính. '.repeat(100)}`.slice(0, 4_000);

const newResponder = (): Responder =>
  createResponder({ answerer: realAnswerer(), today: () => TODAY, now: () => 0 });

describe('commands on the web', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startWebServer(buildWebAssets(), {}, { responder: newResponder() });
  });
  afterAll(() => server.close());

  const say = async (text: string, conversation = 'c1') => {
    const response = await ask(server, { text, conversation });
    expect(response.status).toBe(200);
    return response.json();
  };

  it('are answered in one conversation', async () => {
    expect(await say('/huongdan')).toMatchObject({ kind: 'help', actions: ['Chủ đề', 'Chỉ số', 'Kiểm tra'] });
    expect(await say(QUESTION)).toMatchObject({ kind: 'answer', actions: ['Nguồn', 'Kiểm tra'] });
    const proof = await say('Nguồn');
    expect(proof).toMatchObject({
      kind: 'answer',
      citations: [{ place: { file: 'indices/par-index.yaml' } }, {}, {}, {}],
    });
    const menu = await say('/chude');
    expect(menu.kind).toBe('clarify');
    const page = await say('2');
    expect(page.suggestions).toContain('Xem thêm chủ đề Làm thủ tục qua mạng, trang 2');
    expect((await say(page.suggestions[0])).kind).toBe('answer');
    expect((await say('/sosanh PAR INDEX 2023 2024')).text).toContain('90,49 − 88,60 = 1,89');
    expect(await say('/kiemtra')).toMatchObject({ kind: 'help', actions: ['Thôi'] });
    expect(await say(LONG)).toMatchObject({ kind: 'claim', claim: { verdict: 'contradicted' } });
  });

  it('keep conversations apart', async () => {
    expect((await say('/nguon', 'c2')).kind).toBe('help');
  });

  it('take a text of 4,000 letters, also with their marks apart', async () => {
    expect((await say(`/kiemtra ${LONG}`)).kind).toBe('claim');
    expect((await say(`/kiemtra ${LONG.normalize('NFD')}`)).kind).toBe('claim');
  });

  it('are what the buttons of the first page say', () => {
    const labels = COMMANDS.map(({ label }) => label);
    for (const action of START_ACTIONS) expect(labels).toContain(action);
  });
});

describe('commands on Telegram', () => {
  const LAN = privateChat(5001);

  it('are listed in the menu of the chat', async () => {
    const { fake } = await startBot();
    await fake.until(() => fake.callsOf('setMyCommands').length === 2);
    expect(fake.callsOf('setMyCommands')[0]?.parameters['commands']).toEqual(
      COMMANDS.map(({ name, about }) => ({ command: name, description: about })),
    );
    expect(fake.callsOf('setMyCommands').map(({ parameters }) => parameters['language_code'])).toEqual([
      undefined,
      'vi',
    ]);
  });

  it('never keep the bot from answering when they cannot be listed', async () => {
    const { channel, fake } = await prepareBot();
    fake.fail('setMyCommands', notFound);
    await channel.start();
    fake.receive(LAN, { text: 'Có ai không?' });
    await fake.until(() => fake.sent.length >= 1);
  });

  it('are answered as text and as taps', async () => {
    const responder = newResponder();
    const { fake } = await startBot({ respond: (message) => responder.respond(message) });
    const next = async (act: () => void) => {
      const before = fake.sent.length;
      act();
      await fake.until(() => fake.sent.length > before);
      const message = fake.sent.at(-1);
      if (!message) throw new Error('nothing was sent');
      return message;
    };
    const say = (text: string) => next(() => fake.receive(LAN, { text }));
    const labels = ({ keyboard }: { keyboard: readonly (readonly { text: string }[])[] }) =>
      keyboard.map((row) => row.map(({ text }) => text));

    const guide = await say('/start');
    expect(guide.text).toContain('/kiemtra');
    const answer = await say(QUESTION);
    expect(labels(answer).slice(-2)).toEqual([
      ['Nguồn', 'Kiểm tra'],
      ['👍 Đúng ý', '👎 Chưa đúng'],
    ]);
    const proof = await next(() => fake.press(answer, 'a:1'));
    expect(proof.text).toContain('Bạn hỏi: Nguồn');
    expect(proof.text).toMatch(/Tệp content\/indices\/par-index\.yaml, dòng \d+/u);
    const menu = await say(`/chude@${BOT.username}`);
    expect(labels(menu).flat().join('\n')).toContain('Làm thủ tục qua mạng');
    const page = await next(() => fake.press(menu, menu.keyboard[1]?.[0]?.callback_data ?? ''));
    expect(page.text).toContain('Làm thủ tục qua mạng (trang 1/2)');
    expect((await say('7')).text).toContain('trang 2/2');
    expect((await say(`/kiemtra ${LONG}`)).text).toContain('90,49%');
  });
});

describe('commands in the terminal', () => {
  it('are listed at the start and answered line by line', async () => {
    let written = '';
    const output = new Writable({
      write(chunk, _encoding, done) {
        written += String(chunk);
        done();
      },
    });
    const typed = ['/chude', '2', '1', 'nguồn', `/kiemtra ${WRONG}`, '/kiem tra', 'thôi', '/sosanh'];
    await chat({
      input: Readable.from([typed.join('\n')]),
      output,
      interactive: false,
      responder: newResponder(),
      style: { colour: false },
      suggestions: [],
    });
    for (const { name } of COMMANDS) expect(written).toContain(`/${name}`);
    const said = [
      '2. Làm thủ tục qua mạng',
      '1. Dịch vụ công mức độ 4 là gì?',
      'Gõ thêm: Nguồn · Kiểm tra',
      'Tệp content/',
      '90,49%',
      'Bạn dán đoạn văn cần kiểm tra',
      'tôi bỏ qua',
      'So sánh PCI',
    ];
    let from = 0;
    for (const words of said) {
      from = written.indexOf(words, from);
      expect(from, words).toBeGreaterThanOrEqual(0);
    }
  });
});
