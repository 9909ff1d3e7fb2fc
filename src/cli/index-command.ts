import { StartError } from '../errors.ts';
import { describeKnowledge } from './describe-knowledge.ts';
import { openBot } from './open-bot.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { writeLine } from './write-line.ts';

/** Builds the index anew, reads it back as the next start will, and says what is in it. */
export async function indexCommand(options: ContentOptions): Promise<void> {
  const bot = botOptions(requireConfig(), options);
  // The old index that could not be used is no news here: a new one was asked for.
  const quiet = { ...bot, notify: () => undefined };
  const { knowledge } = await openBot({ ...quiet, rebuild: true });
  const { state } = await openBot(quiet);
  if (state !== 'fresh')
    throw new StartError(
      'index',
      `Không ghi được chỉ mục vào thư mục ${bot.indexDir}. Kiểm tra quyền ghi, hoặc đặt INDEX_DIR tới thư mục khác.`,
    );
  await writeLine(process.stdout, `Đã dựng chỉ mục trong ${bot.indexDir}: ${describeKnowledge(knowledge)}.`);
}
