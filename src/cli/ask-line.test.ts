import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import type { Message } from '../conversation/responder.ts';
import { askLine } from './ask-line.ts';

const REPLY: Reply = {
  kind: 'answer',
  blocks: [paragraph(text('54 tập thể'))],
  citations: [],
  suggestions: ['Còn cá nhân?'],
  confidence: 0.9,
  evidence: [1, 2, 3].map((marker) => ({
    marker,
    quote: `Câu ${marker}.`,
    source: { id: 's', title: 'Bài' },
    score: 1 / marker,
    kept: marker === 1,
  })),
};

function setUp(respond: (message: Message) => Reply = () => REPLY) {
  const asked: Message[] = [];
  const faults: unknown[] = [];
  let clock = 0;
  const ask = (line: string, evidence?: number) =>
    askLine(
      { kind: 'line', text: line },
      {
        responder: {
          respond(message) {
            asked.push(message);
            return respond(message);
          },
        },
        now: () => (clock += 1.23456),
        onFault: (fault) => faults.push(fault),
        ...(evidence !== undefined && { evidence }),
      },
    );
  return { ask, asked, faults };
}

describe('askLine', () => {
  it('asks what the line says and answers in the shape of the contract', () => {
    const { ask, asked } = setUp();
    expect(ask('{"id":7,"conversation":"c","text":"a","gold":["54"]}')).toEqual({
      id: 7,
      conversation: 'c',
      kind: 'answer',
      text: '54 tập thể',
      citations: [],
      suggestions: ['Còn cá nhân?'],
      confidence: 0.9,
      blocks: REPLY.blocks,
      elapsedMs: 1.235,
    });
    expect(asked).toMatchObject([{ text: 'a', conversation: 'c' }]);
  });

  it.each([0, 1, 2, 50])('adds the best %i candidates when they are asked for', (count) => {
    const { ask } = setUp();
    expect(ask('{"text":"a"}', count).evidence).toEqual(REPLY.evidence.slice(0, count));
  });

  it('does not ask what is no request', () => {
    const { ask, asked } = setUp();
    expect(ask('{"id":"x"}')).toMatchObject({ id: 'x', kind: 'error', citations: [], suggestions: [] });
    expect(asked).toEqual([]);
  });

  it('turns a fault of ours into an error of this line only, and reports it', () => {
    const fault = new TypeError('x is not a function');
    const { ask, faults } = setUp((message) => {
      if (message.text === 'hỏng') throw fault;
      return REPLY;
    });
    const broken = ask('{"id":1,"text":"hỏng"}');
    expect(broken).toMatchObject({ id: 1, kind: 'error', text: expect.stringContaining('trục trặc') });
    expect(JSON.stringify(broken)).not.toContain('function');
    expect(faults).toEqual([fault]);
    expect(ask('{"id":2,"text":"lành"}')).toMatchObject({ id: 2, kind: 'answer' });
  });
});
