import type { VNode } from 'preact';
import { spansToText } from '../../../answer/render-text.ts';
import type { Block, Span } from '../../../answer/reply.ts';
import { type QuoteAnchors, SpansView } from './span-view.tsx';
import { TEXTS } from './texts.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Row = readonly (readonly Span[])[];

const LONGEST_FIGURE = 20;

function isFigure(cell: readonly Span[] | undefined): boolean {
  const text = spansToText((cell ?? []).filter(({ kind }) => kind !== 'marker')).trim();
  return text === '' || (text.length <= LONGEST_FIGURE && /^[+−-]?\d[\d.,/]*\s?%?$/u.test(text));
}

/** Columns of figures stand to the right, so that their digits can be compared. */
function figureColumns({ header, rows }: Table): readonly boolean[] {
  return header.map((_name, column) => column > 0 && rows.every((row) => isFigure(row[column])));
}

function RowView({
  row,
  figures,
  anchors,
}: {
  row: Row;
  figures: readonly boolean[];
  anchors: QuoteAnchors;
}): VNode {
  return (
    <tr>
      {row.map((cell, column) => {
        const content = <SpansView spans={cell} anchors={anchors} />;
        if (column === 0) return <th scope="row">{content}</th>;
        return <td class={figures[column] ? 'figure' : undefined}>{content}</td>;
      })}
    </tr>
  );
}

/** A real table. When it is wider than the phone it scrolls by itself, by finger or by keyboard. */
export function TableView({ table, anchors }: { table: Table; anchors: QuoteAnchors }): VNode {
  const figures = figureColumns(table);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="table-scroll" aria-label={TEXTS.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.header.map((name, column) => (
              <th scope="col" class={figures[column] ? 'figure' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <RowView row={row} figures={figures} anchors={anchors} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
