import type { VNode } from 'preact';
import type { Span } from '../../../answer/reply.ts';
import { TEXTS } from './texts.ts';

/** Where the quote of a marker stands in the page; `undefined` when the reply has no such quote. */
export type QuoteAnchors = (marker: number) => string | undefined;

function MarkerView({ marker, anchor }: { marker: number; anchor: string | undefined }): VNode {
  if (anchor === undefined) return <>[{marker}]</>;
  return (
    <a class="marker" href={`#${anchor}`}>
      [<span class="visually-hidden">{TEXTS.quoteMarker}</span>
      {marker}]
    </a>
  );
}

export function SpansView({ spans, anchors }: { spans: readonly Span[]; anchors: QuoteAnchors }): VNode {
  return (
    <>
      {spans.map((span) => {
        switch (span.kind) {
          case 'text':
            return span.text;
          case 'strong':
            return <strong>{span.text}</strong>;
          case 'marker':
            return <MarkerView marker={span.marker} anchor={anchors(span.marker)} />;
          default:
            return span satisfies never;
        }
      })}
    </>
  );
}
