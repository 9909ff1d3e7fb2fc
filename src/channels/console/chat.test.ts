import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { paragraph, type Reply, text } from '../../answer/reply.ts';
import type { Message } from '../../conversation/responder.ts';
import { chat } from './chat.ts';

const GREETING = 'Chào bạn!';
const PROMPT = 'Bạn hỏi> ';

/** Has a conversation with a bot that repeats what it is asked; each reply may offer other questions. */
async function talk(typed: string, suggestionsOf: Readonly<Record<string, readonly string[]>> = {}) {
  const asked: Message[] = [];
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const respond = (message: Message): Reply => {
    asked.push(message);
    return {
      kind: 'answer',
      blocks: [paragraph(text(`Về “${message.text}”`))],
      citations: [],
      suggestions: suggestionsOf[message.text] ?? [],
      confidence: 1,
      evidence: [],
    };
  };
  await chat({
    input: Readable.from([typed]),
    output,
    interactive: false,
    responder: { respond },
    style: { colour: false },
    suggestions: ['Ai trao bằng khen?', 'Hội nghị ở đâu?'],
  });
  return { asked: asked.map((message) => message.text), conversations: asked, written };
}

describe('chat', () => {
  it('greets, offers questions, answers each line, and ends with the input', async () => {
    const { asked, written } = await talk('câu một\ncâu hai');
    expect(asked).toEqual(['câu một', 'câu hai']);
    expect(written.indexOf(GREETING)).toBeLessThan(written.indexOf('  1. Ai trao bằng khen?'));
    expect(written).toContain('gõ “thoát” để dừng');
    expect(written.indexOf('Về “câu một”')).toBeLessThan(written.indexOf('Về “câu hai”'));
    expect(written.split(PROMPT)).toHaveLength(4);
    expect(written.endsWith('\n')).toBe(true);
  });

  it('is one conversation', async () => {
    const { conversations } = await talk('một\nhai\n');
    expect(conversations[0]?.conversation).toBeDefined();
    expect(conversations[1]?.conversation).toBe(conversations[0]?.conversation);
  });

  it('greets and ends when nothing is typed', async () => {
    const { asked, written } = await talk('');
    expect(asked).toEqual([]);
    expect(written).toContain(GREETING);
  });

  it.each([
    'thoát',
    'THOÁT',
    'thoát'.normalize('NFD'),
    '  thoat ',
    'exit',
    'quit',
    'q',
    '/thoat',
    'Tạm biệt',
  ])('ends at %s', async (word) => {
    expect((await talk(`một\n${word}\nhai\n`)).asked).toEqual(['một']);
  });

  it('asks the suggestion that a number picks: of the start, then of the last reply that had some', async () => {
    const { asked } = await talk('2\n1\nkhác\n 2 \n', { 'Hội nghị ở đâu?': ['Ai chủ trì?', 'Khi nào?'] });
    expect(asked).toEqual(['Hội nghị ở đâu?', 'Ai chủ trì?', 'khác', 'Khi nào?']);
  });

  it.each(['0', '3', '9'])('says which numbers there are when %s is not one of them', async (number) => {
    const { asked, written } = await talk(`${number}\n`);
    expect(asked).toEqual([]);
    expect(written).toContain(`Không có câu số ${number}. Bạn chọn từ 1 đến 2, hoặc gõ câu hỏi.`);
  });

  it('takes longer numbers as questions', async () => {
    expect((await talk('54\n2020\n')).asked).toEqual(['54', '2020']);
  });

  it('passes over empty lines', async () => {
    const { asked, written } = await talk('\n   \n\t\nmột\n');
    expect(asked).toEqual(['một']);
    expect(written.split(PROMPT)).toHaveLength(6);
  });

  it('shows what was typed without what would command the terminal', async () => {
    const { written } = await talk('\u001B[31mđỏ\u001B[0m\u0007\n');
    expect(written).toContain('Về “[31mđỏ[0m”');
    expect(written).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
