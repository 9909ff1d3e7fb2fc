import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';

/** What may stand between a document and the day it was issued. Folded. */
const BETWEEN: ReadonlySet<string> = new Set(['ngay', 'ky ngay', 'ban hanh ngay', 'duoc ban hanh ngay']);

export interface IssueDate {
  readonly document: Figure;
  readonly date: Figure;
}

/** `Nghị định 118/2025/NĐ-CP ngày 9/6/2025`: the documents of a statement with the day told right behind them. */
export function issueDates(text: string, figures: readonly Figure[]): IssueDate[] {
  return figures.flatMap((date, i) => {
    const document = figures[i - 1];
    if (date.kind !== 'date' || document?.kind !== 'document') return [];
    return BETWEEN.has(foldWords(text.slice(document.end, date.start)).trim()) ? [{ document, date }] : [];
  });
}

const DATED =
  /(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|kế hoạch|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|ke hoach) (?:ngày|ngay) $/iu;
const DATED_REACH = 20;

/** `theo quyết định ngày 30/12/2022`: days of documents that are not named. */
export const datedDocuments = (text: string, figures: readonly Figure[]): Figure[] =>
  figures.filter(
    ({ kind, start }) => kind === 'date' && DATED.test(text.slice(Math.max(0, start - DATED_REACH), start)),
  );
