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

/** Slash or a sign that looks like it, then one word to three; a bot's name may stand behind the last. */
const COMMAND =
  /^\s*[/／⁄∕]\s?(\p{L}[\p{L}\d_-]{0,30})(@\w{1,64})?(?:[ \t]+(\p{L}{1,12})(@\w{1,64})?)?(?:[ \t]+(\p{L}{1,12})(@\w{1,64})?)?/du;

const key = (...words: readonly string[]): string => fold(words.join('')).replace(/[_-]/gu, '');

const argumentAfter = (text: string, end: number): string =>
  text
    .slice(end)
    .replace(/^[\s:,-]+/u, '')
    .trimEnd();

interface Spelling {
  readonly words: readonly string[];
  /** Where what stands behind it begins. */
  readonly end: number;
}

/** The first one, two or three words, the most first; none goes on behind a bot's name. */
function spellingsIn(text: string): readonly Spelling[] {
  const match = COMMAND.exec(text);
  const spellings: Spelling[] = [];
  for (const group of [1, 3, 5]) {
    const word = match?.[group];
    if (!word) break;
    const words = [...(spellings[0]?.words ?? []), word];
    const addressed = match.indices?.[group + 1];
    const [, end = 0] = addressed ?? match.indices?.[group] ?? [];
    spellings.unshift({ words, end });
    if (addressed) break;
  }
  return spellings;
}

/**
 * Reads `/lệnh nội dung`: in any case, with or without diacritics and blanks, with the bot's name behind it
 * (`/kiểm tra`, `/KiemTra@cchc_bot`). Undefined for a message that is none.
 */
export function parseCommand(text: string): ParsedCommand | undefined {
  const spellings = spellingsIn(text);
  for (const { words, end } of spellings) {
    const name = SPELLINGS.get(key(...words));
    if (name) return { kind: 'command', name, argument: argumentAfter(text, end) };
  }
  // A single word is nearer to what was meant than one with what stands behind it.
  for (const { words } of [...spellings].reverse()) {
    const near = closestMatch(key(...words), SPELLINGS.keys());
    const nearest = near === undefined ? undefined : SPELLINGS.get(near);
    if (nearest) return { kind: 'unknown', nearest };
  }
  const shortest = spellings.at(-1);
  // A question behind a slash is a question.
  return shortest && argumentAfter(text, shortest.end) === '' ? { kind: 'unknown' } : undefined;
}
