import { openConsole } from './console.ts';
import { openTelegram } from './telegram.ts';
import { openWeb } from './web.ts';
import { openZaloBot } from './zalo-bot.ts';
import { openZaloOa } from './zalo-oa.ts';

/** Every way to talk with the bot. */
export const ALL_CHANNELS = {
  telegram: openTelegram,
  'zalo-bot': openZaloBot,
  'zalo-oa': openZaloOa,
  web: openWeb,
  console: openConsole,
} as const;
