import type { Term } from '../terms.ts';
import { cannotAsk } from './question-words.ts';

export type QuestionType =
  | 'figure'
  | 'percent'
  | 'rank'
  | 'change'
  | 'duration'
  | 'date'
  | 'year'
  | 'period'
  | 'person'
  | 'body'
  | 'place'
  | 'document'
  | 'contact'
  | 'role'
  | 'definition'
  | 'list'
  | 'why'
  | 'how'
  | 'claim'
  | 'yesno'
  | 'none';

export interface QuestionCue {
  readonly type: QuestionType;
  /** Folded terms of the noun asked for: `bao nhiêu tập thể` -> [tap, the, …]; at most five. */
  readonly noun: readonly string[];
}

interface Rule {
  readonly type: QuestionType;
  /** Matched against the folded terms joined by spaces, with a space at both ends. Group `noun` is what is asked for. */
  readonly pattern: RegExp;
}

/** In order: the first that matches wins. Each pattern is linear (no nested quantifiers). */
const RULES: readonly Rule[] = [
  { type: 'claim', pattern: / (?:co phai|co dung|phai chang) /u },
  {
    type: 'claim',
    pattern:
      / (?:phai khong|dung khong|dung chu|dung ha|phai hong|dung vay khong|dung the khong|phai vay khong|chinh xac khong|phai chu) (?:a |vay |ad |nhi |the |em |ban |khong )?$/u,
  },
  { type: 'definition', pattern: / viet tat /u },
  { type: 'list', pattern: / (?:nhung ai|gom nhung ai|la nhung ai) /u },
  {
    type: 'document',
    pattern:
      / (?:nghi dinh|nghi quyet|quyet dinh|thong tu|luat|chi thi|van ban|ke hoach|cong dien|qui che) (?:nao|so may|so bao nhieu|may|gi|so nao) /u,
  },
  {
    type: 'contact',
    pattern: / (?:dien thoai|hotline|tong dai|duong day nong|email|fax|goi so nao|goi so may) /u,
  },
  { type: 'role', pattern: / (?:chuc vu|chuc danh|lam chuc) /u },
  { type: 'percent', pattern: / (?:bao nhieu|may) phan tram /u },
  { type: 'change', pattern: / (?:tang|giam|tut|len|xuong|rot|lui) (?:may|bao nhieu) (?:bac|hang) /u },
  {
    type: 'rank',
    pattern:
      / (?:thu may|hang may|hang bao nhieu(?! don vi| so | co quan)|thu bao nhieu(?! don vi| so | co quan)|dung thu|top may|vi tri nao|vi tri may|hang nao|xep hang (?:may|nao|the nao|ra sao)) /u,
  },
  {
    type: 'duration',
    pattern:
      / (?:bao lau|trong may|may ngay|may tuan|may thang|may nam|may gio lam|bao nhieu ngay|bao nhieu thang|bao nhieu nam|bao nhieu gio) /u,
  },
  { type: 'period', pattern: / giai doan nao /u },
  { type: 'year', pattern: / (?:nam nao|nam may|nam bao nhieu) /u },
  {
    type: 'date',
    pattern:
      / (?:khi nao|bao gio|luc nao|hoi nao|ngay nao|thang nao|ngay may|thang may|ngay bao nhieu|may gio) /u,
  },
  { type: 'person', pattern: / (?:ai|nguoi nao|do ai|ong nao|ba nao) /u },
  {
    type: 'person',
    pattern:
      / (?:ong|ba|chu tich|giam doc|bi thu|bo truong|thu tuong|pho chu tich) (?:\S+ ){0,8}(?:ten gi|ten la gi) /u,
  },
  { type: 'body', pattern: / (?:co quan|don vi|to chuc) nao /u },
  // Not `chỉ số nào`, `con số nào`, `cán bộ nào`.
  { type: 'body', pattern: /(?<! chi| con| can) (?:so|bo|ban|phong) nao /u },
  {
    type: 'place',
    pattern:
      / (?:o dau|tai dau|noi nao|cho nao|dia chi|tinh nao|den dau|di dau|nop dau|ve dau) (?!tu |nam |ki |tien )/u,
  },
  { type: 'why', pattern: / (?:tai sao|vi sao|nguyen nhan|nho dau|do dau|li do) /u },
  { type: 'why', pattern: /^ sao (?!y |chep |luc |ke )/u },
  {
    type: 'list',
    pattern:
      / (?:ke ten|liet ke|danh sach|gom nhung gi|gom gi|gom cac|nhung gi|can lam gi|phai lam gi|nhung ai|gom nhung) /u,
  },
  { type: 'list', pattern: / (?:nhung|cac) (?<noun>\S+ \S+(?: \S+){0,3}?) nao /u },
  // Without marks `bo may`, `nha may`, `may mac` are bộ máy, nhà máy, may mặc.
  {
    type: 'figure',
    pattern: /(?: bao nhieu| so luong| tong so|(?<! bo| nha) may(?! mac )) (?<noun>\S+(?: \S+){0,4}) /u,
  },
  { type: 'figure', pattern: / (?:bao nhieu|la may|duoc may|het may) /u },
  { type: 'how', pattern: / (?:nhu the nao|the nao|ra sao|bang cach nao|lam sao|cach nao|lam the nao) /u },
  { type: 'definition', pattern: / (?:la gi|nghia la|la sao|la j|khai niem|dinh nghia|la the nao) /u },
  { type: 'list', pattern: / (?<noun>\S+(?: \S+)?) nao /u },
  { type: 'rank', pattern: /(?<! ngan| khach| cua| ban| mua) hang (?!dau |nam |thang |ngay |hoa )/u },
  { type: 'how', pattern: / (?:tac dung|hieu qua|y nghia|vai tro|ket qua|loi ich|noi|lam|co) gi /u },
  { type: 'list', pattern: / (?<noun>\S+ \S+) gi /u },
  {
    type: 'yesno',
    pattern: / (?:co|da|duoc|con) (?:\S+ ){1,12}(?:khong|chua) (?:a |vay |ad |nhi |the |em |ban )?$/u,
  },
];

const MASK = '~';

/** Masks words that are spelt so that they cannot be the asking word they fold to (`máy` is not `mấy`). */
function cueText(terms: readonly Term[]): string {
  return ` ${terms.map((term) => (cannotAsk(term) ? term.term + MASK : term.term)).join(' ')} `;
}

/** True when the question word is followed by a percent sign, which is no term: `bao nhiêu %`. */
export function asksPercent(text: string): boolean {
  return /(?:nhiêu|nhieu|mấy|may|bn) ?%/iu.test(text);
}

/** What kind of answer a question wants. `none`: no cue; a topic may still be asked for (`PAR INDEX 2024`). */
export function questionCue(terms: readonly Term[], percentAsked: boolean): QuestionCue {
  const cue = cueText(terms);
  for (const { type, pattern } of RULES) {
    const match = pattern.exec(cue);
    if (!match) continue;
    const noun = match.groups?.['noun']?.replaceAll(MASK, '').split(' ') ?? [];
    if (type === 'figure' && percentAsked) return { type: 'percent', noun: [] };
    return { type, noun };
  }
  return { type: 'none', noun: [] };
}
