import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

/** `không dùng thay bản chính khi nào`: the case in which something does not hold. */
const DENIED =
  / khong (?!biet|ro|nho|hieu|con|qua|phai)\S+ (?:\S+ ){0,8}(?:khi nao|luc nao|truong hop nao|bao gio) /u;
const DENIES = / (?:khong|chua|tru|ngoai|het|ngung|cham dut|bai bo|thoi|cam) /u;

/** Asked when something does not hold, a sentence that denies and excepts nothing tells the contrary. */
export const deniedWhen: Rule = ruleFor(
  (query) => DENIED.test(askedWords(query)),
  (_query, candidate) => (DENIES.test(quoteWords(candidate)) ? undefined : about('trường hợp trái lại')),
);
