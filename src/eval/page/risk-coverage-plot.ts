import type { RiskCurve } from '../evaluation.ts';
import { type Markup, markup } from './markup.ts';
import { decimal } from './number-format.ts';
import { plotFrame, shareAxis } from './plot-frame.ts';

/** Share wrong among the answered over the share that is answered, as the threshold falls; where the bot works is marked. */
export function riskCoveragePlot({ points, working, widest }: RiskCurve, allowed: number): Markup {
  const highest = Math.max(0, ...points.map(({ risk }) => risk));
  const frame = plotFrame(
    shareAxis('Phần câu được trả lời (%)'),
    shareAxis('Sai trong số đã trả lời (%)', highest),
  );
  const { toX, toY } = frame;
  const path = points.map(({ coverage, risk }) => `${toX(coverage)},${toY(risk)}`).join(' ');
  const marks = [
    markup`<line class="ideal" x1="${toX(0)}" x2="${toX(1)}" y1="${toY(allowed)}" y2="${toY(allowed)}"/>`,
    markup`<polyline class="line" points="${path}"/>`,
  ];
  if (widest)
    marks.push(markup`<circle class="widest" cx="${toX(widest.coverage)}" cy="${toY(widest.risk)}" r="5"/>`);
  if (working) {
    const x = toX(working.coverage);
    const side = working.coverage > 0.6 ? 'end' : 'start';
    const shift = side === 'end' ? -6 : 6;
    marks.push(
      markup`<line class="threshold" x1="${x}" x2="${x}" y1="${toY(0)}" y2="12"/><circle class="dot" cx="${x}" cy="${toY(working.risk)}" r="5"/><text x="${(Number(x) + shift).toFixed(1)}" y="26" text-anchor="${side}">${`ngưỡng: độ tin ${decimal(working.threshold, 2)}`}</text>`,
    );
  }
  return frame.draw('Phần sai theo phần được trả lời', marks);
}
