import type { Comparison, Trial } from '../compare-runs.ts';
import {
  type BankEvaluation,
  bankTrials,
  type Evaluation,
  RISK_ALLOWED,
  type SquadEvaluation,
} from '../evaluation.ts';
import { GROUPINGS } from '../group-results.ts';
import { toTrials } from '../squad/squad-measures.ts';
import { groupPlot } from './group-plot.ts';
import { BY_CONDITION, CONDITION_TITLES, GROUPING_TITLES } from './labels.ts';
import { type Markup, markup } from './markup.ts';
import { missList } from './miss-list.ts';
import { percent } from './number-format.ts';
import { PAGE_STYLE } from './page-style.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { riskCoveragePlot } from './risk-coverage-plot.ts';
import { comparisonText, conditionTable, confusionTable, groupTable, measureTable } from './tables.ts';
import { timePlot, timeSummary } from './time-plot.ts';

const section = (title: string, ...content: readonly Markup[]): Markup =>
  markup`<section><h2>${title}</h2>${content}</section>
`;
const figure = (plot: Markup, caption: string): Markup =>
  markup`<figure>${plot}<figcaption>${caption}</figcaption></figure>`;
const sentences = (texts: readonly string[]): Markup =>
  markup`${texts.map((text) => markup`<p>${text}</p>`)}`;

function plotSection({ calibration, riskCurve }: BankEvaluation): Markup {
  const { widest } = riskCurve;
  const atMost = percent(RISK_ALLOWED);
  const widestText = widest
    ? `Vòng tròn rỗng: trả lời được nhiều nhất (${percent(widest.coverage)}) mà phần sai vẫn không quá ${atMost}.`
    : `Không có ngưỡng nào giữ được phần sai trong ${atMost}.`;
  return section(
    'Bot có biết khi nào mình chắc không?',
    markup`<div class="plots">${[
      figure(
        reliabilityPlot(calibration),
        'Chấm nằm trên đường chéo: bot chắc tới đâu thì đúng tới đó. Chấm dưới đường chéo: bot quá tự tin. Chấm to là nhiều câu; vạch đứng là khoảng tin cậy 95%.',
      ),
      figure(
        riskCoveragePlot(riskCurve, RISK_ALLOWED),
        `Đi sang phải là trả lời nhiều câu hơn, từ câu chắc nhất. Vạch đỏ và chấm đặc: chỗ bot đang làm việc. Đường đứt ngang: mức sai ${atMost}. ${widestText} Với câu bị từ chối, phần sai là ước lượng: như thể bot trả lời bằng bằng chứng tốt nhất.`,
      ),
    ]}</div>`,
  );
}

function groupSections({ groups, confusion }: BankEvaluation): Markup[] {
  return [
    section(
      'Theo loại câu hỏi và cách gõ',
      markup`<div class="plots">${(['kind', 'form'] as const).map((by) =>
        figure(
          groupPlot(groups[by], GROUPING_TITLES[by] ?? by),
          'Vạch ngang đậm là khoảng tin cậy 95%: ít câu thì vạch dài.',
        ),
      )}</div>`,
      ...GROUPINGS.map((by) => markup`${groupTable(GROUPING_TITLES[by] ?? by, groups[by])}`),
    ),
    section(
      'Loại trả lời: mong đợi và thực tế',
      markup`<p class="soft">Ô viền đậm là đúng loại. Màu đậm là phần lớn của hàng.</p>`,
      confusionTable(confusion),
    ),
  ];
}

function bankSections(bank: BankEvaluation, elapsed: readonly number[]): Markup[] {
  return [
    section('Tổng quan', measureTable(bank.measures)),
    plotSection(bank),
    ...groupSections(bank),
    section('Những câu chưa đạt', missList(bank.questions)),
    ...(elapsed.length === 0
      ? []
      : [
          section(
            'Thời gian trả lời',
            figure(
              timePlot(elapsed),
              `${timeSummary(elapsed)} Đo trên máy đã chạy bản đánh giá này; mỗi lần chạy một khác nên không ghi vào results.json.`,
            ),
          ),
        ]),
  ];
}

function squadSection({ measures, againstClean }: SquadEvaluation): Markup {
  const lines = againstClean.flatMap(({ condition, comparison }) => {
    const typed = CONDITION_TITLES[condition] ?? condition;
    return [
      markup`<h3>${`Gõ ${typed}, so với gõ chuẩn (đúng câu)`}</h3>`,
      sentences(comparisonText(comparison, 'gõ chuẩn', `gõ ${typed}`)),
    ];
  });
  const meanings = Object.values(BY_CONDITION).map(({ title, meaning }) => `${title}: ${meaning}`);
  return section(
    'Tìm đúng đoạn, đúng câu (tệp dạng SQuAD)',
    conditionTable(measures),
    sentences(meanings),
    measureTable(measures.filter(({ name }) => !name.includes('.'))),
    ...lines,
  );
}

/** The questions of one side of a comparison, folded up. */
function questionList(title: string, keys: readonly string[], textOf: ReadonlyMap<string, string>): Markup {
  if (keys.length === 0) return markup``;
  const items = keys.map((key) => markup`<li>${textOf.get(key) ?? ''} <small>${key}</small></li>`);
  return markup`<details><summary>${`${title} (${keys.length})`}</summary><ul>${items}</ul></details>`;
}

function comparisonSection(
  title: string,
  comparison: Comparison | undefined,
  trials: readonly Trial[],
): Markup {
  if (!comparison) return markup``;
  const textOf = new Map(trials.map(({ key, text }) => [key, text]));
  return section(
    title,
    sentences(comparisonText(comparison)),
    questionList('Nay đúng, trước chưa đúng', comparison.won, textOf),
    questionList('Trước đúng, nay không đúng', comparison.lost, textOf),
  );
}

/** `2026-11-22` as people write it here. */
const localDay = (day: string): string => day.split('-').reverse().join('/');

/** The report as one page that opens from disk: no script, nothing loaded. It is XML too. */
export function reportPage(
  { today, bank, squad, comparison }: Evaluation,
  elapsed: readonly number[],
): string {
  const title = 'Đánh giá bot hỏi đáp cải cách hành chính';
  const count = (bank?.questions.length ?? 0) + (squad?.questions.length ?? 0);
  const page = markup`<html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft">${`${count} câu hỏi; “hiện nay” là ngày ${localDay(today)}. Khoảng tin cậy 95% cho biết con số có thể lệch bao nhiêu vì số câu có hạn.`}</p>
${comparisonSection('So với lần chạy đã lưu', comparison?.bank, bankTrials(bank?.questions ?? []))}${comparisonSection('So với lần chạy đã lưu: đúng câu, tệp dạng SQuAD', comparison?.squad, toTrials(squad?.questions ?? [], 'clean'))}${bank ? bankSections(bank, elapsed) : ''}${squad ? squadSection(squad) : ''}</main>
</body>
</html>`;
  return `<!DOCTYPE html>\n${page}\n`;
}
