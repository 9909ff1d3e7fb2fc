import { cleanText } from '../../language/clean/clean-text.ts';
import { paragraph, type Reply, text } from '../reply.ts';
import { checkSentence } from './check-sentence.ts';
import type { CheckedFigure } from './checked-figure.ts';
import { composeDraft } from './compose-draft.ts';
import type { JudgeStatement } from './judged-statement.ts';
import { readDraft } from './read-draft.ts';

/** Longest draft that is read, in UTF-16 units. */
export const LONGEST_DRAFT = 102_400;
/** Most figures that are checked in one draft: bounds the work. */
const MOST_FIGURES = 400;

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
  const clean = cleanText(draft.replaceAll('\t', '|'), { maxLength: LONGEST_DRAFT });
  if (clean.kind !== 'clean') return unreadable(clean.kind === 'legacy' ? LEGACY : EMPTY);
  const checked: CheckedFigure[] = [];
  for (const sentence of readDraft(clean.text)) {
    if (checked.length >= MOST_FIGURES) break;
    for (const { start, end, ...point } of checkSentence(sentence, judge))
      checked.push({ ...point, start: clean.toOriginal(start), end: clean.toOriginal(end) });
  }
  return composeDraft(checked, pasted);
}
