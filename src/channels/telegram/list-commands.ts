import { COMMANDS } from '../../conversation/commands/command-table.ts';
import type { Logger } from '../../log.ts';
import type { TelegramApi } from './telegram-api.ts';

/**
 * Fills the menu of commands. Done beside the receiving: people are answered also where it could not be. For
 * Vietnamese apps as well: a list that was once set for them would hide the one for all.
 */
export async function listCommands(api: TelegramApi, logger: Logger, signal: AbortSignal): Promise<void> {
  const commands = COMMANDS.map(({ name, about }) => ({ command: name, description: about }));
  for (const language of [undefined, 'vi']) {
    const result = await api.setCommands(commands, language, signal);
    if (!result.ok && result.fault.kind !== 'aborted')
      logger.warn({ fault: result.fault }, 'telegram commands not listed');
  }
}
