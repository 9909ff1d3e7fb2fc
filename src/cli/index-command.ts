import { describeKnowledge } from './describe-knowledge.ts';
import { openBot } from './open-bot.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { writeLine } from './write-line.ts';

/** Builds the index anew and says what is in it. */
export async function indexCommand(options: ContentOptions): Promise<void> {
  const bot = botOptions(requireConfig(), options);
  const { knowledge } = openBot({ ...bot, rebuild: true });
  await writeLine(process.stdout, `Đã dựng chỉ mục trong ${bot.indexDir}: ${describeKnowledge(knowledge)}.`);
}
