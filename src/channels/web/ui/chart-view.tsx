import type { VNode } from 'preact';
import { chartHeading, chartTable } from '../../../answer/chart-table.ts';
import { type Chart, text } from '../../../answer/reply.ts';
import { chartAddress } from '../chart-address.ts';
import { TableView } from './table-view.tsx';
import { TEXTS } from './texts.ts';

/** No cell of this table points at a quote. */
const NO_ANCHORS = () => undefined;

/** The picture of a series, and its figures as a table for whom the picture does not reach. */
export function ChartView({ chart }: { chart: Chart }): VNode {
  const { header, rows } = chartTable(chart);
  const cells = rows.map((row) => row.map((cell) => [text(cell)]));
  const heading = chartHeading(chart);
  return (
    <figure class="chart">
      <img
        src={chartAddress(chart.id, 'svg')}
        alt={TEXTS.chartAlt(heading)}
        width="360"
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        <details>
          <summary>
            {TEXTS.table}
            <span class="visually-hidden">: {heading}</span>
          </summary>
          <TableView table={{ kind: 'table', header, rows: cells }} anchors={NO_ANCHORS} />
        </details>
      </figcaption>
    </figure>
  );
}
