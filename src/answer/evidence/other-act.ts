import { askedWords, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

interface Act {
  /** For people. */
  readonly name: string;
  /** Folded: what a question says for it. */
  readonly asked: RegExp;
  /** Folded: what a sentence must say to tell of it. */
  readonly said: RegExp;
}

/** Ends of what began: a sentence that tells the beginning has the same words and the other day. */
const ENDS: readonly Act[] = [
  {
    name: 'việc thôi giữ chức',
    asked:
      / (?:thoi (?:lam|giu|chuc|nhiem)|mien nhiem|bai nhiem|tu chuc|tu nhiem|cach chuc|roi (?:chuc|ghe|nhiem so)|nghi huu|nghi chuc|het nhiem ki|het lam|thoi khong lam) /u,
    said: / (?:thoi (?:lam|giu|chuc)|mien nhiem|bai nhiem|tu chuc|cach chuc|roi chuc|nghi huu|dieu dong|chuc den|lam den|den (?:thang|ngay|het)) /u,
  },
  {
    name: 'việc đóng cửa, giải thể',
    asked:
      / (?:dong cua (?:nam|ngay|tu khi|khi|vinh vien|han)|giai the|ngung hoat dong|dung hoat dong|cham dut hoat dong|thoi hoat dong|khai tu) /u,
    said: / (?:dong cua|giai the|ngung|dung hoat dong|cham dut|ket thuc|thoi hoat dong|khong con|bai bo|bo cap|xoa|sap nhap|hop nhat|het) /u,
  },
  {
    name: 'việc bãi bỏ',
    asked:
      / (?:bi |duoc )?(?:bai bo|huy bo|xoa bo) (?:\S+ ){0,12}(?:khi nao|nam nao|ngay nao|bao gio|luc nao|hoi nao|tu bao gio|ngay may|nam may) | (?:bai bo|huy bo) (?:duoc )?(?:bao nhieu|may) /u,
    said: / (?:bai bo|huy bo|xoa bo|het hieu luc|khong con|thay|cat|bo) /u,
  },
];

const askedEnds = perQuery((query): readonly Act[] =>
  ENDS.filter(({ asked }) => asked.test(askedWords(query))),
);

/** Asked when something ended, the sentence must tell of an end. */
export const otherAct: Rule = ruleFor(
  (query) => askedEnds(query).length > 0,
  (query, candidate) => {
    const missing = askedEnds(query).find(({ said }) => !said.test(quoteWords(candidate)));
    return missing && about(missing.name);
  },
);
