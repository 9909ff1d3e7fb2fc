import { StartError } from '../errors.ts';

/**
 * The text given on the command line, or undefined when `--json` says that requests come on standard input.
 * Throws StartError when there is neither or both: one of them would go unanswered without a word.
 */
export function requireOneInput(
  text: string | undefined,
  json: true | undefined,
  { missing }: { readonly missing: string },
): string | undefined {
  if (json && text !== undefined)
    throw new StartError(
      'option',
      'Với --json, câu hỏi được đọc từ đầu vào chuẩn, mỗi dòng một câu. Bỏ câu ghi sau lệnh hoặc bỏ --json.',
    );
  if (!json && text === undefined) throw new StartError('option', missing);
  return text;
}
