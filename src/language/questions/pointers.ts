/** A word of a question: folded, and as typed in lower case unless it was expanded or corrected. */
export interface SpokenWord {
  readonly term: string;
  readonly surface?: string;
}

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
  ['nay', { spelt: 'này', notAfter: ['hien', 'hom', 'nam', 'den', 'ngay', 'truoc', 'lau', 'bua', 'xua'] }],
  [
    'do',
    {
      spelt: 'đó',
      notAfter: ['muc', 'toc', 'che', 'tien', 'thu', 'so', 'nao'],
      notBefore: ['ai', 'dau', 'co quan', 'to chuc', 'don vi', 'so', 'bo', 'uy', 'thi', 'dac'],
    },
  ],
  [
    'ho',
    { spelt: 'họ', notBefore: ['so', 'chieu', 'tich', 'khau', 'tro', 'ten', 'ngheo', 'gia', 'kinh', 'chi'] },
  ],
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

/** True when the word at `at` stands for something said before. `accented`: the text was typed with diacritics. */
export function isPointer(words: readonly SpokenWord[], at: number, accented: boolean): boolean {
  const { term = '', surface } = words[at] ?? {};
  const pointer = POINTERS.get(term);
  if (!pointer) return false;
  if (surface === pointer.spelt) return true;
  if (surface !== term || accented) return false;
  const { notAfter = [], notBefore = [] } = pointer;
  const next = words[at + 1]?.term ?? '';
  const nextTwo = `${next} ${words[at + 2]?.term}`;
  if (notAfter.includes(words[at - 1]?.term ?? '')) return false;
  return !notBefore.includes(next) && !notBefore.includes(nextTwo);
}

/** `ông ấy`, `bà ta`: true at the word before one that points back, or before `ta`. */
export function namesPersonAt(words: readonly SpokenWord[], at: number, accented: boolean): boolean {
  const next = words[at + 1]?.term;
  return PEOPLE.includes(words[at]?.term ?? '') && (isPointer(words, at + 1, accented) || next === 'ta');
}

/** True for `thế còn …`, `còn …`, `vậy …`, `và …`, `thì sao`. */
export function opensFollowUp(words: readonly SpokenWord[], accented: boolean): boolean {
  const [first, second] = words;
  if (first?.term === 'thi' && second?.term === 'sao') return true;
  const spelt = OPENERS.get(first?.term ?? '');
  if (first === undefined || spelt === undefined) return false;
  if (first.term === 'the' && NOT_AFTER_THE.includes(second?.term ?? '')) return false;
  // A chat form (`v`) has no spelling of its own.
  if (first.surface === undefined || first.surface === spelt) return true;
  return first.surface === first.term && !(accented && OWN_WORDS.includes(first.term));
}
