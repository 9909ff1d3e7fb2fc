import { type Analyzer, createAnalyzer } from '../answer/analyze-text.ts';
import { answerLines } from './answer-lines.ts';
import { describeAnalysis } from './describe-analysis.ts';
import { openBot } from './open-bot.ts';
import { parseRequest } from './parse-request.ts';
import type { InputLine } from './read-lines.ts';
import { requireOneInput } from './require-one-input.ts';
import { botOptions, type ContentOptions, requireConfig } from './settings.ts';
import { showsColours } from './terminal.ts';
import { writeLine } from './write-line.ts';

export interface AnalyzeOptions extends ContentOptions {
  readonly json?: true;
}

function analyzeLine(line: InputLine, analyzer: Analyzer): object {
  const parsed = parseRequest(line);
  if (parsed.ok) return analyzer.analyze(parsed.request.text, parsed.request.id);
  return { ...parsed.request, kind: 'error', text: parsed.why };
}

/** `analyze "…"` or `analyze --json`: how a text is understood, without a search. Exit status 1 when a line was an error. */
export async function analyzeCommand(text: string | undefined, options: AnalyzeOptions): Promise<void> {
  const input = requireOneInput(text, options.json, {
    missing: 'Thiếu câu cần phân tích. Ví dụ: npx cchc-bot analyze "54 tập thể được khen"',
  });
  // Typos, names and the spelling of words are those of the content.
  const { knowledge } = await openBot(botOptions(requireConfig(), options));
  const analyzer = createAnalyzer(knowledge);
  if (input === undefined) {
    const { failed } = await answerLines(process.stdin, process.stdout, (line) =>
      analyzeLine(line, analyzer),
    );
    if (failed) process.exitCode = 1;
    return;
  }
  await writeLine(process.stdout, describeAnalysis(analyzer.analyze(input), { colour: showsColours() }));
}
