import type { Block, Chart, Citation, CitedSource, Reply, Span } from './reply.ts';

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

/** The figures of a chart, a line a year, for where no picture can be shown. */
export function chartToText({ title, unit, lines, missing }: Chart): string {
  const head = `${title} (${unit})`;
  const values = lines.flatMap(({ name, points }) => [
    ...(lines.length > 1 ? [name] : []),
    ...points.map(({ year, written, derived }) => `${year} | ${written}${derived ? ' (suy ra)' : ''}`),
  ]);
  const gaps = missing.length > 0 ? [`Không có số liệu: ${missing.join(', ')}`] : [];
  return [head, ...values, ...gaps].join('\n');
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
    case 'chart':
      return chartToText(block.chart);
    case 'quote': {
      const citation = citations.find(({ marker }) => marker === block.marker);
      if (!citation) return '';
      return `[${citation.marker}] “${citation.quote}”\n— ${sourceLine(citation)}`;
    }
    default:
      return block satisfies never;
  }
}

/**
 * What the bot says, in plain text: the answer first, then the quotes with their sources. `understood` is not part of
 * it, for that is what the person said.
 */
export function renderText(reply: Pick<Reply, 'blocks' | 'citations'>): string {
  // A table or list beside a chart has the same figures.
  const hasFigures = reply.blocks.some(({ kind }) => kind === 'table' || kind === 'list');
  return reply.blocks
    .filter(({ kind }) => kind !== 'chart' || !hasFigures)
    .map((block) => blockToText(block, reply.citations))
    .filter((part) => part !== '')
    .join('\n\n');
}
