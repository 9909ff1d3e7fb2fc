import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../bank', import.meta.url));

/** Texts of the development banks of questions, claims and drafts; those set aside are not read. */
const isRead = (file: string): boolean => file.endsWith('-dev.jsonl') && !file.startsWith('figures');

interface Line {
  readonly id: string;
  readonly text: string;
  readonly conversation?: string;
}

const linesOf = (file: string): readonly Line[] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Questions that stand alone: about `most` of them, evenly from every bank. */
export function bankQuestions(most: number): readonly string[] {
  const banks = readdirSync(FOLDER).filter(isRead).sort().map(linesOf);
  const share = Math.ceil(most / banks.length);
  return banks.flatMap((lines) => {
    const step = Math.max(1, Math.floor(lines.length / share));
    return lines.filter((_line, at) => at % step === 0).map(({ text }) => text);
  });
}

/** The first conversations of the bank, each with its messages in order. */
export function bankConversations(most: number): readonly (readonly string[])[] {
  const chats = new Map<string, string[]>();
  for (const { conversation = '', text } of linesOf('conversations-dev.jsonl'))
    chats.set(conversation, [...(chats.get(conversation) ?? []), text]);
  return [...chats.values()].filter((texts) => texts.length > 2).slice(0, most);
}
