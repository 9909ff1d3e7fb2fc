import { badRequest } from './api-refusal.ts';

/** What `setMyCommands` takes (core.telegram.org/bots/api#setmycommands, #botcommand). */
export function checkCommands(commands: unknown, language: unknown = ''): true {
  if (!/^(?:[a-z]{2})?$/u.test(String(language))) throw badRequest('BOT_LANGUAGE_INVALID');
  const listed: unknown[] = Array.isArray(commands) ? commands : [];
  if (listed.length === 0 || listed.length > 100) throw badRequest("can't parse commands");
  for (const one of listed) {
    const { command, description } = one as { command?: unknown; description?: unknown }; // looked at right below
    if (!/^[a-z0-9_]{1,32}$/u.test(String(command))) throw badRequest('BOT_COMMAND_INVALID');
    const length = typeof description === 'string' ? description.length : 0;
    if (length < 1 || length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return true;
}
