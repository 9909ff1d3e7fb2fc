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
