import { describe, expect, it } from 'vitest';
import { type Chart, paragraph, type Reply, text } from '../../answer/reply.ts';
import type { Message } from '../../conversation/responder.ts';
import type { ZaloBotApi } from './zalo-bot-api.ts';
import type { ApiResult, ZaloBotFault } from './zalo-bot-fault.ts';
import { createZaloBotPort, type ZaloBotPortOptions } from './zalo-bot-port.ts';

const CHART: Chart = {
  id: 'par-index-khanh-hoa-score',
  title: 'PAR INDEX của Khánh Hòa',
  measure: 'score',
  unit: 'điểm (0-100)',
  lines: [{ name: 'Khánh Hòa', points: [{ year: 2024, value: 90.49, written: '90,49' }] }],
  missing: [],
  sources: ['Báo Khánh Hòa'],
};

function replyOf(rest: Partial<Reply> = {}): Reply {
  const blocks = [paragraph(text('Hạng 10/63.'))];
  return { kind: 'answer', blocks, citations: [], suggestions: [], confidence: 1, evidence: [], ...rest };
}

function portOf(reply: Reply = replyOf(), options: Partial<ZaloBotPortOptions> = {}) {
  const asked: Message[] = [];
  const outcome: { result: ApiResult<unknown> } = { result: { ok: true, value: {} } };
  const call = () => Promise.resolve(outcome.result);
  const api = { sendMessage: call, sendPhoto: call } as unknown as ZaloBotApi;
  const respond = (message: Message) => {
    asked.push(message);
    return reply;
  };
  const responder = { respond, forget: () => undefined };
  return { port: createZaloBotPort({ api, responder, ...options }), asked, outcome };
}

const QUESTION = { kind: 'question', chatId: '77', text: 'hạng mấy?' } as const;

describe('answering on Zalo Bot', () => {
  it('asks the responder within the chat’s conversation, where numbers are shown', () => {
    const { port, asked } = portOf();
    expect(port.answer(QUESTION)).toEqual({
      messages: [{ message: { kind: 'text', chatId: '77', text: 'Hạng 10/63.' } }],
      effects: [],
    });
    expect(asked).toEqual([{ conversation: 'zalo-bot:77', text: 'hạng mấy?', takesNumbers: true }]);
  });

  it('has the effects of a reply done', () => {
    const { port } = portOf(replyOf({ effects: [{ kind: 'forget-person' }] }));
    expect(port.answer(QUESTION).effects).toEqual([{ kind: 'forget-chat' }]);
  });

  it('apologises for a reply without words', () => {
    const [message] = portOf(replyOf({ blocks: [] })).port.answer(QUESTION).messages;
    expect(message?.message).toMatchObject({ kind: 'text', text: expect.stringContaining('Xin lỗi') });
  });

  it('shows a chart in words, and as a photo where it has a public address', () => {
    const reply = replyOf({ blocks: [paragraph(text('Đây:')), { kind: 'chart', chart: CHART }] });
    const inWords = portOf(reply).port.answer(QUESTION).messages;
    expect(inWords).toHaveLength(1);
    const [first, photo] = portOf(reply, {
      chartUrl: (id) => `https://bot.example.vn/${id}.png`,
    }).port.answer(QUESTION).messages;
    expect([first]).toEqual(inWords);
    expect(photo).toEqual({
      message: {
        kind: 'photo',
        chatId: '77',
        url: 'https://bot.example.vn/par-index-khanh-hoa-score.png',
        caption: expect.stringContaining('PAR INDEX của Khánh Hòa'),
      },
      optional: true,
    });
  });

  it('says a text of the bot as one message', () => {
    const { port } = portOf();
    expect(port.say(QUESTION, 'Xin chờ.')).toEqual([
      { message: { kind: 'text', chatId: '77', text: 'Xin chờ.' } },
    ]);
  });
});

describe('sending on Zalo Bot', () => {
  const MESSAGE = { kind: 'text', chatId: '77', text: 'x' } as const;

  it('draws from the bucket of its chat and from one for all', () => {
    const { port } = portOf();
    expect(port.scopes?.(MESSAGE)).toEqual([
      { name: 'chat:77', perSecond: 1, burst: 3 },
      { name: 'all', perSecond: 10, burst: 10 },
    ]);
  });

  it.each<[ZaloBotFault, object]>([
    [
      { kind: 'rate-limited', retryAfterMs: 7_000 },
      { kind: 'retry', reason: 'rate-limited', afterMs: 7_000 },
    ],
    [{ kind: 'rate-limited' }, { kind: 'retry', reason: 'rate-limited' }],
    [{ kind: 'timeout' }, { kind: 'retry', reason: 'timeout', isUnclear: true }],
    [
      { kind: 'network', code: 'ECONNREFUSED' },
      { kind: 'retry', reason: 'network' },
    ],
    [{ kind: 'network' }, { kind: 'retry', reason: 'network', isUnclear: true }],
    [
      { kind: 'server', status: 502 },
      { kind: 'retry', reason: 'server', isUnclear: true },
    ],
    [
      { kind: 'conflict', webhook: false },
      { kind: 'retry', reason: 'conflict' },
    ],
    [{ kind: 'nothing' }, { kind: 'retry', reason: 'nothing' }],
    [{ kind: 'unauthorized' }, { kind: 'halted', reason: 'unauthorized' }],
    [{ kind: 'forbidden' }, { kind: 'failed', reason: 'forbidden' }],
    [{ kind: 'not-found' }, { kind: 'failed', reason: 'not-found' }],
    [
      { kind: 'rejected', status: 400 },
      { kind: 'failed', reason: 'rejected' },
    ],
  ])('makes of %o what delivery knows', async (fault, expected) => {
    const { port, outcome } = portOf();
    outcome.result = { ok: false, fault };
    const photo = { kind: 'photo', chatId: '77', url: 'https://x.vn/a.png', caption: 'x' } as const;
    const { signal } = new AbortController();
    expect(await port.send(MESSAGE, signal)).toEqual(expected);
    expect(await port.send(photo, signal)).toEqual(expected);
  });

  it('tells what was sent', async () => {
    const { signal } = new AbortController();
    expect(await portOf().port.send(MESSAGE, signal)).toEqual({ kind: 'sent' });
  });
});
