import type { Chart } from '../answer/reply.ts';
import { scaleOf, type ValueAxis, writeNumber } from './value-axis.ts';

/** What has to be said below the picture so that nobody misreads it, then where the figures come from. */
export function footNotes(chart: Chart, axis: ValueAxis): readonly string[] {
  const { lines, sources } = chart;
  const hasDerived = lines.some(({ points }) => points.some(({ derived }) => derived));
  const zero = scaleOf(chart)?.[0] ?? 0;
  return [
    ...(hasDerived ? ['Chấm rỗng: giá trị suy ra từ số liệu khác trong nguồn.'] : []),
    ...(axis.isCut
      ? [`Trục đứng bắt đầu từ ${writeNumber(axis.min, axis.decimals)}, không phải từ ${zero}.`]
      : []),
    ...(sources.length > 0 ? [`Nguồn: ${sources.join('; ')}`] : []),
  ];
}
