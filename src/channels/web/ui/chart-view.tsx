import type { VNode } from 'preact';
import { chartHeading, chartTable } from '../../../answer/chart-table.ts';
import { type Chart, text } from '../../../answer/reply.ts';
import { chartAddress } from '../chart-address.ts';
import { isForeignPage, siteAddress } from './site.ts';
import { TableView } from './table-view.tsx';
import { TEXTS } from './texts.ts';

/** No cell of this table points at a quote. */
const NO_ANCHORS = () => undefined;

/** The figures as a table, for whom the picture does not reach. */
function ChartTable({ chart, heading }: { chart: Chart; heading: string }): VNode {
  const { header, rows } = chartTable(chart);
  const cells = rows.map((row) => row.map((cell) => [text(cell)]));
  return (
    <figcaption>
      <details>
        <summary>
          {TEXTS.table}
          <span class="visually-hidden">: {heading}</span>
        </summary>
        <TableView table={{ kind: 'table', header, rows: cells }} anchors={NO_ANCHORS} />
      </details>
    </figcaption>
  );
}

interface ChartViewProps {
  readonly chart: Chart;
  /** The reply shows the same figures in a table of its own. */
  readonly hasTable: boolean;
}

/** The picture of a series with its figures. */
export function ChartView({ chart, hasTable }: ChartViewProps): VNode {
  const heading = chartHeading(chart);
  return (
    <figure class="chart">
      <img
        src={siteAddress(chartAddress(chart.id, 'svg'))}
        {...(isForeignPage && { crossOrigin: 'anonymous' })}
        alt={TEXTS.chartAlt(heading)}
        width="340"
        loading="lazy"
        decoding="async"
      />
      {!hasTable && <ChartTable chart={chart} heading={heading} />}
    </figure>
  );
}
