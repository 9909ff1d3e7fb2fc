import { styleText } from 'node:util';
import { sourceLine, spansToText } from '../../answer/render-text.ts';
import type { Block, Citation, Reply, Span } from '../../answer/reply.ts';

export interface ConsoleStyle {
  /** Use ANSI colours. */
  readonly colour: boolean;
}

type Format = Parameters<typeof styleText>[0];

function styled(format: Format, value: string, { colour }: ConsoleStyle): string {
  return colour ? styleText(format, value) : value;
}

function spansToConsole(spans: readonly Span[], style: ConsoleStyle): string {
  return spans
    .map((span) => {
      if (span.kind === 'marker') return styled('dim', `[${span.marker}]`, style);
      return span.kind === 'strong' ? styled(['bold', 'green'], span.text, style) : span.text;
    })
    .join('');
}

function blockToConsole(block: Block, citations: readonly Citation[], style: ConsoleStyle): string {
  switch (block.kind) {
    case 'paragraph':
      return spansToConsole(block.spans, style);
    case 'note':
      return styled('yellow', `Lưu ý: ${spansToText(block.spans)}`, style);
    case 'list':
      return block.items.map((item) => `• ${spansToConsole(item, style)}`).join('\n');
    case 'table':
      return [block.header.join(' | '), ...block.rows.map((row) => row.map(spansToText).join(' | '))].join(
        '\n',
      );
    case 'quote': {
      const citation = citations.find(({ marker }) => marker === block.marker);
      if (!citation) return '';
      const address = citation.source.url === undefined ? '' : `\n  ${citation.source.url}`;
      return `${styled('dim', `[${citation.marker}]`, style)} “${citation.quote}”\n${styled('dim', `  ${sourceLine(citation)}${address}`, style)}`;
    }
    default:
      return block satisfies never;
  }
}

/** A reply for a terminal: answer, quotes with sources and addresses, then what may be asked next, numbered. */
export function renderConsole(reply: Reply, style: ConsoleStyle): string {
  const body = reply.blocks
    .map((block) => blockToConsole(block, reply.citations, style))
    .filter((part) => part !== '');
  const next = reply.suggestions.map((question, i) => styled('cyan', `  ${i + 1}. ${question}`, style));
  return [...body, ...(next.length > 0 ? [['Có thể hỏi tiếp:', ...next].join('\n')] : [])].join('\n\n');
}
