import type { Term } from '../terms.ts';
import { ASKED_NOUN_PHRASES, FILLER_PHRASES, QUESTION_PHRASES } from './question-phrases.ts';

/** What a term does in a question: carries the topic, asks, or only holds the sentence together. */
export type TermRole = 'content' | 'question' | 'filler';

/** Words of the domain that statistics miss, because one half is also a particle (`một cửa`: `của`). */
const DOMAIN_COMPOUNDS: ReadonlySet<string> = new Set(
  'dan_so mot_cua mot_phan co_che co_quan co_so ho_so chi_so chi_tieu chi_thi chi_phi can_bo can_cuoc to_cao ban_hanh ban_sao so_noi so_tu so_tai so_y bang_khen bo_may cong_bo dieu_kien noi_vu tu_phap toan_trinh cai_cach cai_thien cai_tien dien_tu hoi_nghi dai_hoi quoc_hoi xa_hoi muc_do che_do de_an the_che tap_the tong_the cu_the tai_chinh cung_cap cung_ung moi_truong dang_nhap dang_ki dang_bo tiep_can bi_thu dac_biet dia_ban dau_moi hanh_vi vi_pham pham_vi vi_tri trung_vi ra_soat thi_xa tru_so thi_diem mo_cua chu_tri'.split(
    ' ',
  ),
);

/** True for a word of the domain that only means something as a whole. */
export const isDomainCompound = (first: string, second: string): boolean =>
  DOMAIN_COMPOUNDS.has(`${first}_${second}`);

/** Tells whether two neighbouring folded syllables make one word (`cai_cach`), so that neither is a mere particle. */
export type IsCompound = (first: string, second: string) => boolean;

const phraseTable = (phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    table.set(
      first,
      [...(table.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return table;
};
const questionTable = phraseTable([...QUESTION_PHRASES, ...ASKED_NOUN_PHRASES]);
const fillerTable = phraseTable(FILLER_PHRASES);

/**
 * Spellings with diacritics under which a folded word that asks may be meant. Any other marked spelling
 * (`máy`, `đầu`, `giàu`) is an ordinary word; without any mark it may be either, and asks.
 */
const ASKING_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['may', ['mấy', 'may']],
  ['dau', ['đâu']],
  ['sao', ['sao']],
  ['gi', ['gì', 'gi', 'j']],
  ['nao', ['nào', 'nao']],
  ['ai', ['ai']],
  ['chua', ['chưa']],
  ['khong', ['không', 'khong', 'ko', 'k']],
  ['bang', ['bằng']],
  ['nam', ['năm', 'nam']],
  ['hang', ['hạng']],
]);

/** True when the term is spelt with marks that its asking word does not have: `máy` is not `mấy`. */
export function cannotAsk({ term, token, expanded }: Term): boolean {
  const spellings = ASKING_SPELLINGS.get(term);
  if (!spellings || expanded !== undefined) return false;
  const surface = token.surface.toLowerCase();
  return surface !== term && !spellings.includes(surface);
}

/** Bare `dau` and `chua` are more often đầu, dấu and chùa: without marks they ask only in a phrase (`o dau`). */
const DOUBTFUL = new Set(['dau', 'chua']);

/** True when a term that asks may do so standing alone. */
function mayAskAlone(term: Term): boolean {
  return !cannotAsk(term) && !(DOUBTFUL.has(term.term) && term.token.surface.toLowerCase() === term.term);
}

function longestMatch(
  terms: readonly Term[],
  at: number,
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
): number {
  for (const words of table.get(terms[at]?.term ?? '') ?? []) {
    if (words.every((word, i) => terms[at + i]?.term === word)) return words.length;
  }
  return 0;
}

/**
 * Gives each term of a question its role. Decided on folded terms; marks count only against a word that they keep
 * from asking (`máy`), so a question has nearly always the same roles with and without diacritics.
 */
export function rolesOf(terms: readonly Term[], isCompound: IsCompound = () => false): TermRole[] {
  const roles: TermRole[] = terms.map(() => 'content');
  const isOneWord: IsCompound = (first, second) =>
    DOMAIN_COMPOUNDS.has(`${first}_${second}`) || isCompound(first, second);
  const inCompound = (at: number): boolean => {
    const before = at > 0 ? terms[at - 1]?.term : undefined;
    const term = terms[at]?.term ?? '';
    const after = terms[at + 1]?.term;
    return (
      (before !== undefined && isOneWord(before, term)) || (after !== undefined && isOneWord(term, after))
    );
  };
  for (let at = 0; at < terms.length; ) {
    const asking = longestMatch(terms, at, questionTable);
    const filling = longestMatch(terms, at, fillerTable);
    const length = Math.max(asking, filling);
    const term = terms[at];
    if (
      length === 0 ||
      !term ||
      (length === 1 && inCompound(at)) ||
      (length === 1 && asking === 1 && !mayAskAlone(term))
    ) {
      at += 1;
      continue;
    }
    roles.fill(asking >= filling ? 'question' : 'filler', at, at + length);
    at += length;
  }
  return roles;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...QUESTION_PHRASES, ...FILLER_PHRASES].flatMap((phrase) => phrase.split(' ')),
);
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'khong mot hai ba bon nam sau bay tam chin muoi mot tu lam nham linh le chuc tram nghin ngan van trieu ti ty ruoi phay phan'.split(
    ' ',
  ),
);

/** True for words that ask, hold the sentence together, or write a number: they are never a misspelt topic. */
export function isFunctionWord(term: string): boolean {
  return FUNCTION_WORDS.has(term) || NUMBER_WORDS.has(term);
}
