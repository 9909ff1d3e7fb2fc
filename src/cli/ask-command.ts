import type { EvidenceItem } from '../answer/reply.ts';
import { printable } from '../channels/console/printable.ts';
import { renderConsole } from '../channels/console/render-console.ts';
import { outlineError } from '../delivery/outline-error.ts';
import { answerLines } from './answer-lines.ts';
import { askLine } from './ask-line.ts';
import { openBot } from './open-bot.ts';
import { requireOneInput } from './require-one-input.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { showsColours } from './terminal.ts';
import { writeLine } from './write-line.ts';

export interface AskOptions extends ContentOptions {
  readonly json?: true;
  readonly evidence?: number;
}

/** `+` stands before a candidate that was kept, `-` before one that was refused, with the reason behind it. */
function evidenceLine({ kept, score, quote, why }: EvidenceItem): string {
  return printable(
    `${kept ? '+' : '-'} ${score} ${quote.replace(/\s+/gu, ' ')}${why === undefined ? '' : ` (${why})`}`,
  );
}

/** `ask "…"` or `ask --json`. Exit status 1 when some line was an error. */
export async function askCommand(question: string | undefined, options: AskOptions): Promise<void> {
  const input = requireOneInput(question, options.json, {
    missing: 'Thiếu câu hỏi. Ví dụ: npx cchc-bot ask "Có bao nhiêu tập thể được khen thưởng?"',
  });
  const bot = botOptions(requireConfig(), options);
  const { responder } = await openBot(bot);
  const { evidence } = options;
  if (input === undefined) {
    const asking = {
      responder,
      now: () => performance.now(),
      onFault: (fault: unknown) => bot.notify(`Lỗi của chương trình: ${JSON.stringify(outlineError(fault))}`),
      ...(evidence !== undefined && { evidence }),
    };
    const { failed } = await answerLines(process.stdin, process.stdout, (line) => askLine(line, asking));
    if (failed) process.exitCode = 1;
    return;
  }
  const reply = responder.respond({ text: input });
  const looked = evidence === undefined ? [] : reply.evidence.slice(0, evidence).map(evidenceLine);
  const shown = renderConsole(reply, { colour: showsColours() });
  await writeLine(process.stdout, [shown, ...looked].join('\n'));
  if (reply.kind === 'error') process.exitCode = 1;
}
