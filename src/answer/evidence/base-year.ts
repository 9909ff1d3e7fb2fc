import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

/** Words before a year that make it one to compare with, or an end of a stretch of years. */
const AGAINST = / (?:so voi|hon|kem|bang|voi|tu|den|toi)(?: cung ky)?(?: nam)? (?:19|20)\d{2} /u;

/** `5 chỉ số tăng so với 2022`: what is told is of another year, with which 2022 is compared. */
export const baseYear: Rule = ruleFor(
  (query) => query.years.length === 1 && !AGAINST.test(askedWords(query)),
  (query, candidate) => {
    const year = query.years[0] ?? '';
    const words = quoteWords(candidate);
    if (!words.includes(` ${year} `)) return undefined;
    const left = words.replace(new RegExp(` so voi (?:cung ky )?(?:nam )?${year}(?= )`, 'gu'), '');
    return left.includes(` ${year} `) || !/ (?:19|20)\d{2} /u.test(left) ? undefined : about(`năm ${year}`);
  },
);
