import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

/** Kinds of cases that reports count together, folded. */
const KINDS: readonly (readonly [string, string])[] = [
  ['khieu nai', 'to cao'],
  ['phan anh', 'kien nghi'],
];
/** What people say for one of them. */
const ALSO: ReadonlyMap<string, RegExp> = new Map([['khieu nai', / (?:thua|khieu|kien) (?:kien|cao) /u]]);
const names = (asked: string, kind: string): boolean =>
  asked.includes(` ${kind} `) || ALSO.get(kind)?.test(asked) === true;

const COUNTS = / (?:bao nhieu|may|so|ty le|ti le) (?:don|vu|viec|vu viec|luot|truong hop) /u;

/** The one kind that a question counts, and the other. */
const kindAsked = perQuery((query: Query): readonly string[] => {
  const asked = askedWords(query);
  if (query.cue.type !== 'figure' || !COUNTS.test(asked)) return [];
  return KINDS.flatMap(([first, second]) => {
    const [one, other] = [names(asked, first), names(asked, second)];
    if (one === other) return [];
    return one ? [first, second] : [second, first];
  });
});

/** The sentence, or for a fact its topic and source, tells of that kind apart from the other. */
function tellsApart(
  { labels }: Candidate,
  words: string,
  [kind = '', other = '']: readonly string[],
): boolean {
  if (words.includes(` ${kind} `))
    return !new RegExp(` ${kind} (?:va )?${other} | ${other} (?:va )?${kind} `, 'u').test(words);
  return !words.includes(` ${other} `) && !other.split(' ').every((word) => labels.has(word));
}

/** `3.069 đơn về đất đai` of both complaints and denunciations does not count either. */
export const jointKinds: Rule = ruleFor(
  (query) => kindAsked(query).length > 0,
  (query, candidate) =>
    tellsApart(candidate, quoteWords(candidate), kindAsked(query))
      ? undefined
      : about('riêng loại đơn, vụ việc được hỏi'),
);
