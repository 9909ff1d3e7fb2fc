import { foldWords } from '../../language/fold-words.ts';
import { accentedWords } from '../evidence/accented-words.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Stretch } from '../evidence/expectation.ts';
import type { Query, QueryTerm } from '../understand/query.ts';
import { goesOn, isAt, isName, nameUpTo, phraseFrom, runsOn, type Word, wordsOf } from './phrases.ts';

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

/** `mức nào`, `tuổi nào` ask how much; what stands behind a verb does not say that. */
const DEGREES: ReadonlySet<string> = new Set(['muc', 'tuoi', 'bac', 'hang']);
/** What is no more: no place or body to go to. */
const ABOLISHED = /(?:bị (?:bãi bỏ|hủy|xóa)|ngừng|giải thể)/u;

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
  const isMinister = terms[at - 1]?.term === 'tuong';
  const before = terms.slice(0, at).map(({ term }) => term);
  const isBare = ['ai', 'dau'].includes(terms[at]?.term ?? '');
  const isEmpty = EMPTY_HEADS.has(before.at(-1) ?? '');
  const head =
    isBare || isEmpty ? [] : before.slice(-2).filter((word) => isMinister || !EMPTY_HEADS.has(word));
  return {
    head,
    before: before.slice(0, before.length - (isEmpty ? 1 : head.length)),
    behind: terms
      .slice(at + 1)
      .filter(({ role }) => role === 'content')
      .map(({ term }) => term),
  };
}

/** All places where the words stand, with the phrase that goes on from there; from the words `before` on that stand there, too. */
function phrasesBehind(
  words: readonly Word[],
  { head, before }: Slot,
  asked: ReadonlySet<string>,
): Stretch[] {
  return words.flatMap((_, at) => {
    const rest = isAt(words, at, head) ? phraseFrom(words, at + head.length, asked) : undefined;
    // `bảo | đảm quyền`: the kind of thing may begin in the middle of a word.
    let first = at;
    const isSame = (): boolean =>
      before.at(first - at - 1) !== undefined &&
      words[first - 1]?.folded === before.at(first - at - 1) &&
      !words[first]?.opens &&
      (isName(words[first - 1]) || !isName(words[at]));
    while (isSame()) first -= 1;
    const start = words[first]?.start ?? 0;
    return rest && !runsOn(words, rest) ? [{ start, end: rest.end }] : [];
  });
}

/** Phrases behind the kind of thing; one syllable is too short to tell, unless a name follows it. */
function behindHead(words: readonly Word[], slot: Slot, asked: ReadonlySet<string>): Stretch[] {
  if (slot.head.length === 0) return [];
  const found = phrasesBehind(words, slot, asked);
  if (slot.head.length > 1 || slot.head[0] === 'bang') return found;
  return found.filter(({ start }) => isName(words.find((word) => word.start > start)));
}

/** A mark stands in the question between the verb and what is asked for: `cấp xã, ngành dọc, loại nào`. */
function isParted({ text }: Query, before: readonly string[], head: readonly string[]): boolean {
  const asking = /\s(?:nào|gì|ai|đâu|nao|gi|dau)(?![\p{L}])/u.exec(text)?.index ?? text.length;
  const last = text.slice(0, asking).split(/[,;:]/u).at(-1) ?? '';
  return before.length > 0 && last.trim().split(' ').length <= head.length;
}

interface Reading {
  readonly slot: Slot;
  readonly words: readonly Word[];
  /** Words of the question: a name ends before them. */
  readonly asked: ReadonlySet<string>;
}

/** What stands behind the verb; the kind of thing may be of one syllable: `đánh bại | đội nào`. */
function afterVerb(query: Query, { slot: { head, before }, words, asked }: Reading): Stretch | undefined {
  if (DEGREES.has(head.at(-1) ?? '') || isParted(query, before, head)) return undefined;
  for (const verb of [[...before, ...head.slice(0, -1)], before].map((all) => all.slice(-2))) {
    const at = verb.length < 2 ? -1 : words.findIndex((_, i) => isAt(words, i, verb));
    const isHalf = at >= 0 && words[at + 2]?.folded === head[0];
    const found = at < 0 || isHalf ? undefined : phraseFrom(words, at + 2, asked);
    if (found) return goesOn(words, found) ? undefined : found;
  }
  return undefined;
}

/** The name before the verb that the question begins with. */
function beforeVerb({ slot: { before, behind }, words }: Reading): Stretch | undefined {
  const next = behind.slice(0, 2);
  const at = next.length === 2 && before.length === 0 ? words.findIndex((_, i) => isAt(words, i, next)) : -1;
  return at < 0 ? undefined : nameUpTo(words, at);
}

/** `bằng gì`: the means stand behind `bằng`, whatever verb stands before it. */
function meansOf({ slot, words, asked }: Reading): Stretch[] {
  return slot.head.at(-1) === 'bang' ? behindHead(words, { ...slot, head: ['bang'], before: [] }, asked) : [];
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
  const said = query.accented ? accentedWords(query.text) : foldWords(query.text);
  const reading = { slot, words, asked: new Set(said.trim().split(' ')) };
  const means = meansOf(reading);
  const kinds = means.length === 1 ? means : behindHead(words, slot, reading.asked);
  // Of several it is not clear which one is meant.
  if (kinds.length > 1) return undefined;
  const found = kinds[0] ?? afterVerb(query, reading) ?? beforeVerb(reading);
  if (!found || !saysMore(query, quote.slice(found.start, found.end))) return undefined;
  if (ABOLISHED.test(quote.slice(found.start, found.end))) return undefined;
  return /^,| và /u.test(quote.slice(found.end, found.end + 4)) ? undefined : found;
}
