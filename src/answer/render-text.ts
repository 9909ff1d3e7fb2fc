import { chartLines } from './chart-table.ts';
import type { Block, Citation, CitedSource, Reply, Span } from './reply.ts';

/** When a quote holds, where that is over or to come, or which time it speaks of, where it does not say so itself. */
function timeOf({ quote, asOf, heldUntil, holdsFrom, source }: Citation): string | undefined {
  if (heldUntil !== undefined) return `đúng đến hết ${vietnameseDate(heldUntil)}`;
  if (holdsFrom !== undefined) return `từ ${vietnameseDate(holdsFrom)}`;
  const isTold = asOf === undefined || quote.includes(asOf.slice(0, 4)) || asOf === source.published;
  return isTold ? undefined : `thời điểm ${vietnameseDate(asOf)}`;
}

/** One line that names the source of a citation, and the time that is told, where the quote leaves it open. */
export function sourceLine(citation: Citation): string {
  const name = sourceName(citation.source);
  const time = timeOf(citation);
  return time === undefined ? name : `${name} (${time})`;
}

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

/** Where in the content a quote stands, when the reply is to show it. */
export function placeLine({ place }: Pick<Citation, 'place'>): string | undefined {
  return place && `Tệp content/${place.file}, dòng ${place.line}`;
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

function quoteToText(citation: Citation): string {
  const where = placeLine(citation);
  return [
    `[${citation.marker}] “${citation.quote}”`,
    `— ${sourceLine(citation)}`,
    // The address belongs to the proof; in an answer it would be most of what a phone shows.
    ...(where === undefined ? [] : [citation.source.url, where].filter((line) => line !== undefined)),
  ].join('\n');
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
      return quoteToText(citation);
    }
    case 'chart':
      return chartLines(block.chart).join('\n');
    default:
      return block satisfies never;
  }
}

/** The blocks where no picture is shown: a table or list beside a chart has the same figures, and one of them is enough. */
export function blocksInWords(blocks: readonly Block[]): Block[] {
  const hasFigures = blocks.some(({ kind }) => kind === 'table' || kind === 'list');
  return blocks.filter(({ kind }) => kind !== 'chart' || !hasFigures);
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
