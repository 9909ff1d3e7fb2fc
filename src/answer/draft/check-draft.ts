import { cleanText } from '../../language/clean/clean-text.ts';
import { paragraph, type Reply, text } from '../reply.ts';
import { checkSentence } from './check-sentence.ts';
import type { CheckedFigure } from './checked-figure.ts';
import { composeDraft } from './compose-draft.ts';
import type { JudgeStatement } from './judged-statement.ts';
import { type DraftSentence, readDraft } from './read-draft.ts';

/** Longest draft that is read, in UTF-16 units. */
const LONGEST_DRAFT = 102_400;
/** Most figures that are checked in one draft: bounds the work. */
const MOST_FIGURES = 400;

/** A tab that does not indent a line. */
const CELL_END = /(?<!^[ \t]{0,9})\t/gmu;

/** Where the first clause of a sentence stands in the cleaned draft. */
const startOf = ({ clauses }: DraftSentence): number | undefined => clauses[0]?.[0]?.draftStart;

const firstWords = (draft: string, from: number): string =>
  `“${draft
    .slice(from, from + 40)
    .replace(/\s{1,40}/gu, ' ')
    .trim()}…”`;

const EMPTY = 'Tôi chưa thấy văn bản nào. Bạn dán đoạn có số liệu cần kiểm tra giúp tôi nhé.';
const LEGACY =
  'Văn bản này dùng bảng mã cũ (TCVN3 hoặc VNI) nên tôi chưa đọc chắc được. Bạn chuyển sang Unicode rồi gửi lại nhé.';

const unreadable = (why: string): Reply => ({
  kind: 'error',
  blocks: [paragraph(text(why))],
  citations: [],
  suggestions: [],
  confidence: 1,
  evidence: [],
});

/** Checks every figure of a pasted text: a summary first, then the faults, then the rest. */
export function checkDraft(pasted: string, judge: JudgeStatement): Reply {
  const draft = pasted.slice(0, LONGEST_DRAFT);
  // A tab parts the cells of a table that was copied from an office program; one sign for one keeps the places.
  const clean = cleanText(draft.replace(CELL_END, '|'), { maxLength: LONGEST_DRAFT });
  if (clean.kind !== 'clean') return unreadable(clean.kind === 'legacy' ? LEGACY : EMPTY);
  const sentences = readDraft(clean.text);
  const checked: CheckedFigure[] = [];
  let done = 0;
  for (const sentence of sentences) {
    if (checked.length >= MOST_FIGURES) break;
    for (const { start, end, ...point } of checkSentence(sentence, judge))
      checked.push({ ...point, start: clean.toOriginal(start), end: clean.toOriginal(end) });
    done++;
  }
  const left = sentences.slice(done).find((sentence) => startOf(sentence) !== undefined);
  const from = left ? clean.toOriginal(startOf(left) ?? 0) : draft.length;
  return composeDraft(checked, pasted, from < pasted.length ? firstWords(pasted, from) : undefined);
}
