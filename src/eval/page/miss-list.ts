import type { QuestionResult } from '../question-result.ts';
import { OUTCOMES, reasonOf } from './labels.ts';
import { type Markup, markup } from './markup.ts';
import { titleOf } from './name-titles.ts';
import { decimal } from './number-format.ts';

/** What was not right, the gravest first: wrong, then not answered; otherwise in the order asked. */
export const missesOf = (questions: readonly QuestionResult[]): QuestionResult[] =>
  (['wrong', 'abstained'] as const).flatMap((outcome) => questions.filter((one) => one.outcome === outcome));

export const goldText = ({ gold, expect }: QuestionResult): string =>
  `${gold === 'ABSTAIN' ? 'không có dữ liệu' : gold.join(' · ') || '(không cần chuỗi nào)'} (loại: ${expect.map(titleOf).join(', ')})`;

function missDetails(question: QuestionResult): Markup {
  const { id, bank, text, outcome, why, reply } = question;
  const entries: readonly (readonly [string, string])[] = [
    ['Đáp án', goldText(question)],
    [`Bot nói (${titleOf(reply.kind)}, độ tin ${decimal(reply.confidence, 2)})`, reply.text],
    ['Vì sao chưa đạt', reasonOf(why)],
  ];
  return markup`<details><summary><span class="${outcome === 'wrong' ? 'bad' : 'soft'}">${OUTCOMES[outcome] ?? outcome}</span> ${text} <small>${bank} ${id}</small></summary><dl>${entries.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl></details>
`;
}

/** Every miss, folded up: question, gold, what was said, why. */
export function missList(questions: readonly QuestionResult[]): Markup {
  const misses = missesOf(questions);
  if (misses.length === 0) return markup`<p>Không có câu nào.</p>`;
  return markup`<p class="soft">${`${misses.length} câu, nặng nhất trước. Mở từng câu để xem đáp án và điều bot đã nói.`}</p>${misses.map(missDetails)}`;
}
