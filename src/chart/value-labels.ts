import type { Chart, ChartPoint } from '../answer/reply.ts';
import { CHART_WIDTH, type ChartLayout, DENSE_SPACING, type PlacedText } from './chart-layout.ts';
import { lineLook } from './line-looks.ts';
import { type Box, type LabelWish, type Position, placeLabels } from './place-labels.ts';
import { FOOT, lineHeight, SMALL_VALUE, type TextStyle, type TextWidth, VALUE } from './text-style.ts';

/** Years this far apart leave room for a word below the value. */
const ROOMY = 46;
/** Values that reach beyond their neighbours are written upright, as the years are. */
const WIDEST_LEVEL = 1.7;
const DERIVED = 'suy ra';

const shownValue = ({ written }: ChartPoint, { hasShortRanks }: ChartLayout): string =>
  hasShortRanks ? (written.split('/')[0] ?? written) : written;

interface ValueText extends LabelWish {
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
  readonly colour: string;
  readonly isUpright: boolean;
}

function wishesOf(chart: Chart, layout: ChartLayout, textWidth: TextWidth): readonly ValueText[] {
  const style = layout.spacing < DENSE_SPACING ? SMALL_VALUE : VALUE;
  const points = chart.lines.flatMap((line) => line.points);
  const widest = Math.max(...points.map((point) => textWidth(shownValue(point, layout), style)));
  const isUpright = widest > layout.spacing * WIDEST_LEVEL;
  const wishOf = (point: ChartPoint, index: number): ValueText => {
    const says = point.derived && layout.spacing >= ROOMY;
    const lines = [
      { text: shownValue(point, layout), style },
      ...(says ? [{ text: DERIVED, style: FOOT }] : []),
    ];
    const length = Math.max(...lines.map((line) => textWidth(line.text, line.style))) + 3;
    const thickness = lines.reduce((sum, line) => sum + lineHeight(line.style) - 2, 0);
    return {
      lines,
      isUpright,
      colour: lineLook(index).colour,
      at: { x: layout.xOf(point.year), y: layout.yOf(point.value) },
      width: isUpright ? thickness : length,
      height: isUpright ? length : thickness,
    };
  };
  return chart.lines.flatMap((line, index) => line.points.map((point) => wishOf(point, index)));
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
  return wishes.flatMap((wish, i) => {
    const box = places[i];
    return box ? textsIn(box, wish) : [];
  });
}

function textsIn(box: Box, { lines, colour, isUpright }: ValueText): readonly PlacedText[] {
  const x = box.x + box.width / 2;
  if (isUpright) {
    const y = box.y + box.height / 2;
    return lines.map(({ text, style }) => ({ text, style, colour, x, y, isUpright }));
  }
  let y = box.y - 1;
  return lines.map(({ text, style }): PlacedText => {
    const placed = { text, style, colour, x, y, align: 'center' } as const;
    y += lineHeight(style) - 2;
    return placed;
  });
}
