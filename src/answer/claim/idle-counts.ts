import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { StatementReading } from './read-statement.ts';
import { isClass } from './word-match.ts';

const REACH = 14;
/** Before and behind `một` where it counts. Folded. */
const COUNTS_BEFORE = / (?:chi|dung|moi|tung|them|bot|toi da|khong qua|duy nhat|lan|thu|tang|giam|muc) $/u;
const COUNTS_BEHIND =
  /^ (?:lan|nam|thang|ngay|gio|tuan|nua|phan|luot|bac|diem|hang|trieu|ty|nghin|ngan|tram|chuc|trong|phut|quy)(?= )/u;

/** `một chương trình tổng thể`: an article. */
function isArticle({ kind, surface, start, end }: Figure, text: string): boolean {
  return (
    kind === 'count' &&
    / mot /u.test(foldWords(surface)) &&
    !COUNTS_BEFORE.test(foldWords(text.slice(Math.max(0, start - REACH), start))) &&
    !COUNTS_BEHIND.test(foldWords(text.slice(end, end + REACH)))
  );
}

/** `Bốn chỉ số PAR INDEX, SIPAS, PCI, PAPI`: it counts what the claim lists. */
function countsList({ kind, value, end }: Figure, { words, times }: StatementReading): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value < 2) return false;
  const listed = new Map<string, Set<string>>();
  for (const { sort, token, start } of words.filter(isClass))
    if (start >= end) listed.set(sort, (listed.get(sort) ?? new Set()).add(token));
  const spans = times.filter((time) => time.kind === 'period' && time.start >= end);
  return spans.length === value || [...listed.values()].some(({ size }) => size === value);
}

/** Counts that say nothing which has to be proved: articles, and those of what the claim lists itself. */
export const isIdleCount = (figure: Figure, reading: StatementReading): boolean =>
  isArticle(figure, reading.text) || countsList(figure, reading);
