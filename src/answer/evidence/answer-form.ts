import type { QuestionType } from '../../language/questions/cue-rules.ts';
import type { Query } from '../understand/query.ts';
import { perQuery } from './per-query.ts';

/** What an answer is written with. */
export type AnswerForm = 'figure' | 'name' | 'any';

const FORMS: Readonly<Partial<Record<QuestionType, AnswerForm>>> = {
  figure: 'figure',
  percent: 'figure',
  rank: 'figure',
  change: 'figure',
  duration: 'figure',
  date: 'figure',
  year: 'figure',
  period: 'figure',
  person: 'name',
  body: 'name',
  place: 'name',
  document: 'name',
};

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded nouns before `nào` or `gì` whose answer is a time: `thế kỷ nào`. */
const TIMES = folded('the_ki thap_ki thap_nien thoi_gian giai_doan thoi_ki thoi_diem');

/** … and those that have a name of their own: people, places, works and bodies. */
const NAMED = folded(
  [
    'cau_thu dien_vien tac_gia vua nha_vua tong_thong thu_tuong chu_tich nhan_vat nghe_si ca_si nhac_si hoa_si nha_van',
    'nha_tho giao_su lanh_dao bo_truong giam_doc vi_tuong hoang_de',
    'thanh_pho quoc_gia nuoc quan huyen tinh bang tieu_bang vung bien song con_song dao quan_dao chau_luc thi_tran thi_xa',
    'duong con_duong ho nui ngon_nui dai_duong lang pho khu_pho phuong san_bay san_van_dong',
    'tap_phim bo_phim cuon_sach bai_hat to_bao tap_chi tac_pham chuong_trinh giai_thuong ngon_ngu',
    'cong_ty to_chuc dang truong dai_hoc doi tap_doan hang mang_luoi bo_lac trieu_dai ton_giao hiep_uoc dao_luat',
  ].join(' '),
);

/** Words that ask wherever they stand; others (`diễn ra`, `vai trò`) only say what is asked for. */
const ASKING = folded('ai gi nao dau may sao nhieu lau gio');

/** Where the asking words stand, as positions over the terms; undefined when nothing asks. */
export function askingSpan({ terms }: Query): { readonly start: number; readonly end: number } | undefined {
  const asks = terms.findIndex(({ role, term }) => role === 'question' && ASKING.has(term));
  let start = asks >= 0 ? asks : terms.findIndex(({ role }) => role === 'question');
  if (start < 0) return undefined;
  let end = start + 1;
  while (terms[end]?.role === 'question') end += 1;
  while (terms[start - 1]?.role === 'question') start -= 1;
  return { start, end };
}

/** The two folded words before `nào` or `gì`, the nearest first; empty where neither asks, or where it asks nothing of a kind. */
export const kindAsked = perQuery(({ terms, cue }): readonly string[] => {
  if (!['list', 'definition', 'person', 'body', 'place'].includes(cue.type)) return [];
  const at = terms.findIndex(({ role, term }) => role === 'question' && (term === 'nao' || term === 'gi'));
  if (at < 1) return [];
  return [terms[at - 1], terms[at - 2]].flatMap((term) => term?.term ?? []);
});

/** What the answer must be written with, as far as the question tells. */
export const answerForm = perQuery((query: Query): AnswerForm => {
  const known = FORMS[query.cue.type];
  if (known || query.cue.type !== 'list') return known ?? 'any';
  const [nearest = '', other = ''] = kindAsked(query);
  const has = (nouns: ReadonlySet<string>): boolean => nouns.has(nearest) || nouns.has(`${other}_${nearest}`);
  if (has(TIMES)) return 'figure';
  return has(NAMED) ? 'name' : 'any';
});

export const asksWho = ({ cue }: Query): boolean => cue.type === 'person' || cue.type === 'body';

export const asksWhen = ({ cue }: Query): boolean => ['date', 'year', 'period'].includes(cue.type);
