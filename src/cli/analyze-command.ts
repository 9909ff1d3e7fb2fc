import { printable } from '../channels/console/printable.ts';
import { type Analysis, analyzeText } from './analyze-text.ts';
import { answerLines } from './answer-lines.ts';
import { parseRequest } from './parse-request.ts';
import type { InputLine } from './read-lines.ts';
import { requireOneInput } from './require-one-input.ts';
import { writeLine } from './write-line.ts';

function analyzeLine(line: InputLine): object {
  const parsed = parseRequest(line);
  if (parsed.ok) return analyzeText(parsed.request.text, parsed.request.id);
  return { ...parsed.request, kind: 'error', text: parsed.why };
}

function describeFigure({ surface, value, unit, kind, mod, of }: Analysis['figures'][number]): string {
  const details = [kind, ...(of === undefined ? [] : [`of ${of}`]), ...(mod === undefined ? [] : [mod])];
  return `  ${surface} = ${JSON.stringify(value)}${unit === null ? '' : ` ${unit}`} (${details.join(', ')})`;
}

function describeAnalysis({ clean, tokens, figures, questionType, intent }: Analysis): string {
  return [
    `Câu đã làm sạch: ${clean}`,
    `Từ để tìm: ${tokens.join(' ')}`,
    figures.length > 0 ? ['Con số:', ...figures.map(describeFigure)].join('\n') : 'Con số: không có',
    `Loại câu hỏi: ${questionType}`,
    `Ý định: ${intent}`,
  ].join('\n');
}

/** `analyze "…"` or `analyze --json`: how a text is understood, without a search. */
export async function analyzeCommand(
  text: string | undefined,
  options: { readonly json?: true },
): Promise<void> {
  const input = requireOneInput(text, options.json, {
    missing: 'Thiếu câu cần phân tích. Ví dụ: npx cchc-bot analyze "54 tập thể được khen"',
  });
  if (input === undefined) {
    const { failed } = await answerLines(process.stdin, process.stdout, analyzeLine);
    if (failed) process.exitCode = 1;
    return;
  }
  await writeLine(process.stdout, printable(describeAnalysis(analyzeText(input))));
}
