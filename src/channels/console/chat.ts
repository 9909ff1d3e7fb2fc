import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Responder } from '../../conversation/responder.ts';
import { type ConsoleStyle, renderConsole } from './render-console.ts';

export interface ChatOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly responder: Responder;
  readonly style: ConsoleStyle;
  /** Questions shown at the start. */
  readonly suggestions: readonly string[];
}

const LEAVE = new Set(['thoat', 'thoát', 'exit', 'quit', 'q', '/thoat', '/exit', 'tam biet', 'tạm biệt']);

/** A conversation in the terminal until the input ends or the person leaves. A number asks the suggestion of that number. */
export async function chat({ input, output, responder, style, suggestions }: ChatOptions): Promise<void> {
  const lines = createInterface({ input, output, prompt: 'Bạn hỏi> ', terminal: style.colour });
  const say = (text: string) => output.write(`\n${text}\n\n`);
  let offered = suggestions;
  say(
    renderConsole(
      {
        kind: 'help',
        blocks: [
          {
            kind: 'paragraph',
            spans: [
              {
                kind: 'text',
                text: 'Chào bạn! Gõ câu hỏi về cải cách hành chính ở Khánh Hòa; gõ “thoát” để dừng.',
              },
            ],
          },
        ],
        citations: [],
        suggestions,
        confidence: 1,
        evidence: [],
      },
      style,
    ),
  );
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (LEAVE.has(typed.toLowerCase())) break;
    const question = /^\d$/u.test(typed) ? (offered[Number(typed) - 1] ?? typed) : typed;
    if (question !== '') {
      const reply = responder.respond({ text: question, conversation: 'console' });
      if (reply.suggestions.length > 0) offered = reply.suggestions;
      say(renderConsole(reply, style));
    }
    lines.prompt();
  }
  lines.close();
}
