import { StartError } from '../errors.ts';
import { analyzeText } from './analyze-text.ts';
import { parseRequest } from './ask-lines.ts';
import { readLines } from './read-lines.ts';
import { writeLine } from './write-line.ts';

/** `analyze "…"` or `analyze --json`: how a text is understood, without a search. */
export async function analyzeCommand(
  text: string | undefined,
  options: { readonly json?: true },
): Promise<void> {
  if (options.json === true) {
    for await (const line of readLines(process.stdin)) {
      const parsed = parseRequest(line);
      if (!parsed.ok) process.exitCode = 1;
      const response = parsed.ok
        ? analyzeText(parsed.request.text, parsed.request.id)
        : { ...parsed.request, kind: 'error', text: parsed.why };
      await writeLine(process.stdout, JSON.stringify(response));
    }
    return;
  }
  if (text === undefined)
    throw new StartError(
      'option',
      'Thiếu câu cần phân tích. Ví dụ: npx cchc-bot analyze "54 tập thể được khen"',
    );
  const { clean, tokens, figures, questionType, intent } = analyzeText(text);
  const shown = figures.map(
    ({ surface, value, unit, kind }) =>
      `  ${String(surface)} = ${JSON.stringify(value)}${unit === null ? '' : ` ${String(unit)}`} (${String(kind)})`,
  );
  const lines = [
    `Câu đã làm sạch: ${clean}`,
    `Từ để tìm: ${tokens.join(' ')}`,
    shown.length > 0 ? `Con số:\n${shown.join('\n')}` : 'Con số: không có',
    `Loại câu hỏi: ${questionType}`,
    `Ý định: ${intent}`,
  ];
  await writeLine(process.stdout, lines.join('\n'));
}
