import type { Candidate } from '../evidence/candidate.ts';
import { askedWords } from '../evidence/folded-words.ts';
import type { Query } from '../understand/query.ts';

const AMOUNTS: ReadonlySet<string> = new Set(['figure', 'percent', 'rank']);
const NOW = / (?:hien|hien nay|hien tai|hien gio|bay gio|gio|luc nay|ngay nay|hom nay|dang co|nay) /u;
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * ` (số liệu năm 2023)` behind a figure that is asked for as it is now, when the newest year of the sentence is not
 * this or the last one; else empty.
 */
export function toldWhen(
  query: Query,
  { years, quote }: Pick<Candidate, 'years' | 'quote'>,
  lead: string,
  today: string,
): string {
  if (!AMOUNTS.has(query.cue.type) || query.years.length > 0 || !NOW.test(askedWords(query))) return '';
  const newest = [...years]
    .filter((year) => YEAR.test(year))
    .sort()
    .at(-1);
  const isOld = newest !== undefined && Number(newest) < Number(today.slice(0, 4)) - 1;
  return isOld && quote.includes(newest) && !lead.includes(newest) ? ` (số liệu năm ${newest})` : '';
}
