import { LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { chartHeading, chartLines } from '../answer/chart-table.ts';
import type { Chart } from '../answer/reply.ts';
import { CHART_WIDTH, layOutChart } from './chart-layout.ts';
import { chartOptions } from './chart-options.ts';
import { FONT_FAMILY, textWidth } from './fonts.ts';
import { standAlone } from './stand-alone.ts';

use([LineChart, GridComponent, LegendComponent, GraphicComponent, SVGRenderer]);

/** Faces that phones and desks have and that carry Vietnamese, all narrower than Be Vietnam Pro, for which room is made. */
const FAMILIES = `${FONT_FAMILY}, Roboto, Segoe UI, Helvetica Neue, Arial, sans-serif`;

/**
 * A chart as an SVG document, 340 pixels wide and as high as it needs. Pure: the same chart gives the same bytes.
 * It names its typeface and does not carry it: a picture in a page cannot load one, and a whole face weighs 130 KB.
 */
export function drawSvg(chart: Chart): string {
  const layout = layOutChart(chart, textWidth);
  const size = { width: CHART_WIDTH, height: layout.height };
  const canvas = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    canvas.setOption(chartOptions(chart, { layout, fontFamily: FAMILIES, textWidth }));
    const [, ...table] = chartLines(chart);
    return standAlone(canvas.renderToSVGString(), {
      title: chartHeading(chart),
      description: table.join('. '),
    });
  } finally {
    canvas.dispose();
  }
}
