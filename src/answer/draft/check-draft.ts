import { type CleanText, cleanText } from '../../language/clean/clean-text.ts';
import { readFigures } from '../../language/figures/read-figures.ts';
import { paragraph, type Reply, text } from '../reply.ts';
import { claimedFigures } from '../understand/claimed-figures.ts';
import type { CheckedFigure } from './checked-figure.ts';
import { composeDraft } from './compose-draft.ts';
import type { JudgeStatement } from './judged-statement.ts';
import { readDraft } from './read-draft.ts';
import type { Statement } from './statement.ts';

/** Longest draft that is read, in UTF-16 units. */
export const LONGEST_DRAFT = 102_400;
/** Most figures that are checked in one draft: bounds the work. */
const MOST_FIGURES = 400;

/** The figures of a statement that it says of something, each with its verdict and its place in the text as pasted. */
function checkStatement(statement: Statement, clean: CleanText, judge: JudgeStatement): CheckedFigure[] {
  const figures = claimedFigures('claim', readFigures(statement.text), statement.text);
  const places = figures.flatMap((figure) => {
    const place = statement.inDraft(figure);
    return place ? [{ figure, place }] : [];
  });
  if (places.length === 0) return [];
  const { claim, citations } = judge(statement.text);
  const open = [...(claim?.checks ?? [])];
  return places.map(({ figure: { surface }, place }) => {
    const at = open.findIndex(({ said }) => said === surface);
    const check = at < 0 ? undefined : open.splice(at, 1)[0];
    const verdict = check?.verdict ?? 'not_found';
    return {
      said: surface,
      start: clean.toOriginal(place.start),
      end: clean.toOriginal(place.end),
      verdict,
      ...(check?.found !== undefined && { found: check.found }),
      citations: verdict === 'not_found' ? [] : citations.filter(({ marker }) => marker === check?.marker),
    };
  });
}

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
  for (const statement of readDraft(clean.text)) {
    if (checked.length >= MOST_FIGURES) break;
    checked.push(...checkStatement(statement, clean, judge));
  }
  return composeDraft(checked, pasted);
}
