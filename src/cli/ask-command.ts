import { renderConsole } from '../channels/console/render-console.ts';
import { StartError } from '../errors.ts';
import { askLine } from './ask-lines.ts';
import { openBot } from './open-bot.ts';
import { readLines } from './read-lines.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { writeLine } from './write-line.ts';

export interface AskOptions extends ContentOptions {
  readonly json?: true;
  readonly evidence?: number;
}

/** `ask "…"` or `ask --json`. Exit status 1 when some line was an error. */
export async function askCommand(question: string | undefined, options: AskOptions): Promise<void> {
  if (options.json !== true && question === undefined) {
    throw new StartError(
      'option',
      'Thiếu câu hỏi. Ví dụ: npx cchc-bot ask "Có bao nhiêu tập thể được khen thưởng?"',
    );
  }
  const { responder } = openBot(botOptions(requireConfig(), options));
  if (options.json === true) {
    const now = () => performance.now();
    for await (const line of readLines(process.stdin)) {
      const response = askLine(line, {
        responder,
        now,
        ...(options.evidence !== undefined && { evidence: options.evidence }),
      });
      if (response.kind === 'error') process.exitCode = 1;
      await writeLine(process.stdout, JSON.stringify(response));
    }
    return;
  }
  const reply = responder.respond({ text: question ?? '' });
  const { evidence } = options;
  const looked =
    evidence === undefined
      ? []
      : reply.evidence
          .slice(0, evidence)
          .map(
            (item) =>
              `${item.kept ? '+' : '-'} ${item.score} ${item.quote}${item.why === undefined ? '' : ` (${item.why})`}`,
          );
  await writeLine(
    process.stdout,
    [renderConsole(reply, { colour: process.stdout.isTTY }), ...looked].join('\n'),
  );
  if (reply.kind === 'error') process.exitCode = 1;
}
