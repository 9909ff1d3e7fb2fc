import type { Comparison } from '../compare-runs.ts';
import type { Confusion, Group } from '../group-results.ts';
import type { Measure } from '../measure.ts';
import { BETTER, BY_CONDITION, CONDITION_TITLES, labelOf } from './labels.ts';
import { type Markup, markup } from './markup.ts';
import { titleOf } from './name-titles.ts';
import { decimal, percent, points } from './number-format.ts';

const table = (head: readonly string[], rows: readonly Markup[]): Markup =>
  markup`<div class="scroll"><table><thead><tr>${head.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

/** A value as the readers see it, and its interval. */
export function shownMeasure({ name, value, low, high }: Measure): { value: string; interval: string } {
  const format = labelOf(name).unit === 'share' ? percent : (number: number) => decimal(number);
  if (value === null) return { value: 'chưa đo được', interval: '' };
  const interval = low === undefined || high === undefined ? '' : `${format(low)} – ${format(high)}`;
  return { value: format(value), interval };
}

/** Measures with what each of them means. */
export function measureTable(measures: readonly Measure[]): Markup {
  const rows = measures.map((measure) => {
    const { title, meaning, better } = labelOf(measure.name);
    const { value, interval } = shownMeasure(measure);
    const cases = measure.total === undefined ? '' : `${measure.hits}/${measure.total}`;
    const hint = [meaning, better === 'neither' ? '' : `(${BETTER[better]})`].join(' ').trim();
    const below = [interval, cases].filter((one) => one !== '').map((one) => markup`<small>${one}</small>`);
    return markup`<tr><td>${title}<small>${hint}</small></td><td>${value}${below}</td></tr>`;
  });
  return table(['Số đo', 'Giá trị, khoảng tin cậy 95%, số câu'], rows);
}

/** Accuracy, coverage and errors of groups. */
export function groupTable(title: string, groups: readonly Group[]): Markup {
  const rows = groups.map(({ name, accuracy, coverage, wrong }) => {
    const { value, interval } = shownMeasure(accuracy);
    return markup`<tr><td>${titleOf(name)}</td><td>${accuracy.total ?? 0}</td><td>${value}</td><td>${interval}</td><td>${shownMeasure(coverage).value}</td><td>${wrong.hits ?? 0}</td></tr>`;
  });
  return table([title, 'Số câu', 'Đúng', 'Khoảng tin cậy 95%', 'Có trả lời', 'Sai mà vẫn trả lời'], rows);
}

const namesOf = (confusions: readonly Confusion[], side: 'expected' | 'got'): string[] =>
  [...new Set(confusions.map((one) => one[side]))].sort();

/** Rows: the kind of reply that was wanted; columns: the kind that came. Darker is a larger share of its row. */
export function confusionTable(confusions: readonly Confusion[]): Markup {
  const columns = namesOf(confusions, 'got');
  const rows = namesOf(confusions, 'expected').map((expected) => {
    const ofRow = confusions.filter((one) => one.expected === expected);
    const total = ofRow.reduce((sum, { count }) => sum + count, 0);
    const cells = columns.map((got) => {
      const count = ofRow.find((one) => one.got === got)?.count ?? 0;
      const share = Math.round((60 * count) / total);
      const same = got === expected ? ' same' : '';
      return markup`<td class="shaded${same}" style="--share:${share}%">${count === 0 ? '' : count}</td>`;
    });
    return markup`<tr><th scope="row">${titleOf(expected)}</th>${cells}</tr>`;
  });
  return markup`<div class="confusion">${table(['Mong đợi ↓ nhận được →', ...columns.map(titleOf)], rows)}</div>`;
}

/** The measures that are taken under every condition of typing: a row for each condition. */
export function conditionTable(measures: readonly Measure[]): Markup {
  const parts = Object.entries(BY_CONDITION);
  const rows = Object.entries(CONDITION_TITLES).map(([condition, title]) => {
    const cells = parts.map(([part]) => {
      const measure = measures.find(({ name }) => name === `${condition}.${part}`);
      const { value, interval } = shownMeasure(measure ?? { name: part, value: null });
      return markup`<td>${value}<small>${interval}</small></td>`;
    });
    return markup`<tr><td>${title}</td>${cells}</tr>`;
  });
  return table(['Cách gõ', ...parts.map(([, label]) => label.title)], rows);
}

/** What a paired comparison says, in words; `before` and `now` name the two runs. */
export function comparisonText(comparison: Comparison, before = 'trước', now = 'nay'): string[] {
  const { paired, rightBefore, rightNow, won, lost, difference, interval, p, notPaired } = comparison;
  const verdict =
    p < 0.05
      ? 'Khác biệt này khó là do ngẫu nhiên.'
      : 'Khác biệt này có thể chỉ là ngẫu nhiên (p từ 0,05 trở lên).';
  const probability = p < 0.0001 ? 'p < 0,0001' : `p = ${decimal(p, 4)}`;
  return [
    `Trên ${paired} câu so được: ${before} đúng ${rightBefore}, ${now} đúng ${rightNow}; chênh ${points(difference)} điểm phần trăm (khoảng tin cậy 95%: ${points(interval.low)} đến ${points(interval.high)}).`,
    `Được thêm ${won.length} câu, mất ${lost.length} câu. Kiểm định McNemar chính xác: ${probability}. ${verdict}`,
    ...(notPaired > 0 ? [`${notPaired} câu chỉ có ở một lần chạy hoặc đã sửa, không so được.`] : []),
  ];
}
