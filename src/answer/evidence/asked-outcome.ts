import { askedWords, quoteWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

const ASKS_OUTCOME = / ket qua (?:\S+ ){0,14}(?:the nao|ra sao|nhu the nao|sao|the sao) /u;
const TELLS_OUTCOME =
  / (?:dat|tang|giam|hoan thanh|xong|vuot|xep|chuyen bien|cai thien|phat hien|duoc cap|cao hon|thap hon|lan dau|toan bo|thanh cong|tot|kha) /u;

/** That something was held or planned does not tell what came of it. */
const noOutcome = ruleFor(
  (query) => ASKS_OUTCOME.test(askedWords(query)),
  (_query, candidate) => (TELLS_OUTCOME.test(quoteWords(candidate)) ? undefined : 'không nói kết quả ra sao'),
);

const ASKS_SANCTION =
  / bi (?:k[iy] luat|phat|xu l[iy]|xu phat|cach chuc|duoi viec|truy cuu) (?:\S+ ){0,2}(?:the nao|ra sao|sao|gi|khong|muc nao) /u;
const TELLS_SANCTION =
  / (?:k[iy] luat|phat|xu l[iy]|xu phat|trach nhiem|cach chuc|hinh su|truy cuu|danh gia) /u;

/** A ban is no penalty. */
const noSanction = ruleFor(
  (query) => ASKS_SANCTION.test(askedWords(query)),
  (_query, candidate) =>
    TELLS_SANCTION.test(quoteWords(candidate)) ? undefined : 'không nói hình thức xử lý',
);

const ASKS_MONEY =
  / (?:phi|le phi|luong|gia|muc phi|tien) (?:la |het |mat |khoang |thang |nop )?(?:bao nhieu|may) /u;
const TELLS_MONEY = / (?:mien|khong (?:thu|mat|phai nop)|giam) /u;

/** A fee is money, or that there is none. */
const noMoney = ruleFor(
  (query) => ASKS_MONEY.test(askedWords(query)),
  (_query, candidate) =>
    candidate.figures.some(({ kind }) => kind === 'money') || TELLS_MONEY.test(quoteWords(candidate))
      ? undefined
      : 'không nêu số tiền',
);

/** What was asked of an act and is not told of it: what came of it, its penalty, its price. */
export const OUTCOME_RULES: readonly Rule[] = [noOutcome, noSanction, noMoney];
