import type { Term } from '../terms.ts';
import { cannotAsk } from './question-words.ts';

/** Stands behind a word that is spelt so that it cannot be the asking word it folds to: `máy` -> `may~`. */
export const MASK = '~';
/** Last word of the line when the sentence ends with `hả`, `à` or `chứ`, which ask for a yes. */
const ASKS_BACK = '?';

/** Spellings of small words that ask, compare or choose; any other marked spelling is another word (`hồn`, `hãy`). */
const CUE_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['mo', ['mô']],
  ['rang', ['răng']],
  ['hay', ['hay']],
  ['hon', ['hơn']],
]);

/** Chat and regional spellings of `không` and `vậy` at the end of a question, however they are marked. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['hong', 'khong'],
  ['hem', 'khong'],
  ['hok', 'khong'],
  ['zay', 'vay'],
  ['dzay', 'vay'],
  ['rua', 'vay'],
]);
/** Ordinary words otherwise (hồng, hẻm, rửa): the other word only at the end of a sentence. */
const SPOKEN_ENDINGS: ReadonlySet<string> = new Set(['khong', 'vay']);

/** Small words at the end of a sentence that add politeness only. */
const TAIL: ReadonlySet<string> = new Set(['vay', 'a', 'ad', 'admin', 'nhi', 'ah', 'ak', 'za', 'zi']);
/** Ordinary words otherwise (tập thể, bản, nhà): politeness only after a word that ends a question. */
const TAIL_AFTER_CUE: ReadonlySet<string> = new Set(
  'the em ban chau chu cau ong ba me sep anh chi ta do day nha nhe bot shop oi hen nghen hi he ri bac co nao ne ha cam on giup voi minh dum trong nhen'.split(
    ' ',
  ),
);
const ENDS_QUESTION: ReadonlySet<string> = new Set(
  'khong hong hem hok chua dau nao gi sao ai lau gio chi mo'.split(' '),
);
/** Words that end a sentence and ask for a yes, as they are spelt. */
const ASKING_BACK: ReadonlySet<string> = new Set(['hả', 'à', 'chứ', 'hử']);
/** Without marks only these, and only in a sentence of some length: `a` is ạ more often than à. */
const ASKING_BACK_PLAIN: ReadonlySet<string> = new Set(['ha', 'chu']);
/** `dân chủ`, `Bác Hà`, `làm chủ`: names and words that end like a word that asks back. */
const NOT_ASKING_BACK: ReadonlySet<string> = new Set(
  'dan lam gia tu ong ba bac co anh chi khanh dong thanh ho phu bang phien ninh'.split(' '),
);
const LEAST_ASKED_BACK = 3;

/** Replaced in this order in the folded line. Regional words stand for the common ones where that is safe. */
const REWRITES: readonly (readonly [pattern: RegExp, by: string])[] = [
  // Address: `mấy anh chị ơi` counts nobody.
  [
    / (?:may |cac )?(?:anh chi em|anh chi|anh|chi|ban|em|ad|admin|co|chu|bac|shop|ba con|moi nguoi|ca nha|bot) oi (?=\S)/gu,
    ' ',
  ],
  [
    / (?:may|cac) (?:anh chi em|anh chi|anh|chi|ban|em|ad|admin|co|chu|bac) (?=cho |lam on |giup |huong dan |tu van )/gu,
    ' ',
  ],
  [/(?<= vay| gi| khong| chua| dau| nao| sao) (?:may|cac) (?:anh chi|anh|chi|ban|em|ad|co|chu|bac) $/gu, ' '],
  [
    / (?:cho|xin) (?:toi |em |minh |con |chau )?hoi (?:xiu |chut |ti |ke |tham )(?:xiu |ti |la )?/gu,
    ' cho hoi ',
  ],
  // Not `ở mô hình một cửa`, `khi mở tài khoản`.
  [/ (o|di|nop|gui) mo(?! hinh | ta | to | phong )(?= )/gu, ' $1 dau'],
  [/ (khi|cho) mo (?=$|co |thi |moi |vay |rua |la |nhan |nop |xong )/gu, ' $1 nao '],
  [
    / (tinh|xa|phuong|noi|nguoi|so|huyen) mo (?!hinh |ta |to |phong |cua |rong |ra |them |lop )/gu,
    ' $1 nao ',
  ],
  [/ (lam|tai) rang(?= )/gu, ' $1 sao'],
  [
    / (la|cai|can|lam|gom|nhung|to|viec|dieu|noi|co|nop|thieu|thu tuc) chi (?=(?:vay |the |he |hi |ri |a |ta |do )?$)/gu,
    ' $1 gi ',
  ],
  [/ chung nao /gu, ' khi nao '],
  [/ (gia|het|ton|mat|phi) nhieu (?=tien |$)/gu, ' $1 bao nhieu '],
];

/** Every rewrite needs one of these; most questions have none. */
const MAY_REWRITE = / (?:oi|may|cac|hoi|mo|rang|chi|chung nao) | (?:gia|het|ton|mat|phi) nhieu /u;

function wordOf(term: Term): string {
  const surface = term.expanded === undefined ? term.token.surface.toLowerCase() : term.term;
  const spellings = CUE_SPELLINGS.get(term.term);
  if (cannotAsk(term) || (spellings && surface !== term.term && !spellings.includes(surface)))
    return term.term + MASK;
  return term.term;
}

/** `nhiêu` alone is bao nhiêu; without marks it is nhiều. */
function spellOutHowMany(words: string[], terms: readonly Term[]): void {
  for (let at = 0; at < words.length; at++) {
    const isSpelt = terms[at]?.token.surface.toLowerCase() === 'nhiêu';
    if (isSpelt && words[at - 1] !== 'bao') words[at] = 'bao nhieu';
  }
}

/** A sentence that states something has a figure or one of these words: `thuộc`, `là`, `đạt`. */
const STATING: ReadonlySet<string> = new Set(['la', 'thuoc', 'da', 'dat', 'duoc', 'bi', 'nhap']);
const statesSomething = ({ term, token }: Term): boolean => token.kind === 'figure' || STATING.has(term);

function asksBack(terms: readonly Term[], length: number, before: string | undefined): boolean {
  const term = terms[length - 1];
  if (!term || term.expanded !== undefined) return false;
  const surface = term.token.surface.toLowerCase();
  if (ASKING_BACK.has(surface)) return length >= LEAST_ASKED_BACK;
  if (!ASKING_BACK_PLAIN.has(surface) || before === undefined) return false;
  return length > LEAST_ASKED_BACK && !NOT_ASKING_BACK.has(before) && terms.some(statesSomething);
}

/** `không phải … à`: so begun, an unmarked `a` asks. */
const deniesAndAsks = (words: readonly string[]): boolean =>
  words[0] === 'khong' && words[1] === 'phai' && words.at(-1) === 'a';

/** Cuts polite words off the end; true when one of them asks back. */
function cutTail(words: string[], terms: readonly Term[]): boolean {
  let asked = false;
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    const spoken = SAME_WORD.get(last) ?? last;
    if (SPOKEN_ENDINGS.has(spoken)) words[words.length - 1] = spoken;
    const before = words.at(-2);
    const isAsking = asksBack(terms, words.length, before) || deniesAndAsks(words);
    // `thứ nhì` is a place in an order.
    if (spoken === 'nhi' && before === 'thu') break;
    const isTail = TAIL.has(spoken) || (TAIL_AFTER_CUE.has(spoken) && ENDS_QUESTION.has(before ?? ''));
    if (!isAsking && !isTail) break;
    asked ||= isAsking;
    words.pop();
  }
  return asked;
}

/**
 * The folded words of a question as one line with a space at both ends, for the tables of cues: polite words at the
 * end cut off, regional words replaced, words that cannot ask masked. `percentAsked`: a percent sign, which is no
 * term, follows the question word.
 */
export function cueLine(terms: readonly Term[], percentAsked: boolean): string {
  const words = terms.map(wordOf);
  spellOutHowMany(words, terms);
  const asked = cutTail(words, terms);
  let line = ` ${words.join(' ')} `;
  if (MAY_REWRITE.test(line)) for (const [pattern, by] of REWRITES) line = line.replace(pattern, by);
  if (percentAsked) line = line.replace(/ (bao nhieu|may) (?!phan tram )/u, ' $1 phan tram ');
  return asked ? `${line}${ASKS_BACK} ` : line;
}
