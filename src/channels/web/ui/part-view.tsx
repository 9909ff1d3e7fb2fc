import type { VNode } from 'preact';
import { spansToText } from '../../../answer/render-text.ts';
import { ChartView } from './chart-view.tsx';
import type { ReplyPart } from './group-quotes.ts';
import { NoteIcon } from './icons.tsx';
import { QuotesView } from './quotes-view.tsx';
import { type QuoteAnchors, SpansView } from './span-view.tsx';
import { TableView } from './table-view.tsx';
import { TEXTS } from './texts.ts';

/** Longer first lines are set a little smaller: they still fit a phone without scrolling. */
const LONG_LEAD = 110;

type PlainBlock = Extract<ReplyPart, { kind: 'block' }>['block'];

interface PlainBlockProps {
  readonly block: PlainBlock;
  /** The answer itself, set larger than the rest. */
  readonly isLead: boolean;
  /** The reply has a table. */
  readonly hasTable: boolean;
  readonly anchors: QuoteAnchors;
}

function leadClass(block: PlainBlock & { kind: 'paragraph' }): string {
  return spansToText(block.spans).length > LONG_LEAD ? 'lead lead-long' : 'lead';
}

function PlainBlockView({ block, isLead, hasTable, anchors }: PlainBlockProps): VNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class={isLead ? leadClass(block) : undefined}>
          <SpansView spans={block.spans} anchors={anchors} />
        </p>
      );
    case 'note':
      return (
        <p class="note">
          <NoteIcon />
          <span>
            <strong>{TEXTS.noteLabel}:</strong> <SpansView spans={block.spans} anchors={anchors} />
          </span>
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li>
          <SpansView spans={item} anchors={anchors} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView table={block} anchors={anchors} />;
    case 'chart':
      return <ChartView chart={block.chart} hasTable={hasTable} />;
    default:
      return block satisfies never;
  }
}

interface PartViewProps {
  readonly part: ReplyPart;
  readonly isLead: boolean;
  /** The reply has a table. */
  readonly hasTable: boolean;
  readonly anchors: QuoteAnchors;
}

export function PartView({ part, ...how }: PartViewProps): VNode {
  if (part.kind === 'quotes') return <QuotesView citations={part.citations} anchors={how.anchors} />;
  return <PlainBlockView block={part.block} {...how} />;
}
