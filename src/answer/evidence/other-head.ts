import { fold } from '../../language/fold.ts';
import type { Query, QueryTerm } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { termsIn } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words behind a place that only ask how much something is. */
const ASKS_AMOUNT = setOf(
  `la khoang co dat mat het ton duoc bao nhieu nhiu may hien tai nay bay gio nam quy qui thang ngay tien nguoi dong
  phan tram khong a vay the nhi nhe ha o day ta minh lau thi`,
);
/** What stands before the thing asked for: what sort of number is wanted, or what is done with the thing. */
const NO_THING: readonly (readonly string[])[] = [
  'tong so,so luong,chi so,ti le,muc do,muc,xep hang,thu hang,diem so,diem,thoi gian,thoi han,dang ki,lam,xin,cap',
  'cho,hoi,toi,em,minh,biet',
].flatMap((phrases) => phrases.split(',').map((phrase) => phrase.split(' ')));
/** Words between the thing and its place. */
const OF_PLACE = setOf('cua o tai trong toan ca phuong xa huyen tinh thi thanh pho tp dac khu');
const KINDS: ReadonlySet<string> = new Set(['figure', 'percent', 'duration', 'none']);
/** What is longer is a sentence. */
const LONGEST = 5;

const isAmount = ({ term }: QueryTerm): boolean => ASKS_AMOUNT.has(term) || /^\d+$/u.test(term);

const startsWith = (terms: readonly QueryTerm[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => terms[at + i]?.term === word);

/** Where the words of a name begin among the terms; -1 when they do not stand there. */
const placeAt = (terms: readonly QueryTerm[], words: readonly string[]): number =>
  terms.findIndex((_, at) => startsWith(terms, at, words));

/** Where the thing begins; the number of terms when there is none. */
function thingAt(terms: readonly QueryTerm[]): number {
  let at = 0;
  for (;;) {
    const phrase = NO_THING.find((words) => startsWith(terms, at, words));
    // `số xã`; the one of `sổ đỏ` is another word.
    const isNumber = terms[at]?.term === 'so' && terms[at]?.surface?.toLowerCase() !== 'sổ';
    if (!phrase && !isNumber) return at;
    at += phrase?.length ?? 1;
  }
}

/** `số cán bộ`, `tổng số xã`: how many there are. */
const asksNumber = (before: readonly QueryTerm[], first: number): boolean =>
  before.slice(0, first).some(({ term }) => term === 'so');

interface Head {
  readonly words: readonly QueryTerm[];
  /** Asked is how many there are. */
  readonly isNumber: boolean;
}
const NO_HEAD: Head = { words: [], isNumber: false };

/** `dân số` of `dân số phường Nha Trang là bao nhiêu`: what is asked of a place by a question that says nothing else. */
const headOf = perQuery(({ cue, places, terms }: Query): Head => {
  const place = fold(places[0] ?? '').split(' ');
  const at = placeAt(terms, place);
  if (!KINDS.has(cue.type) || places.length !== 1 || at < 1) return NO_HEAD;
  if (!terms.slice(at + place.length).every(isAmount)) return NO_HEAD;
  const before = terms.slice(0, at);
  const first = thingAt(before);
  const last = before.findLastIndex(({ term }) => !OF_PLACE.has(term));
  const words = before.slice(first, last + 1);
  return words.length > LONGEST ? NO_HEAD : { words, isNumber: asksNumber(before, first) };
});

const isInOtherWords = ({ otherwise = [] }: QueryTerm, { termSet }: Pick<Candidate, 'termSet'>): boolean =>
  otherwise.some((other) => other.every((word) => termSet.has(word)));

const isSaid = (term: QueryTerm, { termSet, labels, asked }: Candidate): boolean =>
  termSet.has(term.term) ||
  labels.has(term.term) ||
  asked.terms.has(term.term) ||
  isInOtherWords(term, { termSet });

/** True when two neighbouring words of the thing stand together in the sentence; of one word, that one. */
function tellsOf(head: readonly QueryTerm[], candidate: Candidate): boolean {
  const [only] = head;
  if (only && head.length === 1) return isSaid(only, candidate);
  return head.slice(1).some((term, i) => {
    const before = head[i];
    if (before === undefined) return false;
    const pair = `${before.term}_${term.term}`;
    return (
      candidate.pairs.has(pair) ||
      candidate.asked.pairs.has(pair) ||
      [before, term].every(({ term: word }) => candidate.labels.has(word)) ||
      [before, term].some((one) => isInOtherWords(one, candidate))
    );
  });
}

/** So near a figure stands what it counts, in UTF-16 units. */
const NEAR = 40;

/** True when a figure of the sentence may count the thing. */
function isCounted([first]: readonly QueryTerm[], { quote, figures }: Candidate): boolean {
  return figures.some(({ start, end }) =>
    termsIn(quote.slice(Math.max(0, start - NEAR), end + NEAR)).includes(first?.term ?? ''),
  );
}

/** `Dân số phường Nha Trang là bao nhiêu?`: a figure of that ward that counts no people is none of its people. */
export const otherHead: Rule = ruleFor(
  (query) => headOf(query).words.length > 0,
  (query, candidate) => {
    const { words, isNumber } = headOf(query);
    const isRow = query.ofIndex && candidate.statement?.kind === 'index-row';
    const tells = tellsOf(words, candidate) && (!isNumber || isCounted(words, candidate));
    return isRow || tells ? undefined : about(words.map(({ term, surface }) => surface ?? term).join(' '));
  },
);
