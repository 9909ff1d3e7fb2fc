import { type Markup, markup } from './markup.ts';
import { decimal } from './number-format.ts';
import { plotFrame } from './plot-frame.ts';

/** Upper ends of the bars in milliseconds; the last has none. */
const ENDS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** The time that a share of the replies does not exceed; nearest rank. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** How long the replies took, as a sentence: median, 99 of 100, longest. */
export function timeSummary(elapsed: readonly number[]): string {
  const sorted = [...elapsed].sort((a, b) => a - b);
  const [half, most, longest] = [0.5, 0.99, 1].map((share) => decimal(quantile(sorted, share), 1));
  return `Một nửa số câu xong trong ${half} ms, 99% trong ${most} ms, lâu nhất ${longest} ms.`;
}

/** How many replies took how long. */
export function timePlot(elapsed: readonly number[]): Markup {
  const counts = Array.from({ length: ENDS.length + 1 }, () => 0);
  for (const time of elapsed) {
    const end = ENDS.findIndex((one) => time <= one);
    const bin = end < 0 ? ENDS.length : end;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const x = {
    title: 'Thời gian trả lời (ms, tới mức ghi dưới)',
    low: 0,
    high: counts.length,
    ticks: ENDS.map((_, i) => i + 1),
    format: (tick: number) => String(ENDS[tick - 1] ?? '').replace('.', ','),
  };
  const y = { title: 'Số câu', low: 0, high: most, ticks: [0, Math.ceil(most / 2), most], format: String };
  const frame = plotFrame(x, y, { height: 160 });
  const bars = counts.map((count, i) => {
    const left = Number(frame.toX(i)) + 2;
    const width = Number(frame.toX(i + 1)) - left - 2;
    const top = Number(frame.toY(count));
    return markup`<rect class="bar" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${(Number(frame.toY(0)) - top).toFixed(1)}"><title>${count}</title></rect>`;
  });
  return frame.draw('Thời gian trả lời', bars);
}
