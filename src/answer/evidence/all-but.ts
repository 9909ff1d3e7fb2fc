import type { Query } from '../understand/query.ts';
import { askedExtreme } from './extreme-clause.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

/** Kinds of questions whose answer is another one when something is left out. */
const COUNTED: ReadonlySet<string> = new Set(['figure', 'percent', 'rank']);

/** At the head of a clause, `ngoài` and `trừ` leave something out: not `nước ngoài`, `ngoài giờ`, `bị trừ`. */
const LEAVES_OUT =
  /(?:^|[,;] ?)(?:thế |vậy )?(?:ngoài|trừ|ngoại trừ|không kể|không tính|chưa kể|chưa tính|ngoai|tru|ngoai tru|khong ke|khong tinh|chua ke|chua tinh) (?!ra(?: |,)|giờ|gio|trời|troi|đời|nước|nuoc)/iu;
const LEFT_OUT =
  / (?:khong phai (?:la|ve|thuoc|cua|o)|khong (?:ke|tinh|bao gom|thuoc|lien quan)|ngoai tru|tru (?:\S+ ){1,4}ra|tru di) (?!.{0,2}$)/u;
const SAYS_LEFT_OUT =
  / (?:ngoai|tru|khong ke|khong tinh|chua ke|chua tinh|con lai|khong phai|khong thuoc|khong bao gom|rieng|khac) /u;

/** `riêng xã thôi, không kể phường`: what is asked for has a name of its own. */
const NAMES_PART = / (?:rieng|chi tinh|chi ke) /u;

const leavesOut = (query: Query): boolean =>
  (COUNTED.has(query.cue.type) || askedExtreme(query) !== undefined) &&
  !NAMES_PART.test(askedWords(query)) &&
  (LEAVES_OUT.test(query.text) || LEFT_OUT.test(askedWords(query)));

/** `trừ phường ra còn bao nhiêu`: neither the whole nor what is left out is what is left. */
export const allBut: Rule = ruleFor(leavesOut, (_query, candidate) =>
  SAYS_LEFT_OUT.test(quoteWords(candidate)) ? undefined : 'không nói về phần còn lại được hỏi',
);
