import type { Query } from '../understand/query.ts';
import type { Expectation } from './expectation.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule } from './rule.ts';

const ONLY =
  / rieng (?:cua )?(?<what>(?:\S+ ){1,6}?)(?:trong|nam|thi|co|dat|la|duoc|giai|qui|thang|den|tai|o|bao|may|tiep|nhan|dung) /u;
/** `chương trình riêng`, `tài khoản riêng`: the word belongs to what stands before. */
const OWN_THING =
  / (?:tai khoan|con dau|bo chi so|chuong trinh|ke hoach|quay|khu|phuc vu|ho so|so) (?:\S+ )?rieng /u;

/** Words for the sort of thing that is singled out. */
const SORT = /^(?:linh vuc|noi dung|nganh|khoi|nhom|mang|phan|cac) /u;

/** `riêng cấp xã`: a sentence without that one, or that tells it together with another, tells something else. */
const otherThanOnly: Rule = (query, candidate) => {
  const asked = askedWords(query);
  const what = OWN_THING.test(asked) ? undefined : ONLY.exec(asked)?.groups?.['what']?.trim();
  if (what === undefined) return undefined;
  const said = quoteWords(candidate);
  const isSaid = what
    .replace(SORT, '')
    .split(' ')
    .every((word) => said.includes(` ${word} `));
  const isTogether = said.includes(` va ${what} `) || said.includes(` ${what} va `);
  return isSaid && !isTogether ? undefined : about(`riêng ${what}`);
};

const BEFORE_POST =
  / truoc (?:khi )?(?:lam|giu chuc|len|nham chuc) (?:\S+ ){1,8}(?:lam|giu|o|la) (?:chuc |chuc vu )?(?:gi|nao|dau) /u;
const WAS_BEFORE = / (?:truoc do|nguyen la|tung la|tung giu|von la|dang la|truoc day la) /u;

/** What somebody was before a post is not told by the sentence that gives the post. */
const postBefore: Rule = (query, candidate) =>
  BEFORE_POST.test(askedWords(query)) && !WAS_BEFORE.test(quoteWords(candidate))
    ? 'không nói về chức vụ trước đó'
    : undefined;

/** A sentence that tells of more or of another time than the question lets through. */
export const RESTRICTION_RULES: readonly Rule[] = [otherThanOnly, postBefore];

/** Kinds of figures that may be both given and asked for; times and documents only say which thing is meant. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'count',
  'percent',
  'score',
  'ratio',
  'money',
  'area',
  'distance',
]);

/** The figure that would answer is one that the question gives: `trong 278 thủ tục … có bao nhiêu`. */
export function repeatsAsked(
  { figures, claimed, cue }: Pick<Query, 'figures' | 'claimed' | 'cue'>,
  expectation: Expectation,
): boolean {
  const found = expectation.met ? expectation.figure : undefined;
  if (!found || cue.type === 'claim' || !AMOUNTS.has(found.kind)) return false;
  return figures.some(
    (given) =>
      !claimed.includes(given) &&
      given.unit !== null &&
      given.kind === found.kind &&
      String(given.value) === String(found.value),
  );
}
