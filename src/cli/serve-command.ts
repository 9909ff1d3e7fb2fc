import { startBot } from '../main.ts';
import { requireConfig } from './settings.ts';

/** How long a stop may take before the process ends anyway, besides SHUTDOWN_WAIT_SECONDS: polls, answers under way, and some. */
const STOP_DEADLINE_MS = 25_000;

/** Runs the bot until it is told to stop. The first signal stops politely, the second at once. */
export async function serveCommand(): Promise<void> {
  // Whoever read the first lines may be gone (`serve | head -3`): the bot serves on.
  process.stdout.removeAllListeners('error').on('error', () => undefined);
  const config = requireConfig();
  const bot = await startBot(config);
  for (const line of bot.summary) process.stdout.write(`${line}\n`);
  const stop = (): void => {
    process.once('SIGINT', () => process.exit(1));
    process.once('SIGTERM', () => process.exit(1));
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS + 1000 * config.shutdownWaitSeconds).unref();
    process.stdout.write('Đang dừng…\n');
    void bot.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
