import { fold } from '../language/fold.ts';
import { splitSentences } from '../language/sentences.ts';
import { frontMatterSchema } from './content-schema.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ContentFile } from './read-content-files.ts';
import { toSource } from './to-source.ts';
import type { ContentFault, Passage, Source } from './types.ts';
import { validateRecord } from './validate-record.ts';

/** A longer paragraph is a file without blank lines: it cannot be quoted. In UTF-16 units. */
export const MAX_PARAGRAPH = 20_000;

export interface Article {
  /** Absent when the front matter is broken. */
  readonly source?: Source;
  readonly passages: readonly Passage[];
  readonly faults: readonly ContentFault[];
}

/** `articles/2020/Hội nghị.md` gives `2020-hoi-nghi`. */
export function sourceIdOf(path: string): string {
  const name = path.replace(/^articles\//u, '').replace(/\.md$/u, '');
  const slug = fold(name.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? 'article' : slug.slice(0, 120).replace(/-$/u, '');
}

interface Paragraph {
  readonly text: string;
  readonly line: number;
  readonly section?: string;
}

const headingOf = (line: string): string | undefined => /^#{1,6}\s+(\S.*)$/u.exec(line)?.[1]?.trim();

/** Paragraphs are parted by lines of white space only and by headings. `first` is the line number of `lines[0]`. */
function paragraphsOf(lines: readonly string[], first: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section: string | undefined;
  let open: { lines: string[]; line: number } | undefined;
  const close = (): void => {
    if (open) {
      const text = open.lines.join('\n').trim();
      paragraphs.push({ text, line: open.line, ...(section === undefined ? {} : { section }) });
    }
    open = undefined;
  };
  lines.forEach((line, index) => {
    const heading = headingOf(line);
    if (heading !== undefined || line.trim() === '') close();
    if (heading !== undefined) section = heading.normalize('NFC');
    else if (line.trim() !== '') {
      open ??= { lines: [], line: first + index };
      open.lines.push(line);
    }
  });
  close();
  return paragraphs;
}

interface Head {
  readonly source?: Source;
  readonly faults: readonly ContentFault[];
}

function parseHead(path: string, yaml: string): Head {
  const parsed = parseYaml(yaml);
  // The front matter starts on line 2 of the file.
  const fault = (line: number, rule: string, message: string): ContentFault => ({
    level: 'error',
    rule,
    message,
    place: { file: path, line: line + 1 },
  });
  if (parsed.faults.length > 0)
    return { faults: parsed.faults.map(({ line, message }) => fault(line, 'schema', message)) };
  const head = validateRecord(frontMatterSchema, parsed.value ?? {});
  if (!head.ok) {
    return { faults: head.faults.map((each) => fault(parsed.lineOf(each.path), each.rule, each.message)) };
  }
  const place = { file: path, line: head.value.id === undefined ? 1 : parsed.lineOf(['id']) + 1 };
  return { source: toSource({ ...head.value, id: head.value.id ?? sourceIdOf(path) }, place), faults: [] };
}

function toPassage(sourceId: string, file: string, paragraph: Paragraph, number: number): Passage {
  const text = paragraph.text.normalize('NFC');
  return {
    id: `${sourceId}#p${number}`,
    sourceId,
    ...(paragraph.section === undefined ? {} : { section: paragraph.section }),
    text,
    sentences: splitSentences(text),
    place: { file, line: paragraph.line },
  };
}

function bodyFaults(file: string, paragraphs: readonly Paragraph[]): ContentFault[] {
  if (paragraphs.length === 0) {
    const message = 'Bài chưa có đoạn văn nào sau phần đầu. Thêm nội dung hoặc xóa tệp.';
    return [{ level: 'error', rule: 'schema', message, place: { file, line: 1 } }];
  }
  return paragraphs
    .filter(({ text }) => text.length > MAX_PARAGRAPH)
    .map(({ line }) => ({
      level: 'error',
      rule: 'schema',
      message: `Đoạn văn dài quá ${MAX_PARAGRAPH} ký tự. Thêm dòng trống để tách đoạn.`,
      place: { file, line },
    }));
}

/** Reads one Markdown article: front matter, headings, paragraphs. */
export function parseArticle({ path, text }: ContentFile): Article {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const message = 'Thiếu phần đầu bài: dòng đầu tệp là "---", rồi "title: …", rồi một dòng "---" nữa.';
    return {
      passages: [],
      faults: [{ level: 'error', rule: 'schema', message, place: { file: path, line: 1 } }],
    };
  }
  const head = parseHead(path, parts.yaml);
  const paragraphs = paragraphsOf(parts.body, parts.bodyLine);
  const faults = [...head.faults, ...bodyFaults(path, paragraphs)];
  if (!head.source || faults.length > 0) return { ...head, passages: [], faults };
  const { source } = head;
  return {
    source,
    passages: paragraphs.map((each, index) => toPassage(source.id, path, each, index + 1)),
    faults,
  };
}
