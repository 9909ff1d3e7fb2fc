import { type Block, strong, text } from '../../answer/reply.ts';
import { type CommandContext, type CommandOutcome, says } from './command-context.ts';
import { COMMANDS } from './command-table.ts';
import { plainReply } from './plain-reply.ts';

const PRIVACY =
  'Xin đừng gửi số căn cước, số điện thoại hay giấy tờ riêng: tôi không cần và không xem hồ sơ của ai.';

/** Commands that the guide need not list: it is one. */
const LISTED = COMMANDS.filter(({ name }) => name !== 'huongdan');

/** `/huongdan`: what the bot can do, how to check a figure, the commands, a line on privacy. */
export function guide({ answerer }: Pick<CommandContext, 'answerer'>): CommandOutcome {
  const help = answerer.smallTalk(answerer.understand('hướng dẫn'));
  const list: Block = {
    kind: 'list',
    items: LISTED.map(({ name, about }) => [strong(`/${name}`), text(`: ${about.toLowerCase()}`)]),
  };
  return says(
    plainReply('help', [...(help?.blocks ?? []), list, PRIVACY], {
      suggestions: help?.suggestions ?? [],
      actions: ['Chủ đề', 'Chỉ số', 'Kiểm tra'],
    }),
  );
}
