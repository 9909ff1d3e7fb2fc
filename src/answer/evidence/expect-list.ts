import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { definesTerm, termAsked } from './defines.ts';
import { type Expectation, holds, unmet } from './expectation.ts';
import { sharedNoun } from './figures-near.ts';
import { askedWords, quoteWords } from './folded-words.ts';

/** Words of the quote behind the asked noun: a list or a name goes on there, a mere mention ends. */
function goesOn(noun: readonly string[], candidate: Candidate): boolean {
  const words = quoteWords(candidate);
  const head = ` ${noun.slice(0, 2).join(' ')} `;
  const at = words.indexOf(head);
  return (
    at >= 0 &&
    words
      .slice(at + head.length)
      .trim()
      .split(' ').length >= 3
  );
}

/** Nouns that only stand for "what": `việc gì`, `kênh nào`, `nhóm nào`. */
const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  'viec kenh nhom loai huong muc dieu thu cai chuc mon phan diem cach hinh thuc li do nhung cac theo van ban tieng chuyen ngang bam vu'.split(
    ' ',
  ),
);

/** `phải làm gì`: one duty is an answer as well. */
const ASKS_DUTY = / (?:phai|can|nen) lam gi /u;
/** `: a, b`, `gồm a, b` and `a, b và c` are lists. */
const ENUMERATES = /: | gồm | là |như:|, [^,;.\d][^,;.]* (?:và|hoặc|hay) (?!\d)/u;

/** Least parts, between commas, of a sentence that lists. */
function leastParts(query: Query, { quote }: Candidate): number {
  if (ASKS_DUTY.test(askedWords(query))) return 1;
  return ENUMERATES.test(quote) ? 3 : 4;
}

/** `gồm bốn nhóm thủ tục.`: a count at the end announces a list that does not follow. */
const ENDS_COUNTED =
  /(?<!\p{L})(?:gồm|có|là|với) (?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \p{Ll}+){1,4}\.?$/u;

/** The things themselves, not how many they are. */
export function expectList(query: Query, candidate: Candidate): Expectation {
  const parts = candidate.quote.split(/[,;:]| và /u).length;
  const { noun } = query.cue;
  const words = quoteWords(candidate);
  const head = noun.slice(0, 2).join(' ');
  const asked = noun.slice(0, 2).filter((word) => !GENERIC_NOUNS.has(word));
  const known = (word: string) =>
    candidate.terms.includes(word) || candidate.around.has(word) || candidate.context.has(word);
  // `lực lượng nào được giao`: the answer need not say what sort of thing it is.
  if (!asked.every(known)) return holds(0);
  if (noun.length > 0 && !words.includes(` ${head} `)) return holds(parts >= 3 ? 0.2 : 0);
  // "54 tập thể" counts what was asked to be named.
  const counted =
    noun.length > 0 &&
    candidate.figures.some(
      (figure) => figure.kind === 'count' && sharedNoun(noun, candidate, figure) >= Math.min(2, noun.length),
    );
  // Behind a colon may stand the things, or only how many of each.
  if (noun.length > 0 && ENDS_COUNTED.test(candidate.quote))
    return unmet('chỉ nêu số lượng, không nêu tên từng cái');
  if (counted && !/:(?! ?\d)|, gồm (?!\d)/u.test(candidate.quote))
    return unmet('chỉ nêu số lượng, không nêu tên từng cái');
  if (noun.length === 0 && parts < leastParts(query, candidate)) return unmet('không liệt kê');
  return holds(
    Math.min(1, parts / 10 + (/: | gồm /u.test(candidate.quote) ? 0.3 : 0)) *
      (noun.length === 0 || goesOn(noun, candidate) ? 1 : 0.4),
  );
}

/** What something is, or what letters stand for. */
export function expectDefinition(query: Query, candidate: Candidate): Expectation {
  const quote = candidate.quote.toLowerCase();
  if (askedWords(query).includes(' viet tat ') && query.abbreviations.length > 0) {
    const explained = query.abbreviations.some((short) => quote.includes(`(${short})`));
    return explained ? holds(1) : unmet('không giải nghĩa chữ viết tắt');
  }
  const term = termAsked(query);
  // `Thời hiệu khiếu nại là 90 ngày` says nothing of what a complaint is.
  if (term && / là /u.test(quote) && !/: | gồm /u.test(quote) && !definesTerm(query, term, candidate.quote))
    return holds(0.2);
  return holds(/ là |: | gồm /u.test(quote) ? 1 : 0.5);
}
