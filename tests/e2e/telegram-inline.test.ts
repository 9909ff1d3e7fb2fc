import { beforeAll, describe, expect, it } from 'vitest';
import { createResponder } from '../../src/conversation/create-responder.ts';
import type { Responder } from '../../src/conversation/responder.ts';
import { serverError } from '../fakes/telegram/faults.ts';
import { createManualClock } from '../fakes/telegram/manual-clock.ts';
import { replyOf, startBot } from '../fakes/telegram/start-bot.ts';
import { privateChat } from '../fakes/telegram/update-content.ts';
import { TODAY } from '../support/bot.ts';
import { realAnswerer } from '../support/conversation.ts';

const LAN = privateChat(5001);

describe('typing behind the name of the bot', () => {
  let responder: Responder;
  beforeAll(() => {
    responder = createResponder({ answerer: realAnswerer(), today: () => TODAY, now: () => 0 });
  });
  const start = () => startBot({ respond: (message) => responder.respond(message) });

  it('offers the answer with its quote and source, for this person only and not for long', async () => {
    const { fake, asked } = await start();
    const queryId = fake.typeInline(LAN, 'PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?');
    await fake.until(() => fake.inlineAnswers.length === 1);
    const [answer] = fake.inlineAnswers;
    expect(answer).toMatchObject({
      queryId,
      button: 'Hỏi riêng với bot',
      parameters: { is_personal: true, cache_time: 10 },
    });
    expect(answer?.results).toHaveLength(1);
    const text = answer?.results[0]?.message.text ?? '';
    expect(text).toMatch(/^Hỏi: PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy\?\n\n/u);
    expect(text).toMatch(/\[1\] “.+”\n— /u);
    expect(answer?.results[0]?.message.entities.map(({ type }) => type)).toContain('blockquote');
    expect(asked.every(({ conversation }) => conversation === undefined)).toBe(true);
  });

  it('offers cited answers to what it can answer, when it has none', async () => {
    const { fake } = await start();
    fake.typeInline(LAN, 'chỉ số cải cách hành chính xếp thứ mấy');
    fake.typeInline(LAN, 'giá vàng hôm nay bao nhiêu');
    await fake.until(() => fake.inlineAnswers.length === 2);
    for (const { results } of fake.inlineAnswers)
      for (const { message } of results) expect(message.text).toMatch(/\[1\] “/u);
  });

  it('leaves the conversation of the person as it is', async () => {
    const { fake } = await start();
    const say = async (text: string) => {
      const before = fake.sent.length;
      fake.receive(LAN, { text });
      await fake.until(() => fake.sent.length > before);
      return fake.sent.at(-1)?.text ?? '';
    };
    await say('PAR INDEX năm 2024 của Khánh Hòa xếp thứ mấy?');
    fake.typeInline(LAN, 'SIPAS năm 2023 của Khánh Hòa là bao nhiêu?');
    await fake.until(() => fake.inlineAnswers.length === 1);
    expect(await say('còn năm 2023?')).toContain('PAR INDEX');
  });

  it('answers a start by its button', async () => {
    const { fake } = await start();
    fake.receive(LAN, { text: '/start inline' });
    await fake.until(() => fake.sent.length === 1);
    expect(fake.sent[0]?.text).toContain('/kiemtra');
  });
});

describe('an inline query', () => {
  it('offers first questions before anything is typed', async () => {
    const { fake } = await startBot({ channel: { startSuggestions: ['PAPI?', 'SIPAS?'] } });
    fake.typeInline(LAN, '');
    await fake.until(() => fake.inlineAnswers.length === 1);
    expect(fake.inlineAnswers[0]?.results.map(({ id, title }) => [id, title])).toEqual([
      ['1', 'PAPI?'],
      ['2', 'SIPAS?'],
    ]);
  });

  it('offers the way to the private chat when there is nothing to offer', async () => {
    const { fake } = await startBot({ respond: () => replyOf('Chưa có', { kind: 'abstain' }) });
    fake.typeInline(LAN, 'giá vàng?');
    await fake.until(() => fake.inlineAnswers.length === 1);
    expect(fake.inlineAnswers[0]).toMatchObject({ results: [], button: 'Hỏi riêng với bot' });
  });

  it('never waits for the chat of the person, and the chat never for it', async () => {
    const { fake } = await startBot();
    const release = fake.hold('sendMessage');
    fake.receive(LAN, { text: 'một' });
    await fake.until(() => fake.callsOf('sendMessage').length === 1);
    fake.typeInline(LAN, 'PAPI?');
    await fake.until(() => fake.inlineAnswers.length === 1);
    release();
    await fake.until(() => fake.sent.length === 1);
  });

  it('is answered in one try: after a fault or too late, the person has typed on', async () => {
    const clock = createManualClock();
    const { fake } = await startBot({ clock });
    fake.fail('answerInlineQuery', serverError);
    fake.typeInline(LAN, 'PAPI');
    await fake.until(() => fake.callsOf('answerInlineQuery').length === 1);
    const release = fake.hold('answerInlineQuery');
    fake.typeInline(LAN, 'PAPI 20');
    await fake.until(() => fake.callsOf('answerInlineQuery').length === 2);
    clock.advance(30_001);
    release();
    fake.typeInline(LAN, 'PAPI 2024');
    await fake.until(() => fake.inlineAnswers.length === 1);
    expect(fake.callsOf('answerInlineQuery')).toHaveLength(3);
    expect(fake.inlineAnswers[0]?.results[0]?.title).toContain('PAPI 2024');
  });
});
