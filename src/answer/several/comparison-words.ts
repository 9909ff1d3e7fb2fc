import { steepestIn } from '../series/series-words.ts';
import type { Query, QueryTerm } from '../understand/query.ts';

/** Spellings of words that compare; otherwise marked they are other words: `giám` đốc, `kèm`, `hàng` năm. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['kem', 'kém'],
  ['hon', 'hơn'],
  ['tang', 'tăng'],
  ['giam', 'giảm'],
  ['hang', 'hạng'],
  ['bac', 'bậc'],
  ['len', 'lên'],
  ['rot', 'rớt'],
  ['diem', 'điểm'],
  ['xep', 'xếp'],
]);
/** Stands behind a word that is spelt so that it cannot compare. */
const MASK = '~';

function wordOf({ term, surface }: QueryTerm): string {
  const spelling = SPELLINGS.get(term);
  const isOther = spelling !== undefined && surface !== undefined && surface !== term && surface !== spelling;
  return isOther ? term + MASK : term;
}

/** Folded terms of a question as one line with a space at both ends; words that only look like comparing are masked. */
export const termLine = ({ terms }: Pick<Query, 'terms'>): string => ` ${terms.map(wordOf).join(' ')} `;

/** Says that two values are set against each other. */
const COMPARES =
  / (?:tang|giam(?! doc)|tut|rot|len|xuong|hon(?! bao | may | (?!(?:19|20)\d\d )\d)|kem|thua|cach nhau|cach biet|chenh|lech|so voi|so sanh|khac nhau|thay doi|cai thien|tien bo|bien dong|bang nhau|(?:xep|dung) (?:tren|duoi)) /u;
const UP =
  / (?:tang|len|cao hon|tot hon|nhieu hon|lon hon|cai thien|tien bo|nhich len|vuot|(?:xep|dung) tren|(?<!(?:thap|kem|it|te|xau|nho) )hon(?! (?:bao|may|\d{1,3}) )) /u;
const DOWN =
  / (?:giam(?! doc)|tut|rot|xuong|thap hon|kem hon|it hon|te hon|xau hon|nho hon|kem|thua|sut|(?:xep|dung) duoi) /u;
const NOT = / (?:khong|chua|chang) (?:(?:he|co|phai|la|bi|duoc|xep|dung|deu|lien|tuc) ){0,3}$/u;

/** Words that set one level against another, the other behind them; `tăng` and `giảm` speak of time. */
export const LEVEL_WORDS = / (?:hon|kem|thua|vuot|(?:xep|dung|nam) (?:tren|duoi)) /gu;

const WHICH_IS_MORE =
  / hay (?:\S+ )+?(?:hon(?! bao | may | \d)|(?:xep|dung) (?:tren|duoi)|(?:co|ra doi|ban hanh|ki|ky|ra|thanh lap|hieu luc|dien ra|bat dau|xong) (?:truoc|sau)(?= $| nhi $| vay $| the $)) /u;
/** `cao hay thấp hơn`, `sớm hơn hay muộn hơn`: the way is asked for, of one thing; `cách nào hay`: a good one. */
const WHICH_WAY =
  / (?:hon|cao|thap|nhieu|it|nhanh|cham|som|muon|lon|nho|tot|xau|kem|truoc|tren|duoi|lau|tang|giam) hay | nao hay /u;

/** `A hay B cao hơn`: asks which of two is the more, in a line of folded words. */
export const asksWhichIsMore = (line: string): boolean => WHICH_IS_MORE.test(line) && !WHICH_WAY.test(line);

export const compares = (line: string): boolean => COMPARES.test(line);

/** Says which is the higher level, whichever came first: `cao hơn`, `kém`. */
export const comparesLevels = (line: string): boolean => line.search(LEVEL_WORDS) >= 0;

/** Which way a question says that it went: `tăng`, `thấp hơn`; undefined when it leaves that open. */
export function saidDirection(line: string): 1 | -1 | undefined {
  const [up, down] = [UP.test(line), DOWN.test(line)];
  if (up === down) return undefined;
  return up ? 1 : -1;
}

const STEADY =
  / (?:lien tuc|lien tiep|deu|deu dan|moi nam|nam nao cung|tung nam|hang nam|khong ngung|nam sau (?:\S+ )?hon nam truoc) /u;

/** Says that it went one way in every year, not only from end to end. */
export const isSteady = (line: string): boolean => STEADY.test(line);

/** True when it is said that it did not go that way: `không tăng`, `không cao hơn`. */
export function deniesDirection(line: string): boolean {
  const found = UP.exec(line) ?? DOWN.exec(line);
  return found !== null && NOT.test(line.slice(0, found.index + 1));
}

const BEST = / (?:cao|tot|gioi|dinh|nhieu|lon|manh) (?:diem |hang )?nhat | dinh cao | ki luc /u;
const WORST = / (?:thap|kem|te|be|xau|it|nho|yeu) (?:diem |hang )?nhat | (?:bet|chot) /u;

/** Whether the best or the worst of a series is asked for. */
export function askedExtreme(line: string): 'best' | 'worst' | undefined {
  if (steepestIn(line)) return undefined;
  if (WORST.test(line)) return 'worst';
  return BEST.test(line) ? 'best' : undefined;
}

/** Asks for the year, or for all years. */
export const ASKS_YEAR =
  / (?:nam nao|nam may|khi nao|nam bao nhieu|tu truoc (?:den|toi) (?:nay|gio)|cac nam|lich su) /u;
export const YEAR_BEFORE =
  / (?:nam truoc|nam ngoai|nam lien truoc|nam truoc do|nam lien ke|nam lien ke truoc) /u;
/** Another set of things than the years of one province. */
export const OTHER_SET =
  / (?:tinh nao|dia phuong nao|noi nao|so nao|don vi nao|huyen nao|chi so nao|thanh phan nao|noi dung nao|linh vuc nao|dung nhat|dan dau) /u;
export const NATIONAL = / (?:binh quan|trung binh|ca nuoc|toan quoc|muc chung) /u;
const RANK = / (?:bac|hang(?! nam)|thu hang|xep|vi tri|thu may|top) /u;
const SCORE = / (?:diem|phan tram|ti le|diem so) /u;

export type Measure = 'score' | 'rank';

/** The measures that a question asks for; both when it names none. */
export function askedMeasures(line: string, text: string): readonly Measure[] {
  const rank = RANK.test(line);
  const score = SCORE.test(line) || text.includes('%');
  if (rank === score) return ['score', 'rank'];
  return rank ? ['rank'] : ['score'];
}

const BEFORE_AND_AFTER =
  / (?:truoc (?:va |voi )?(?:khi )?sau|(?:so voi|hon|kem) truoc(?: khi)?|truoc(?: khi)? (?:sap nhap|hop nhat) (?:va|voi|so voi) sau(?: khi)?|sau(?: khi)? (?:sap nhap|hop nhat) (?:\S+ ){0,6}(?:tang|giam|hon|kem|so voi)(?: \S+){0,3}|(?:tinh moi|khanh hoa moi) (?:\S+ ){0,6}(?:tinh cu|khanh hoa cu)) /u;
const MERGER = / (?:sap nhap|hop nhat|tinh cu|khanh hoa cu) /u;

/** Sets the province before the merger against the province after it. */
export const comparesAcrossMerger = (line: string): boolean =>
  MERGER.test(line) && BEFORE_AND_AFTER.test(line) && compares(line);

/** Questions for an amount or a verdict; a reason or a way is not computed. */
export const ASKS_AMOUNT = / (?:may|bao nhieu|bn|nao|khong|hay|sao|the nao|ra sao) /u;
