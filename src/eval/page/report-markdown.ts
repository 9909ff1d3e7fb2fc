import type { Evaluation } from '../evaluation.ts';
import { GROUPINGS } from '../group-results.ts';
import type { Measure } from '../measure.ts';
import type { QuestionResult } from '../question-result.ts';
import { CONDITION_TITLES, GROUPING_TITLES, labelOf, OUTCOMES, reasonOf } from './labels.ts';
import { goldText, missesOf } from './miss-list.ts';
import { titleOf } from './name-titles.ts';
import { decimal } from './number-format.ts';
import { comparisonText, shownMeasure } from './tables.ts';

/** On one line, with every sign that Markdown or HTML could read as markup taken as a letter. */
const plainText = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, '\\$&');

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => plainText(String(cell))).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[]): string[] => [
  row(...head),
  `| ${head.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`,
  ...rows,
  '',
];

function measureRows(measures: readonly Measure[]): string[] {
  const rows = measures.map((measure) => {
    const { value, interval } = shownMeasure(measure);
    const cases = measure.total === undefined ? '' : `${measure.hits}/${measure.total}`;
    return row(labelOf(measure.name).title, value, interval, cases);
  });
  return table(['Số đo', 'Giá trị', 'Khoảng tin cậy 95%', 'Số câu'], rows);
}

function missLines(questions: readonly QuestionResult[]): string[] {
  return missesOf(questions).flatMap((one) => [
    `- **${plainText(one.id)}** (${OUTCOMES[one.outcome]}): ${plainText(one.text)}`,
    `  - Đáp án: ${plainText(goldText(one))}`,
    `  - Bot nói (${titleOf(one.reply.kind)}, ${decimal(one.reply.confidence, 2)}): ${plainText(one.reply.text)}`,
    `  - Vì sao: ${plainText(reasonOf(one.why))}`,
  ]);
}

function bankLines({ measures, groups, questions }: NonNullable<Evaluation['bank']>): string[] {
  const tables = GROUPINGS.flatMap((by) => {
    const rows = groups[by].map(({ name, accuracy, coverage, wrong }) => {
      const { value, interval } = shownMeasure(accuracy);
      return row(
        titleOf(name),
        accuracy.total ?? 0,
        value,
        interval,
        shownMeasure(coverage).value,
        wrong.hits ?? 0,
      );
    });
    const head = ['Số câu', 'Đúng', 'Khoảng tin cậy 95%', 'Có trả lời', 'Sai mà vẫn trả lời'];
    return table([GROUPING_TITLES[by] ?? by, ...head], rows);
  });
  const misses = missLines(questions);
  return [
    '## Tổng quan',
    '',
    ...measureRows(measures),
    '## Theo nhóm',
    '',
    ...tables,
    `## Những câu chưa đạt (${missesOf(questions).length})`,
    '',
    ...(misses.length > 0 ? misses : ['Không có câu nào.']),
    '',
  ];
}

/** The report as Markdown, for a pull request. The same for the same run. */
export function reportMarkdown({ today, bank, squad, comparison }: Evaluation): string {
  const compared = [comparison?.bank, comparison?.squad].flatMap((one) => (one ? comparisonText(one) : []));
  return `${[
    '# Đánh giá bot hỏi đáp cải cách hành chính',
    '',
    `“Hiện nay” là ngày ${plainText(today)}.`,
    '',
    ...(compared.length > 0 ? ['## So với lần chạy đã lưu', '', ...compared, ''] : []),
    ...(bank ? bankLines(bank) : []),
    ...(squad
      ? [
          '## Tìm đúng đoạn, đúng câu (tệp dạng SQuAD)',
          '',
          ...measureRows(squad.measures),
          ...squad.againstClean.flatMap(({ condition, comparison: one }) => [
            `- ${CONDITION_TITLES[condition]}: ${comparisonText(one, 'gõ chuẩn', 'gõ như vậy').slice(0, 2).join(' ')}`,
          ]),
          '',
        ]
      : []),
  ].join('\n')}`;
}
