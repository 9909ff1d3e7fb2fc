import type { CalibrationBin } from '../statistics/calibration.ts';
import { wilson } from '../statistics/wilson.ts';
import { type Markup, markup } from './markup.ts';
import { plotFrame, shareAxis } from './plot-frame.ts';

/** Share right over confidence: on the diagonal the bot is as sure as it is right. Larger dots stand for more replies. */
export function reliabilityPlot(bins: readonly CalibrationBin[]): Markup {
  const frame = plotFrame(shareAxis('Độ tin bot nêu (%)'), shareAxis('Tỉ lệ đúng thật (%)'));
  const { toX, toY } = frame;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const dots = bins
    .filter(({ count }) => count > 0)
    .map(({ count, right, meanConfidence, low, high }) => {
      const interval = wilson(right, count);
      const x = toX(meanConfidence);
      const radius = (3 + 5 * Math.sqrt(count / most)).toFixed(1);
      return markup`<line class="ci" x1="${x}" x2="${x}" y1="${toY(interval.low)}" y2="${toY(interval.high)}"/><circle class="dot" cx="${x}" cy="${toY(right / count)}" r="${radius}"><title>${`${low}–${high}: ${right}/${count}`}</title></circle>`;
    });
  const ideal = markup`<line class="ideal" x1="${toX(0)}" y1="${toY(0)}" x2="${toX(1)}" y2="${toY(1)}"/>`;
  return frame.draw('Tỉ lệ đúng thật theo độ tin', [ideal, ...dots]);
}
