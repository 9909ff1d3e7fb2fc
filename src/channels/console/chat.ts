import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { paragraph, type Reply, text } from '../../answer/reply.ts';
import { COMMANDS } from '../../conversation/commands/command-table.ts';
import type { Responder } from '../../conversation/responder.ts';
import { type ConsoleStyle, renderConsole } from './render-console.ts';

export interface ChatOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: then lines can be edited and called back. */
  readonly interactive: boolean;
  readonly responder: Pick<Responder, 'respond'>;
  readonly style: ConsoleStyle;
  /** Questions shown at the start. */
  readonly suggestions: readonly string[];
}

const LEAVE = new Set(['thoat', 'thoát', 'exit', 'quit', 'q', '/thoat', '/exit', 'tam biet', 'tạm biệt']);
const LONGEST_LEAVE = 20;
const PROMPT = 'Bạn hỏi> ';
const GREETING = [
  'Chào bạn! Gõ câu hỏi về cải cách hành chính ở Khánh Hòa; gõ “thoát” để dừng.',
  `Lệnh: ${COMMANDS.map(({ name }) => `/${name}`).join(', ')}.`,
].join(' ');

const leaves = (typed: string): boolean =>
  typed.length <= LONGEST_LEAVE && LEAVE.has(typed.normalize('NFC').toLowerCase());

function say(words: string, suggestions: readonly string[] = []): Reply {
  const blocks = [paragraph(text(words))];
  return { kind: 'help', blocks, citations: [], suggestions, confidence: 1, evidence: [] };
}

/** The question that a line asks: a lone number stands for the suggestion of that number; undefined when there is none. */
function questionOf(typed: string, offered: readonly string[]): string | undefined {
  return /^\d$/u.test(typed) && offered.length > 0 ? offered[Number(typed) - 1] : typed;
}

/** A conversation in the terminal until the input ends or the person leaves. A number asks the suggestion of that number. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, interactive, responder, style } = options;
  const lines = createInterface({ input, output, prompt: PROMPT, terminal: interactive });
  let offered = options.suggestions;
  const show = (reply: Reply): void => {
    if (reply.suggestions.length > 0) offered = reply.suggestions;
    output.write(`\n${renderConsole(reply, style)}\n\n`);
  };
  show(say(GREETING, offered));
  // Lines that were read before the input ended are still answered; Node 24 throws at a prompt after the end.
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  const prompt = (): void => {
    if (ended) output.write(PROMPT);
    else lines.prompt();
  };
  prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (leaves(typed)) break;
    const question = questionOf(typed, offered);
    if (question === undefined)
      show(say(`Không có câu số ${typed}. Bạn chọn từ 1 đến ${offered.length}, hoặc gõ câu hỏi.`));
    else if (question !== '')
      show(responder.respond({ text: question, conversation: 'console', isTransient: true }));
    prompt();
  }
  if (!ended) lines.close();
  // The shell's own prompt begins on a new line.
  output.write('\n');
}
