import { createAnswerer } from '../answer/answerer.ts';
import { checkFaq } from '../answer/faq/check-faq.ts';
import { lintContent } from '../content/lint-content.ts';
import { parseContent } from '../content/parse-content.ts';
import { readContentFiles } from '../content/read-content-files.ts';
import type { ContentFault } from '../content/types.ts';
import { StartError } from '../errors.ts';
import { Knowledge } from '../search/knowledge.ts';
import { describeKnowledge } from './describe-knowledge.ts';
import { type ContentOptions, contactSentence, requireConfig } from './settings.ts';
import { vietnamToday } from './vietnam-today.ts';
import { writeLine } from './write-line.ts';

const LEVELS = { error: 'LỖI', warning: 'CẢNH BÁO', note: 'ghi chú' } as const;

function describe({ level, rule, message, place }: ContentFault): string {
  return `${place.file}:${place.line}: ${LEVELS[level]} ${message} [${rule}]`;
}

const inOrder = (a: ContentFault, b: ContentFault): number =>
  a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.line - b.place.line;

/** Finds everything wrong with the content at once. Exit status 1 when there is an error or a warning. */
export async function contentCheckCommand(options: ContentOptions): Promise<void> {
  const config = requireConfig();
  const read = readContentFiles(options.content ?? config.contentDir);
  if (!read.ok) throw new StartError('content', read.message);
  const parsed = parseContent(read.files);
  const today = options.today ?? vietnamToday(new Date());
  const faults = [...parsed.faults];
  let summary = '';
  if (parsed.ok) {
    const knowledge = Knowledge.build(parsed.content);
    const answerer = createAnswerer({ knowledge, contact: contactSentence(config) });
    faults.push(...lintContent(parsed.content, today), ...checkFaq(knowledge, answerer, today));
    summary = ` trong ${describeKnowledge(knowledge)}`;
  }
  for (const fault of faults.sort(inOrder)) await writeLine(process.stdout, describe(fault));
  const count = (level: ContentFault['level']): number =>
    faults.filter((fault) => fault.level === level).length;
  await writeLine(
    process.stdout,
    `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('note')} ghi chú${summary}.`,
  );
  if (count('error') + count('warning') > 0) process.exitCode = 1;
}
