import { styleText } from 'node:util';
import type { Analysis, AnalyzedQuestion, AnalyzedShortForm } from '../answer/analyze-text.ts';
import { printable } from '../channels/console/printable.ts';
import type { Figure } from '../language/figures/figure.ts';
import {
  FIGURE_KIND_LABELS,
  FLAG_LABELS,
  INTENT_LABELS,
  MODIFIER_LABELS,
  QUESTION_TYPE_LABELS,
} from './analysis-labels.ts';

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const DECODED: Readonly<Record<string, string>> = {
  telex: 'gõ Telex chưa thành chữ',
  vni: 'gõ VNI chưa thành chữ',
  tcvn3: 'bảng mã TCVN3',
  'vni-windows': 'bảng mã VNI-Windows',
};

/** A label of the table, or the name itself. */
const labelOf = (labels: Readonly<Record<string, string>>, name: string): string => labels[name] ?? name;

function describeFigure(figure: Figure, paint: Paint): string {
  const { surface, value, unit, kind, mod, of, ambiguous } = figure;
  const details = [
    labelOf(FIGURE_KIND_LABELS, kind),
    ...(mod === undefined ? [] : [MODIFIER_LABELS[mod]]),
    ...(of === undefined ? [] : [`trên ${of}`]),
    ...(ambiguous ? ['còn cách đọc khác'] : []),
  ];
  const read = `${[value].flat().join(' – ')}${unit === null ? '' : ` ${unit}`}`;
  return `  ${paint(['bold', 'green'], surface)} = ${read} (${details.join(', ')})`;
}

function describeQuestion({ text, type, noun, unit, flags = [] }: AnalyzedQuestion, paint: Paint): string {
  const details = [
    labelOf(QUESTION_TYPE_LABELS, type),
    ...(noun.length > 0 ? [`về: ${noun.join(' ')}`] : []),
    ...(unit === undefined ? [] : [`tính bằng: ${unit}`]),
    ...flags.map((flag) => FLAG_LABELS[flag]),
  ];
  return `  ${paint('cyan', text)} → ${details.join('; ')}`;
}

function describeShortForm({ short, full, also = [] }: AnalyzedShortForm, paint: Paint): string {
  const others = also.length > 0 ? `, hoặc ${also.join(', ')}` : '';
  return `  ${paint('cyan', short)} = ${full}${others}`;
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:`, ...lines] : [];

/** What `analyze` tells a person about a text: how it was read, what it wants, its figures, what is searched for. */
export function describeAnalysis(analysis: Analysis, { colour }: { readonly colour: boolean }): string {
  // Painted after what could be a command to the terminal was taken out.
  const paint: Paint = (format, text) =>
    colour ? styleText(format, printable(text), { validateStream: false }) : printable(text);
  const { clean, tokens, figures, intent, decoded, understood, restored } = analysis;
  if (clean === '') return `${paint('yellow', labelOf(INTENT_LABELS, intent))} (${intent})`;
  return [
    `Câu đã làm sạch: ${paint('bold', clean)}`,
    ...(decoded === undefined ? [] : [`Đã giải mã: ${labelOf(DECODED, decoded)}`]),
    ...(restored === undefined || restored === clean ? [] : [`Thêm dấu: ${printable(restored)}`]),
    ...(understood === undefined ? [] : [`Báo cho người hỏi: ${paint('dim', understood)}`]),
    `Ý định: ${labelOf(INTENT_LABELS, intent)} (${intent})`,
    `Loại câu hỏi: ${labelOf(QUESTION_TYPE_LABELS, analysis.questionType)} (${analysis.questionType})`,
    ...list(
      'Các câu trong tin',
      (analysis.questions ?? []).map((question) => describeQuestion(question, paint)),
    ),
    ...list(
      'Chữ viết tắt',
      (analysis.shortForms ?? []).map((form) => describeShortForm(form, paint)),
    ),
    ...list(
      'Sửa lỗi gõ',
      (analysis.corrections ?? []).map(({ from, to }) => `  ${paint('cyan', from)} → ${to}`),
    ),
    ...(figures.length > 0
      ? list(
          'Con số',
          figures.map((figure) => describeFigure(figure, paint)),
        )
      : ['Con số: không có']),
    `Từ để tìm: ${paint('dim', tokens.join(' '))}`,
  ].join('\n');
}
