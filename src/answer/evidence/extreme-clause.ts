import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { askedWords } from './folded-words.ts';

const HIGHEST =
  /(?:cao nhat|dan dau|dung dau|dung nhat|hang nhat|nhieu nhat|tot nhat|so mot|thu nhat|(?<!thap |kem |it |yeu |te |chot )nhat (?:ca )?nuoc)/u;
const LOWEST =
  /(?:thap nhat|dung cuoi|dung chot|cuoi bang|bet bang|bet|it nhat|kem nhat|te nhat|yeu nhat|xep cuoi|cuoi)/u;

/** Who comes next; `thấp nhì` is next from the other end. */
const SECOND =
  / (?:(?:dung|hang|xep|cao|thap|ve|a) nhi|thu (?:hai|2|nhi)|hang (?:2|hai)|a quan|(?:sau do|tiep theo|ke tiep|ke den|ke|tiep den|theo sau) la|xep sau|theo sau|ke den) /u;
const ASKS_SECOND = / (?:cao|thap|dung|hang|xep|thu|cuoi|tot|kem|dau|te|nhieu|it) nhi /u;

/** Asks for the second best or worst; typed with its marks, `nhỉ` at the end only asks. */
export const asksSecond = (query: Query): boolean =>
  ASKS_SECOND.test(askedWords(query)) && !(query.accented && !/nhì/iu.test(query.text.normalize('NFC')));

/** Folded words of a quote that tell who is second. */
export const tellsSecond = (words: string): boolean => SECOND.test(words);

/** What a question asks for: the highest, the lowest, or neither. */
function askedExtreme(query: Query): RegExp | undefined {
  if (asksSecond(query)) return SECOND;
  const asked = askedWords(query);
  if (/ (?:nhat|dau|bet|chot|cuoi bang) /u.test(asked.replace(/ it nhat /u, ' ')) && HIGHEST.test(asked))
    return HIGHEST;
  return / (?:bet|chot|dung cuoi|cuoi bang|xep cuoi|xep chot|thap nhat|kem nhat|yeu nhat) /u.test(asked)
    ? LOWEST
    : undefined;
}

/**
 * The clause of a quote that names who is highest or lowest, when a question asks for that: `none` when the quote
 * does not say; undefined when the question asks for no extreme.
 */
export function extremeClause(
  query: Query,
  quote: string,
): { start: number; end: number } | 'none' | undefined {
  const wanted = askedExtreme(query);
  if (!wanted) return undefined;
  let start = 0;
  for (const clause of quote.split(/(?<=[,;:]) /u)) {
    if (wanted.test(foldWords(clause))) return { start, end: start + clause.length };
    start += clause.length + 1;
  }
  return 'none';
}
