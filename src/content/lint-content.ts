import { inReadingOrder } from './in-reading-order.ts';
import { lintConflicts } from './lint-conflicts.ts';
import { lintFaq } from './lint-faq.ts';
import { lintValidity } from './lint-validity.ts';
import { lastDay } from './partial-date.ts';
import { showsNumberOrWord } from './shows-number.ts';
import type { Citable, Content, ContentFault, Source } from './types.ts';

function lintExpired({ id, validUntil, place }: Citable, today: string): ContentFault[] {
  if (validUntil === undefined || lastDay(validUntil) >= today) return [];
  const message = `${id}: đã quá hạn ${validUntil}, chỉ còn dùng để trả lời chuyện cũ.`;
  return [{ level: 'note', rule: 'expired', message, place }];
}

/** Figures are compared and computed with; the statement is quoted as their proof. */
function lintFigures(statement: Citable): ContentFault[] {
  if (statement.kind !== 'fact') return [];
  return statement.figures.flatMap(({ value, what }): ContentFault[] => {
    if (typeof value !== 'number' || showsNumberOrWord(statement.statement, value)) return [];
    const message = `${statement.id}: "figures" ghi ${value} (${what}) nhưng câu "statement" không nêu số này. Sửa cho khớp.`;
    return [{ level: 'warning', rule: 'figure-without-proof', message, place: statement.place }];
  });
}

/** One page may carry two notices: the same address with another date is another source. */
function lintSources(sources: readonly Source[]): ContentFault[] {
  const first = new Map<string, Source>();
  return sources.flatMap((source): ContentFault[] => {
    const { id, url, title, publisher, published, place } = source;
    const key = JSON.stringify(url === undefined ? [title, publisher, published] : [url, published]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, source);
      return [];
    }
    const message = `${id}: trùng với nguồn ${before.id} (${before.place.file}:${before.place.line}). Giữ một mã, sửa các chỗ dùng mã kia.`;
    return [{ level: 'warning', rule: 'duplicate-source', message, place }];
  });
}

/**
 * What loads but should be looked at: notes on statements past their time, warnings on contradictions,
 * figures without proof, questions that two entries claim, sources registered twice.
 * `today` is `YYYY-MM-DD`.
 */
export function lintContent(content: Content, today: string): ContentFault[] {
  return inReadingOrder([
    ...lintSources(content.sources),
    ...content.statements.flatMap((statement) => [
      ...lintExpired(statement, today),
      ...lintFigures(statement),
    ]),
    ...lintConflicts(content),
    ...lintValidity(content),
    ...lintFaq(content),
  ]);
}
