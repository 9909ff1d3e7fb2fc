import { styleText } from 'node:util';
import { chartLines } from '../../answer/chart-table.ts';
import { blocksInWords, listSign, placeLine, sourceLine, spansToText } from '../../answer/render-text.ts';
import type { Block, Citation, Reply, Span } from '../../answer/reply.ts';
import { printable } from './printable.ts';

export interface ConsoleStyle {
  /** Use ANSI colours. */
  readonly colour: boolean;
}

type Format = Parameters<typeof styleText>[0];

/** The style alone decides: left to itself, `styleText` looks at standard output too. */
function styled(format: Format, value: string, { colour }: ConsoleStyle): string {
  const text = printable(value);
  return colour ? styleText(format, text, { validateStream: false }) : text;
}

function spansToConsole(spans: readonly Span[], style: ConsoleStyle): string {
  return spans
    .map((span) => {
      if (span.kind === 'marker') return styled('dim', `[${span.marker}]`, style);
      return span.kind === 'strong' ? styled(['bold', 'green'], span.text, style) : printable(span.text);
    })
    .join('');
}

function quoteToConsole(citation: Citation, style: ConsoleStyle): string {
  const { url } = citation.source;
  const source = [sourceLine(citation), url, placeLine(citation)].filter((line) => line !== undefined);
  return [
    `${styled('dim', `[${citation.marker}]`, style)} “${printable(citation.quote)}”`,
    ...source.map((line) => styled('dim', `  ${line}`, style)),
  ].join('\n');
}

function blockToConsole(block: Block, citations: readonly Citation[], style: ConsoleStyle): string {
  switch (block.kind) {
    case 'paragraph':
      return spansToConsole(block.spans, style);
    case 'note':
      return styled('yellow', `Lưu ý: ${spansToText(block.spans)}`, style);
    case 'list':
      return block.items.map((item, i) => `${listSign(block, i)} ${spansToConsole(item, style)}`).join('\n');
    case 'table': {
      const rows = [block.header, ...block.rows.map((row) => row.map(spansToText))];
      return rows.map((cells) => printable(cells.join(' | '))).join('\n');
    }
    case 'quote': {
      const citation = citations.find(({ marker }) => marker === block.marker);
      return citation ? quoteToConsole(citation, style) : '';
    }
    case 'chart':
      return chartLines(block.chart).map(printable).join('\n');
    default:
      return block satisfies never;
  }
}

/**
 * A reply for a terminal: answer, quotes with sources and addresses, how the question was read, then what may be asked
 * next, numbered. Nothing in it is a command to the terminal but the colours.
 */
export function renderConsole(reply: Reply, style: ConsoleStyle): string {
  const body = blocksInWords(reply.blocks)
    .map((block) => blockToConsole(block, reply.citations, style))
    .filter((part) => part !== '');
  const read = reply.understood === undefined ? [] : [styled('dim', reply.understood, style)];
  const isMenu = reply.blocks.some((block) => block.kind === 'list' && block.ordered === true);
  const how =
    reply.kind === 'clarify' && isMenu ? [`Gõ số từ 1 đến ${reply.suggestions.length} để chọn.`] : [];
  // The choices of a question back stand in its text, with the same numbers.
  const offered = reply.kind === 'clarify' ? [] : reply.suggestions;
  const next = offered.map((question, i) => styled('cyan', `  ${i + 1}. ${question}`, style));
  const { actions = [] } = reply;
  const also = actions.length > 0 ? [styled('dim', `Gõ thêm: ${actions.join(' · ')}`, style)] : [];
  return [
    ...body,
    ...read,
    ...how,
    ...also,
    ...(next.length > 0 ? [['Có thể hỏi tiếp:', ...next].join('\n')] : []),
  ].join('\n\n');
}
