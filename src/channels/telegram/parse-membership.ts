import { field } from '../shared/field.ts';
import { readDestination } from './parse-message.ts';
import type { BotIdentity } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';

/** That the bot came into a group, or was blocked or removed (core.telegram.org/bots/api#chatmemberupdated). */
export function parseMembership(change: unknown, bot: BotIdentity): TelegramEvent | undefined {
  const to = readDestination(change);
  if (to === undefined) return undefined;
  const [before, after] = [isIn(field(change, 'old_chat_member')), isIn(field(change, 'new_chat_member'))];
  if (before && !after) return { kind: 'left', to };
  const isGroup = field(field(change, 'chat'), 'type') !== 'private';
  return !before && after && isGroup ? { kind: 'joined', to, username: bot.username } : undefined;
}

/** Whether a member of this standing is in the chat (core.telegram.org/bots/api#chatmember). */
function isIn(member: unknown): boolean {
  const status = field(member, 'status');
  if (status === 'restricted') return field(member, 'is_member') === true;
  return status === 'member' || status === 'administrator' || status === 'creator';
}
