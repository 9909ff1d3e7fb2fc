import type { Group } from '../group-results.ts';
import { type Markup, markup } from './markup.ts';
import { titleOf } from './name-titles.ts';
import { plotFrame, shareAxis } from './plot-frame.ts';

const ROW = 24;
const BAR = 14;
/** The letters of the longest names that fit. */
const NAME_LENGTH = 16;

/** Accuracy of each group as a bar with its 95% interval, in the order given. */
export function groupPlot(groups: readonly Group[], title: string): Markup {
  // Row 0 is at the foot of the drawing.
  const rows = groups.filter(({ accuracy }) => accuracy.value !== null).reverse();
  const high = Math.max(1, rows.length);
  const y = {
    title,
    low: 0,
    high,
    ticks: rows.map((_, i) => i + 0.5),
    format: (tick: number) => titleOf(rows[Math.floor(tick)]?.name ?? '').slice(0, NAME_LENGTH),
  };
  const frame = plotFrame(shareAxis('Đúng (%), vạch: khoảng tin cậy 95%'), y, {
    height: high * ROW,
    left: 130,
  });
  const { toX, toY } = frame;
  const left = toX(0);
  const bars = rows.map(({ name, accuracy: { value, low, high: upTo, hits, total } }, i) => {
    const middle = Number(toY(i + 0.5));
    const width = (Number(toX(value ?? 0)) - Number(left)).toFixed(1);
    return markup`<rect class="bar" x="${left}" y="${middle - BAR / 2}" width="${width}" height="${BAR}"><title>${`${titleOf(name)}: ${hits ?? 0}/${total ?? 0}`}</title></rect><line class="ci" x1="${toX(low ?? 0)}" x2="${toX(upTo ?? 0)}" y1="${middle}" y2="${middle}"/>`;
  });
  return frame.draw(`Đúng theo ${title.toLowerCase()}`, bars);
}
