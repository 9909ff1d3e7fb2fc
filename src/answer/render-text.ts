import { chartLines } from './chart-table.ts';
import type { Block, Citation, CitedSource, Reply, Span } from './reply.ts';

/** One line that names the source of a citation: title, section, publisher, date. */
export const sourceLine = ({ source }: Citation): string => sourceName(source);

/** A source as a person reads it: title, section, publisher, date. */
export function sourceName({
  title,
  section,
  publisher,
  published,
}: Pick<CitedSource, 'title' | 'section' | 'publisher' | 'published'>): string {
  const parts = [
    title,
    section ? `mục “${section}”` : undefined,
    publisher,
    published ? vietnameseDate(published) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** `2020-10-09` -> `9/10/2020`, `2025-07` -> `7/2025`, `2025` stays; anything else is returned as it is. */
export function vietnameseDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  return [day, month, year]
    .filter((part) => part !== undefined)
    .map((part) => String(Number(part)))
    .join('/');
}

/** Spans as plain text; markers become `[1]`. */
export function spansToText(spans: readonly Span[]): string {
  return spans.map((span) => (span.kind === 'marker' ? `[${span.marker}]` : span.text)).join('');
}

/** What stands before an item of a list: a dot, or its number. */
export function listSign({ ordered }: Extract<Block, { kind: 'list' }>, at: number): string {
  return ordered ? `${at + 1}.` : '•';
}

function blockToText(block: Block, citations: readonly Citation[]): string {
  switch (block.kind) {
    case 'paragraph':
      return spansToText(block.spans);
    case 'note':
      return `Lưu ý: ${spansToText(block.spans)}`;
    case 'list':
      return block.items.map((item, i) => `${listSign(block, i)} ${spansToText(item)}`).join('\n');
    case 'table':
      return [block.header.join(' | '), ...block.rows.map((row) => row.map(spansToText).join(' | '))].join(
        '\n',
      );
    case 'quote': {
      const citation = citations.find(({ marker }) => marker === block.marker);
      if (!citation) return '';
      return `[${citation.marker}] “${citation.quote}”\n— ${sourceLine(citation)}`;
    }
    case 'chart':
      return chartLines(block.chart).join('\n');
    default:
      return block satisfies never;
  }
}

/** The blocks where no picture is shown: a table beside a chart has the same figures, and one of them is enough. */
export function blocksInWords(blocks: readonly Block[]): Block[] {
  const hasTable = blocks.some(({ kind }) => kind === 'table');
  return blocks.filter(({ kind }) => kind !== 'chart' || !hasTable);
}

/**
 * What the bot says, in plain text: the answer first, then the quotes with their sources. `understood` is not part of
 * it, for that is what the person said.
 */
export function renderText(reply: Pick<Reply, 'blocks' | 'citations'>): string {
  return blocksInWords(reply.blocks)
    .map((block) => blockToText(block, reply.citations))
    .filter((part) => part !== '')
    .join('\n\n');
}
