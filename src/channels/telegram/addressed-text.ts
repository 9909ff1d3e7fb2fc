import { field } from '../shared/field.ts';
import type { BotIdentity } from './telegram-api.ts';

interface Mark {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Of a mention without a username. */
  readonly userId: unknown;
}

/** The most that a message can hold (core.telegram.org/bots/api#message). */
const LONGEST_TEXT = 4096;
/** More are dropped by Telegram itself (core.telegram.org/bots/api#message; github.com/tginfo/Telegram-Limits). */
const MOST_MARKS = 100;

/**
 * What a message, or the caption of a picture, says to this bot; undefined when it is not meant for it. In a
 * private chat all is. In a group only a command, a mention and a reply to the bot are: the rest is people
 * talking. `/start@cchc_bot` becomes `/start`, and a mention is taken out of its sentence.
 */
export function addressedText(
  message: unknown,
  bot: BotIdentity,
  part: 'text' | 'caption' = 'text',
): string | undefined {
  const whole = field(message, part);
  if (typeof whole !== 'string') return undefined;
  const raw = whole.slice(0, LONGEST_TEXT);
  const marks = readMarks(field(message, part === 'text' ? 'entities' : 'caption_entities'));
  const isPrivate = field(field(message, 'chat'), 'type') === 'private';

  const command = marks.find(({ type, start }) => type === 'bot_command' && start === 0);
  if (command) return commandText(raw, command, bot);

  const mentions = marks.filter((mark) => isMentionOf(bot, raw, mark));
  if (isPrivate) return raw;
  if (mentions.length > 0) return withoutMentions(raw, mentions);
  return field(field(field(message, 'reply_to_message'), 'from'), 'id') === bot.id ? raw : undefined;
}

function readMarks(entities: unknown): readonly Mark[] {
  if (!Array.isArray(entities)) return [];
  return entities.slice(0, MOST_MARKS).flatMap((entity: unknown) => {
    const [type, offset, length] = [field(entity, 'type'), field(entity, 'offset'), field(entity, 'length')];
    if (typeof type !== 'string' || !isPlace(offset) || !isPlace(length)) return [];
    return [{ type, start: offset, end: offset + length, userId: field(field(entity, 'user'), 'id') }];
  });
}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LONGEST_TEXT;

/** `/start@cchc_bot mã` -> `/start mã`; undefined when it names another bot. */
function commandText(raw: string, { end }: Mark, bot: BotIdentity): string | undefined {
  const [name, target] = raw.slice(0, end).split('@');
  if (target !== undefined && !isName(bot, target)) return undefined;
  return `${name}${raw.slice(end)}`;
}

function isMentionOf(bot: BotIdentity, raw: string, { type, start, end, userId }: Mark): boolean {
  if (type === 'text_mention') return userId === bot.id;
  return type === 'mention' && isName(bot, raw.slice(start + 1, end));
}

/** Usernames are Latin letters, digits and underscores, in either case. */
function isName(bot: BotIdentity, name: string): boolean {
  return name.toLowerCase() === bot.username.toLowerCase();
}

/** A mention alone asks how to go on. */
function withoutMentions(raw: string, mentions: readonly Mark[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of mentions) {
    // Those of Telegram do not overlap.
    if (start < from) continue;
    text += raw.slice(from, start);
    from = end;
  }
  text += raw.slice(from);
  const question = text.replace(/^[\s,:;]+/u, '').trim();
  return question === '' ? '/help' : question;
}
