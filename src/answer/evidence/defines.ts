import { findAll } from '../../language/find-all.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import { askedWords } from './folded-words.ts';

/** `X là …`, `X được hiểu là …`; not `khi đó là`, `hay là`. */
export const COPULA =
  /(?<!hay|tức|nhất|đó|gọi|hơn|coi|xem) (?:được (?:hiểu|gọi|xem|coi) là|nghĩa là|tức là|chính là|là) /gu;

/** Words that may stand before a term without making it another one: `cơ chế một cửa`. */
const BEFORE_TERM: ReadonlySet<string> = new Set(
  'co che khai niem thuat ngu chi so mo hinh he thong bo cac nhung viec cum tu theo luat trong va cuc hien nay phan mem ung dung nen tang nguyen tac hinh thuc'.split(
    ' ',
  ),
);
/** Words that may stand behind it: `cải cách hành chính nhà nước`. */
const BEHIND_TERM: ReadonlySet<string> = new Set(
  'nha nuoc hanh chinh cong tinh khanh hoa viet nam hay con cua cap tai o duoc viet tat tieng anh goi'.split(
    ' ',
  ),
);

/** Longest term, in syllables; what is longer describes a thing rather than naming it. */
const LONGEST_TERM = 7;

/** A term of so few syllables is another one with a word more: `khiếu nại`, `thời hiệu khiếu nại`. */
const SHORT_TERM = 4;

const syllables = (text: string): string[] => foldWords(text).trim().split(' ').filter(Boolean);

/** The term that `X là gì` asks about, as folded syllables in full; undefined for other questions. */
export function termAsked(query: Query): readonly string[] | undefined {
  if (
    query.cue.type !== 'definition' ||
    !/ la (?:gi|cai gi|j|sao|the nao) (?:\? )?(?:vay |the |a |nhi )?$/u.test(askedWords(query))
  )
    return undefined;
  const term = query.terms.filter(({ role }) => role === 'content').map((one) => one.term);
  return term.length > 0 && term.length <= LONGEST_TERM ? term : undefined;
}

/** Whether what stands before a copula is the very term that is asked about, in full or in its short form. */
export function isTerm(query: Query, term: readonly string[], subject: string): boolean {
  const bracket = /\(([^)]*)\)\s*$/u.exec(subject)?.[1];
  const shortForms = [...query.abbreviations, term.join(' ')];
  const isShort = (text: string): boolean => shortForms.includes(syllables(text).join(' '));
  if (bracket !== undefined && isShort(bracket)) return true;
  const own =
    subject
      .replace(/\([^)]*\)/gu, ' ')
      .split(/[,:;] /u)
      .at(-1) ?? '';
  if (isShort(own)) return true;
  const words = syllables(own);
  const first = words.findIndex((word) => term.includes(word));
  if (first < 0 || !term.every((word) => words.includes(word))) return false;
  // A long term is told by its words alone.
  if (term.length > SHORT_TERM) return true;
  const last = words.findLastIndex((word) => term.includes(word));
  return (
    words.slice(0, first).every((word) => BEFORE_TERM.has(word)) &&
    words.slice(last + 1).every((word) => BEHIND_TERM.has(word))
  );
}

/** Share of the term that must be said where a thing is named by what it is. */
const LEAST_SAID = 0.6;

/** `X là <term> …`: what comes before is an instance of the term, and answers it when the term is described. */
export function opensWith(term: readonly string[], text: string): boolean {
  const words = syllables(text);
  const at = words.slice(0, 2).indexOf(term[0] ?? '');
  return at >= 0 && term.filter((word) => words.includes(word)).length >= term.length * LEAST_SAID;
}

/** Whether a sentence with a copula says what the term is. */
export function definesTerm(query: Query, term: readonly string[], quote: string): boolean {
  return findAll(quote, COPULA).some(({ index, 0: verb }) => {
    const start = Math.max(quote.lastIndexOf('. ', index) + 2, quote.lastIndexOf('; ', index) + 2, 0);
    return (
      isTerm(query, term, quote.slice(start === 1 ? 0 : start, index)) ||
      opensWith(term, quote.slice(index + verb.length))
    );
  });
}
