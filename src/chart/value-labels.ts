import type { Chart, ChartPoint } from '../answer/reply.ts';
import { CHART_WIDTH, type ChartLayout, type PlacedText } from './chart-layout.ts';
import { lineLook } from './line-looks.ts';
import { type LabelWish, type Position, placeLabels } from './place-labels.ts';
import { FOOT, lineHeight, SMALL_VALUE, type TextStyle, type TextWidth, VALUE } from './text-style.ts';
import { ranked } from './value-axis.ts';

/** Years this far apart leave room for a word below the value. */
const ROOMY = 46;
const DENSE = 34;
const DERIVED = 'suy ra';

/** Where all ranks are of one number, the axis says it once. */
const shortValue = ({ written }: ChartPoint, chart: Chart): string =>
  chart.measure === 'rank' && ranked(chart) !== undefined ? (written.split('/')[0] ?? written) : written;

interface ValueText extends LabelWish {
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
  readonly colour: string;
}

function wishesOf(chart: Chart, layout: ChartLayout, textWidth: TextWidth): readonly ValueText[] {
  const style = layout.spacing < DENSE ? SMALL_VALUE : VALUE;
  return chart.lines.flatMap(({ points }, index) =>
    points.map((point): ValueText => {
      const says = point.derived && layout.spacing >= ROOMY;
      const lines = [
        { text: shortValue(point, chart), style },
        ...(says ? [{ text: DERIVED, style: FOOT }] : []),
      ];
      return {
        lines,
        colour: lineLook(index).colour,
        at: { x: layout.xOf(point.year), y: layout.yOf(point.value) },
        width: Math.max(...lines.map((line) => textWidth(line.text, line.style))) + 3,
        height: lines.reduce((sum, line) => sum + lineHeight(line.style) - 2, 0),
      };
    }),
  );
}

/** The strokes between values of years that follow each other. */
function strokes(chart: Chart, layout: ChartLayout): readonly (readonly [Position, Position])[] {
  const at = ({ year, value }: ChartPoint): Position => ({ x: layout.xOf(year), y: layout.yOf(value) });
  return chart.lines.flatMap(({ points }) =>
    points.flatMap((point, i): (readonly [Position, Position])[] => {
      const next = points[i + 1];
      return next?.year === point.year + 1 ? [[at(point), at(next)]] : [];
    }),
  );
}

/** Each value at its point, none over another. */
export function valueLabels(chart: Chart, layout: ChartLayout, textWidth: TextWidth): readonly PlacedText[] {
  const wishes = wishesOf(chart, layout, textWidth);
  const { plot } = layout;
  const places = placeLabels(wishes, {
    bounds: { x: plot.x + 1, y: plot.y - 6, width: CHART_WIDTH - plot.x - 4, height: plot.height + 4 },
    taken: layout.gaps.map(({ textBox }) => textBox),
    segments: strokes(chart, layout),
  });
  return wishes.flatMap(({ lines, colour }, i) => {
    const box = places[i];
    if (!box) return [];
    let y = box.y - 1;
    return lines.map(({ text, style }): PlacedText => {
      const placed = { text, x: box.x + box.width / 2, y, style, colour, align: 'center' } as const;
      y += lineHeight(style) - 2;
      return placed;
    });
  });
}
