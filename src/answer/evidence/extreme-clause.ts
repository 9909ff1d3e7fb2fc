import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { isOfOtherIndex } from './clause-index.ts';
import { askedWords } from './folded-words.ts';

const HIGHEST =
  /(?:cao nhat|dan dau|dung dau|dung nhat|hang nhat|nhieu nhat|tot nhat|so mot|thu nhat|(?<!thap |kem |it |yeu |te |chot )nhat (?:ca )?nuoc)/u;
const LOWEST =
  /(?:thap nhat|(?<!chuyen )doi so|dung cuoi|dung chot|cuoi bang|bet bang|bet|it nhat|kem nhat|te nhat|yeu nhat|xep cuoi|cuoi)/u;

/** Who comes next; `thấp nhì` is next from the other end. */
const SECOND =
  / (?:(?:dung|hang|xep|cao|thap|ve|a) nhi|thu (?:hai|2|nhi)|hang (?:2|hai)|a quan|(?:sau do|tiep theo|ke tiep|ke den|ke|tiep den|theo sau) la|xep sau|theo sau|ke den) /u;
const ASKS_SECOND = / (?:cao|thap|dung|hang|xep|thu|cuoi|tot|kem|dau|te|nhieu|it) nhi /u;

/** Asks for the second best or worst; typed with its marks, `nhỉ` at the end only asks. */
export const asksSecond = (query: Query): boolean =>
  ASKS_SECOND.test(askedWords(query)) && !(query.accented && !/nhì/iu.test(query.text.normalize('NFC')));

/** Where folded words of a quote tell who is second; -1 where they do not. */
export const whereSecond = (words: string): number => words.search(SECOND);

export const tellsSecond = (words: string): boolean => whereSecond(words) >= 0;

/** Words and pairs across a comma that only look like an extreme: `then chốt`, `xây dựng, đầu tư`. */
const NO_EXTREME = / (?:it nhat|then chot|xay dung) /gu;

/** What a question asks for: the highest, the lowest, or neither. */
export function askedExtreme(query: Query): RegExp | undefined {
  if (asksSecond(query)) return SECOND;
  const asked = askedWords(query).replace(NO_EXTREME, ' ');
  if (/ (?:nhat|dau|bet|chot|cuoi bang) /u.test(asked) && HIGHEST.test(asked)) return HIGHEST;
  return / (?:bet|chot|(?<!chuyen )doi so|dung cuoi|cuoi bang|xep cuoi|xep chot|thap nhat|kem nhat|yeu nhat) /u.test(
    asked,
  )
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
  const asked = new Set(askedWords(query).trim().split(' '));
  let start = 0;
  let best: { start: number; end: number; shared: number } | undefined;
  const clauses = quote.split(/(?<=[,;:]) /u);
  for (const [at, clause] of clauses.entries()) {
    const words = foldWords(clause);
    const shared = words.split(' ').filter((word) => asked.has(word)).length;
    // Several fields have a highest each: `dẫn đầu khối sở, dẫn đầu khối huyện`.
    const isBetter = best === undefined || shared > best.shared;
    if (isBetter && wanted.test(words) && !isOfOtherIndex(query, clauses, at))
      best = { start, end: start + clause.length, shared };
    start += clause.length + 1;
  }
  return best ? { start: best.start, end: best.end } : 'none';
}
