import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const CENTRE = / trung tam (?:(?:dich vu|phuc vu|hanh chinh|cong) )*/u;
const ONLINE_CENTRE = new RegExp(`${CENTRE.source}(?:truc tuyen|qua mang|online) `, 'u');

/** The centre for services online is another than the one with counters. */
export const onlineCentre: Rule = ruleFor(
  (query) => ONLINE_CENTRE.test(askedWords(query)),
  (_query, candidate) =>
    CENTRE.test(quoteWords(candidate)) && !ONLINE_CENTRE.test(quoteWords(candidate))
      ? about('trung tâm trực tuyến')
      : undefined,
);
