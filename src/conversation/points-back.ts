import type { Query, QueryTerm } from '../answer/understand/query.ts';

/** A word that stands for something said before. */
interface Pointer {
  /** How it is spelt: with other marks (`hồ`, `độ`, `nay`) it is an ordinary word. */
  readonly spelt: string;
  /** Without marks it is an ordinary word after or before these folded words: `muc do`, `do co quan`, `ho so`. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

const POINTERS: ReadonlyMap<string, Pointer> = new Map<string, Pointer>([
  ['no', { spelt: 'nó', notBefore: ['luc', 'thue', 'dong'] }],
  ['ay', { spelt: 'ấy' }],
  ['nay', { spelt: 'này', notAfter: ['hien', 'hom', 'nam', 'den', 'ngay', 'truoc', 'lau'] }],
  [
    'do',
    {
      spelt: 'đó',
      notAfter: ['muc', 'toc', 'che', 'tien', 'thu'],
      notBefore: ['ai', 'dau', 'co quan', 'to chuc', 'don vi', 'so', 'bo', 'uy', 'thi', 'dac'],
    },
  ],
  ['ho', { spelt: 'họ', notBefore: ['so', 'chieu', 'tich', 'khau', 'tro', 'ten', 'ngheo', 'gia', 'kinh'] }],
]);

/** Words that open a follow-up, and how they are spelt. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['the', 'thế'],
  ['con', 'còn'],
  ['vay', 'vậy'],
  ['roi', 'rồi'],
  ['va', 'và'],
]);
/** After `the` it is thế nào, thể chế, thẻ căn cước, thế giới. */
const NOT_AFTER_THE: readonly string[] = ['nao', 'che', 'can', 'gioi'];
/** Without marks these are words of their own in an accented text: `con` (child), `vay` (to borrow). */
const OWN_WORDS: readonly string[] = ['con', 'vay'];

const PEOPLE: readonly string[] = ['ong', 'ba', 'anh', 'chi', 'nguoi'];

function isPointer(query: Query, at: number): boolean {
  const { term = '', surface } = query.terms[at] ?? {};
  const pointer = POINTERS.get(term);
  if (!pointer) return false;
  if (surface === pointer.spelt) return true;
  if (surface !== term || query.accented) return false;
  const { notAfter = [], notBefore = [] } = pointer;
  const next = query.terms[at + 1]?.term ?? '';
  const nextTwo = `${next} ${query.terms[at + 2]?.term}`;
  if (notAfter.includes(query.terms[at - 1]?.term ?? '')) return false;
  return !notBefore.includes(next) && !notBefore.includes(nextTwo);
}

/** `ông ấy`, `bà ta`: the place of the word before one that points back, or `ta`. */
function namesPersonAt(query: Query, at: number): boolean {
  const next = query.terms[at + 1]?.term;
  return PEOPLE.includes(query.terms[at]?.term ?? '') && (isPointer(query, at + 1) || next === 'ta');
}

/** True when something said before is meant: `nó`, `chương trình đó`, `ông ấy`. */
export function pointsBack(query: Query): boolean {
  return query.terms.some((_, at) => isPointer(query, at) || namesPersonAt(query, at));
}

/** True when a person named before is meant: `ông ấy`, `người này`, `họ`. */
export function pointsToPerson(query: Query): boolean {
  return query.terms.some(
    ({ term }, at) => namesPersonAt(query, at) || (term === 'ho' && isPointer(query, at)),
  );
}

/** True for `thế còn …`, `còn …`, `vậy …`, `và …`, `thì sao`. */
export function opensFollowUp({ terms, accented }: Query): boolean {
  const [first, second] = terms;
  if (first?.term === 'thi' && second?.term === 'sao') return true;
  const spelt = OPENERS.get(first?.term ?? '');
  if (first === undefined || spelt === undefined) return false;
  if (first.term === 'the' && NOT_AFTER_THE.includes(second?.term ?? '')) return false;
  // A chat form (`v`) has no spelling of its own.
  if (first.surface === undefined || first.surface === spelt) return true;
  return first.surface === first.term && !(accented && OWN_WORDS.includes(first.term));
}

/** The terms without the words that only point back. */
export function withoutPointers(query: Query): QueryTerm[] {
  return query.terms.filter((_, at) => !isPointer(query, at) && !namesPersonAt(query, at));
}

/** What a question says itself: its content terms, pronouns left out. */
export function ownContent(query: Query): QueryTerm[] {
  return withoutPointers(query).filter(({ role }) => role === 'content');
}
