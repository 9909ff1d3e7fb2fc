import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { type Rule, ruleFor } from './rule.ts';

const LEVEL = / cap (trung uong|bo|tinh|huyen|xa)(?= )/gu;
const JOINT = / cap (?:bo|tinh|huyen|xa) va (?:cap )?(?:bo|tinh|huyen|xa) /u;
/** So far behind the levels, in UTF-16 units, a count is still said of them. */
const REACH = 60;

const levelsAsked = (query: Query): number =>
  new Set([...askedWords(query).matchAll(LEVEL)].map(([, level]) => level)).size;

/** True when each count of the quote is said of two levels at once. */
const countsJointly = ({ quote, figures }: Candidate): boolean => {
  const counts = figures.filter(({ kind }) => kind === 'count');
  return (
    counts.length > 0 &&
    counts.every(({ start }) => JOINT.test(foldWords(quote.slice(Math.max(0, start - REACH), start))))
  );
};

/** `cấp tỉnh và cấp xã nhận 191.957 hồ sơ` is the sum: how many one of them took is not said. */
export const jointLevels: Rule = ruleFor(
  (query) => query.cue.type === 'figure' && levelsAsked(query) === 1,
  (_query, candidate) =>
    JOINT.test(quoteWords(candidate)) && countsJointly(candidate)
      ? 'chỉ có con số chung của hai cấp'
      : undefined,
);
