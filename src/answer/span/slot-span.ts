import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Stretch } from '../evidence/expectation.ts';
import type { Query, QueryTerm } from '../understand/query.ts';

/** A word of the quote with its place. */
interface Word extends Stretch {
  readonly folded: string;
  readonly text: string;
  /** A mark stands between the word before and this one. */
  readonly opens: boolean;
}

const wordsOf = (quote: string): Word[] => {
  let last = 0;
  return findAll(quote, /[\p{L}\p{N}]+(?:[-./&'’][\p{L}\p{N}]+)*/gu).map(({ 0: text, index }) => {
    const opens = last === 0 || /[,;:.!?()“”"]/u.test(quote.slice(last, index));
    last = index + text.length;
    return { start: index, end: last, text, folded: fold(text), opens };
  });
};

const ASKING: ReadonlySet<string> = new Set(['nao', 'gi', 'ai', 'dau']);
/** `cái gì`, `điều gì`: they name no kind of thing. */
const EMPTY_HEADS: ReadonlySet<string> = new Set([
  'cai',
  'dieu',
  'nhung',
  'gi',
  'thu',
  'viec',
  'cac',
  'o',
  'su',
]);
/** They may stand between a verb and what it is done to. */
const LINKS: ReadonlySet<string> = new Set([
  'duoc',
  'cho',
  'la',
  'ra',
  'vao',
  'voi',
  'mot',
  'cac',
  'nhung',
  'boi',
  'o',
  'tai',
  'den',
  'cua',
  'tren',
  'trong',
  've',
  'sang',
  'bang',
]);
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

/** Second halves of compound words: a phrase that begins so is cut out of a word. */
const SECOND_HALVES: ReadonlySet<string> = new Set(
  'ký nghị vụ tịch thị ủy định chức viên khoản sách thống hạn hiệu tục cách giá quả hoạch'.split(' '),
);

/** True for what says something: a name or several words, whole ones, and not only words of the question. */
function saysMore(query: Query, text: string): boolean {
  const words = text.split(' ');
  const first = words[0] ?? '';
  if (SECOND_HALVES.has(first) || (words.length === 1 && !/^\p{Lu}/u.test(first))) return false;
  const asked = foldWords(query.text);
  return foldWords(text)
    .trim()
    .split(' ')
    .some((word) => !asked.includes(` ${word} `));
}

/** Longest phrase, in words, that is still an answer to one question word. */
const LONGEST = 12;

interface Slot {
  /** Folded words of the kind of thing: `đội`, `giải thưởng`. */
  readonly head: readonly string[];
  /** Content words right before the head and right behind the question word. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

function slotOf(terms: readonly QueryTerm[]): Slot | undefined {
  const at = terms.findIndex(({ term, role }) => ASKING.has(term) && role !== 'content');
  if (at < 0) return undefined;
  const before = terms.slice(0, at).map(({ term }) => term);
  const isBare = ['ai', 'dau'].includes(terms[at]?.term ?? '');
  const isEmpty = EMPTY_HEADS.has(before.at(-1) ?? '');
  const head = isBare || isEmpty ? [] : before.slice(-2).filter((word) => !EMPTY_HEADS.has(word));
  return {
    head,
    before: before.slice(0, before.length - (isEmpty ? 1 : head.length)),
    behind: terms
      .slice(at + 1)
      .filter(({ role }) => role === 'content')
      .map(({ term }) => term),
  };
}

const isAt = (words: readonly Word[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, i) => words[at + i]?.folded === word);

const isName = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** Words that end a phrase without being part of it. */
const isLoose = (word: Word | undefined): boolean => LINKS.has(word?.folded ?? '') || word?.text === 'và';

/**
 * The phrase that goes on from a word, up to a mark or a word that ends it; a name ends before a word of the question,
 * too.
 */
function phraseFrom(words: readonly Word[], from: number, asked: ReadonlySet<string>): Stretch | undefined {
  let first = from;
  while (LINKS.has(words[first]?.folded ?? '') && !words[first]?.opens) first += 1;
  const named = isName(words[first]);
  const ends = (word: Word, at: number): boolean =>
    (at > first && word.opens) || ENDS.has(word.text) || (named && !isName(word) && asked.has(word.folded));
  const stop = words.findIndex((word, at) => at >= first && ends(word, at));
  let last = stop < 0 ? words.length : stop;
  while (last > first && isLoose(words[last - 1])) last -= 1;
  const [start, end] = [words[first], words[last - 1]];
  if (!start || !end || last <= first || last - first > LONGEST || start.opens) return undefined;
  return POINTERS.has(start.text) ? undefined : { start: start.start, end: end.end };
}

/** The name that leads up to a word. */
function nameUpTo(words: readonly Word[], to: number): Stretch | undefined {
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

/** All places where the words stand, with the phrase that goes on from there. */
function phrasesBehind(
  words: readonly Word[],
  wanted: readonly string[],
  asked: ReadonlySet<string>,
): Stretch[] {
  return words.flatMap((word, at) => {
    const rest = isAt(words, at, wanted) ? phraseFrom(words, at + wanted.length, asked) : undefined;
    return rest ? [{ start: word.start, end: rest.end }] : [];
  });
}

/** Phrases behind the kind of thing; one syllable is too short to tell, unless a name follows it. */
function behindHead(words: readonly Word[], head: readonly string[], asked: ReadonlySet<string>): Stretch[] {
  if (head.length === 0) return [];
  return phrasesBehind(words, head, asked).filter(
    ({ start }) => head.length > 1 || isName(words.find((word) => word.start > start)),
  );
}

/**
 * The phrase that stands in the quote where the question word stands in the question: behind the kind of thing that
 * is asked for (`thành phố nào`: `thành phố đa văn hóa`), behind the verb (`đánh bại đội nào`: `đánh bại Steelers`),
 * or the name before the verb. Two neighbouring words of the question must stand there too. Undefined when nothing
 * fits, or more than one, or when the phrase goes on after a comma and would be half a list.
 */
export function slotSpan(query: Query, { quote }: Candidate): Stretch | undefined {
  const slot = slotOf(query.terms);
  if (!slot) return undefined;
  const words = wordsOf(quote);
  const asked = new Set(query.terms.filter(({ role }) => role === 'content').map(({ term }) => term));
  const { head, before, behind } = slot;
  const next = behind.slice(0, 2);
  // The kind of thing may be of one syllable: `đánh bại | đội nào`.
  const afterVerb = (): Stretch | undefined => {
    for (const verb of [[...before, ...head.slice(0, -1)], before].map((all) => all.slice(-2))) {
      const at = verb.length < 2 ? -1 : words.findIndex((_, i) => isAt(words, i, verb));
      const isHalf = at >= 0 && words[at + 2]?.folded === head[0];
      const found = at < 0 || isHalf ? undefined : phraseFrom(words, at + 2, asked);
      if (found) return found;
    }
    return undefined;
  };
  const beforeVerb = (): Stretch | undefined => {
    const at =
      next.length === 2 && before.length === 0 ? words.findIndex((_, i) => isAt(words, i, next)) : -1;
    return at < 0 ? undefined : nameUpTo(words, at);
  };
  const kinds = behindHead(words, head, asked);
  // Of several it is not clear which one is meant.
  if (kinds.length > 1) return undefined;
  const found = kinds[0] ?? afterVerb() ?? beforeVerb();
  if (!found || !saysMore(query, quote.slice(found.start, found.end))) return undefined;
  return /^,| và /u.test(quote.slice(found.end, found.end + 4)) ? undefined : found;
}
