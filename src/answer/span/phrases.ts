import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import { mergeIY } from '../../language/terms.ts';
import type { Stretch } from '../evidence/expectation.ts';

/** A word of the quote with its place. */
export interface Word extends Stretch {
  readonly folded: string;
  readonly text: string;
  /** A mark stands between the word before and this one. */
  readonly opens: boolean;
}

export const wordsOf = (quote: string): Word[] => {
  let last = 0;
  return findAll(quote, /[\p{L}\p{N}]+(?:[-./&'’][\p{L}\p{N}]+)*/gu).map(({ 0: text, index }) => {
    const opens = last === 0 || /[,;:.!?()“”"]/u.test(quote.slice(last, index));
    last = index + text.length;
    return { start: index, end: last, text, folded: mergeIY(fold(text)), opens };
  });
};

/** They may stand between a verb and what it is done to. */
const LINKS: ReadonlySet<string> = new Set(
  'được cho là ra vào với một các những bởi ở tại đến của trên trong về sang bằng'.split(' '),
);
/** Where a phrase that was begun ends. */
const ENDS: ReadonlySet<string> = new Set(
  'là ở tại vào với để khi nhưng do vì đã mà người từ theo nhằm bằng thì sẽ trước sau trong nên qua cũng vốn hiện đang bị được'.split(
    ' ',
  ),
);
/** Words that may stand before a verb and belong to it. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'đã đang sẽ được bị có là không cũng thường từng vẫn phải cần'.split(' '),
);

/** A phrase that begins so points elsewhere: `quốc gia này`. */
const POINTERS: ReadonlySet<string> = new Set(['này', 'đó', 'khác', 'mới', 'nào', 'ấy', 'nói', 'đáng']);

/** A phrase of common words that runs into one of these goes on: `xin lỗi | người dân`, `đúng hạn | từ 95%`. */
const GOES_ON: ReadonlySet<string> = new Set(['là', 'với', 'từ', 'người', 'đến', 'vào']);
/** Longest phrase, in words, that is still an answer to one question word. */
const LONGEST = 12;

export const isAt = (words: readonly Word[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, i) => words[at + i]?.folded === word);

export const isName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** Words that end a phrase without being part of it. */
const isLoose = (word: Word | undefined): boolean => LINKS.has(word?.text ?? '') || word?.text === 'và';

/**
 * The phrase that goes on from a word, up to a mark or a word that ends it; a name ends before a word of the question,
 * too.
 */
export function phraseFrom(
  words: readonly Word[],
  from: number,
  asked: ReadonlySet<string>,
): Stretch | undefined {
  let first = from;
  while (LINKS.has(words[first]?.text.toLowerCase() ?? '') && !words[first]?.opens) first += 1;
  if (words[first]?.text === 'và' || words[first]?.text === 'hoặc') return undefined;
  const named = isName(words[first]);
  // `Bộ phận Một cửa`: a capital inside a name does not end it.
  const isOfQuestion = (word: Word, at: number): boolean =>
    named &&
    !isName(word) &&
    (asked.has(word.text.toLowerCase()) || asked.has(word.folded)) &&
    !LINKS.has(words[at - 1]?.text.toLowerCase() ?? '');
  const ends = (word: Word, at: number): boolean =>
    (at > first && word.opens) || ENDS.has(word.text) || isOfQuestion(word, at);
  const stop = words.findIndex((word, at) => at >= first && ends(word, at));
  let last = stop < 0 ? words.length : stop;
  while (last > first && isLoose(words[last - 1])) last -= 1;
  const [start, end] = [words[first], words[last - 1]];
  if (!start || !end || last <= first || last - first > LONGEST || start.opens) return undefined;
  return POINTERS.has(start.text) ? undefined : { start: start.start, end: end.end };
}

const RUNS_ON: ReadonlySet<string> = new Set(['từ', 'với', 'vào', 'người']);

/** `gửi lên | người đứng đầu`: the phrase, named or not, was cut before what its verb is done to. */
export function runsOn(words: readonly Word[], { end }: Stretch): boolean {
  const next = words.find((word) => word.start >= end);
  return next !== undefined && !next.opens && RUNS_ON.has(next.text);
}

/** `xin lỗi | người dân`: the phrase was cut where it goes on. */
export function goesOn(words: readonly Word[], { start, end }: Stretch): boolean {
  const next = words.find((word) => word.start >= end);
  const isNamed = isName(words.find((word) => word.start >= start));
  return !isNamed && next !== undefined && !next.opens && GOES_ON.has(next.text);
}

/** The name that leads up to a word. */
export function nameUpTo(words: readonly Word[], to: number): Stretch | undefined {
  let last = to - 1;
  if (words[to]?.opens) return undefined;
  while (BEFORE_VERB.has(words[last]?.text.toLowerCase() ?? '') && !words[last]?.opens) last -= 1;
  let first = last;
  while (isName(words[first]) && !words[first]?.opens && isName(words[first - 1])) first -= 1;
  const [start, end] = [words[first], words[last]];
  return start && end && isName(start) && last - first < LONGEST
    ? { start: start.start, end: end.end }
    : undefined;
}
