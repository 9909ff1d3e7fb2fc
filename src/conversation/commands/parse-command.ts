import { closestMatch } from '../../content/closest-match.ts';
import { fold } from '../../language/fold.ts';
import { COMMANDS, type CommandName } from './command-table.ts';

/** A message that begins with a slash. */
export type ParsedCommand =
  | { readonly kind: 'command'; readonly name: CommandName; readonly argument: string }
  /** No command is written so; `nearest` is the one that was likely meant. */
  | { readonly kind: 'unknown'; readonly nearest?: CommandName };

const SPELLINGS: ReadonlyMap<string, CommandName> = new Map(
  COMMANDS.flatMap(({ name, also }) => [name, ...also].map((spelling) => [spelling, name] as const)),
);

/** Slash or a sign that looks like it, then one word or two; a bot's name may stand behind either. */
const COMMAND = /^\s*[/／⁄∕]\s?(\p{L}[\p{L}\d_-]{0,30})(@\w{1,64})?(?:[ \t]+(\p{L}{1,12})(@\w{1,64})?)?/u;

const key = (...words: readonly string[]): string => fold(words.join('')).replace(/[_-]/gu, '');

const argumentAfter = (text: string, end: number): string =>
  text
    .slice(end)
    .replace(/^[\s:,-]+/u, '')
    .trimEnd();

/**
 * Reads `/lệnh nội dung`: in any case, with or without diacritics and blanks, with the bot's name behind it
 * (`/kiểm tra`, `/KiemTra@cchc_bot`). Undefined for a message that is none.
 */
export function parseCommand(text: string): ParsedCommand | undefined {
  const match = COMMAND.exec(text);
  if (!match) return undefined;
  const [whole, first = '', addressed, second = ''] = match;
  const pair = addressed === undefined && second !== '' ? SPELLINGS.get(key(first, second)) : undefined;
  if (pair) return { kind: 'command', name: pair, argument: argumentAfter(text, whole.length) };
  const firstEnd = whole.indexOf(first) + first.length + (addressed?.length ?? 0);
  const argument = argumentAfter(text, firstEnd);
  const single = SPELLINGS.get(key(first));
  if (single) return { kind: 'command', name: single, argument };
  const near =
    closestMatch(key(first), SPELLINGS.keys()) ?? closestMatch(key(first, second), SPELLINGS.keys());
  const nearest = near === undefined ? undefined : SPELLINGS.get(near);
  if (nearest) return { kind: 'unknown', nearest };
  // A question behind a slash is a question.
  return argument === '' ? { kind: 'unknown' } : undefined;
}
