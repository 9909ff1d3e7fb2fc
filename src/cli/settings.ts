import { type Config, loadConfig, readEnvironment } from '../config.ts';
import { StartError } from '../errors.ts';
import { type BotOptions, indexDirFor } from './open-bot.ts';

/** The configuration of this process. Throws StartError that lists every fault. */
export function requireConfig(): Config {
  const loaded = loadConfig(readEnvironment());
  if (!loaded.ok) throw new StartError('config', ['Thiết lập chưa đúng:', ...loaded.faults].join('\n  '));
  return loaded.config;
}

export interface ContentOptions {
  readonly content?: string;
  readonly today?: string;
}

/** Where a command that answers finds its content and index. Notices go to standard error. */
export function botOptions(config: Config, options: ContentOptions): BotOptions {
  const contentDir = options.content ?? config.contentDir;
  return {
    contentDir,
    indexDir: indexDirFor(contentDir, config),
    contact: contactSentence(config),
    kept: { ...config.retention, contact: config.privacyContactText },
    ...(options.today !== undefined && { today: options.today }),
    notify: (notice) => process.stderr.write(`cchc-bot: ${notice}\n`),
  };
}

export const contactSentence = ({ contactText }: Config): string =>
  `Bạn có thể hỏi trực tiếp: ${contactText}.`;
