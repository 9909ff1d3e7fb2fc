import type { Query, QueryTerm } from '../understand/query.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';
import { saysTerm } from './says-term.ts';

/** Where the name of a rate ends: at its time, its place or its value. */
const ENDS: ReadonlySet<string> = new Set(
  'quy qui nam thang cua tinh khanh hoa sau giai toi den la dat bao may trong tai o hien toan ca trung duoc nhu ra'.split(
    ' ',
  ),
);
const OF_RATE: ReadonlySet<string> = new Set(['figure', 'percent', 'none', 'change']);
/** Words at most that name a rate. */
const LONGEST = 6;

/** The words behind `tỷ lệ` that say of what. */
const rateOf = perQuery(({ cue, terms }: Query): readonly QueryTerm[] => {
  if (!OF_RATE.has(cue.type)) return [];
  const at = terms.findIndex(
    ({ term }, i) => term === 'le' && ['ti', 'ty'].includes(terms[i - 1]?.term ?? ''),
  );
  if (at < 0) return [];
  const named = terms.slice(at + 1, at + 1 + LONGEST);
  const end = named.findIndex(
    ({ term, role }, i) =>
      ENDS.has(term) ||
      role === 'question' ||
      /\d/u.test(term) ||
      (term === 'so' && named[i + 1]?.term === 'voi'),
  );
  return (end < 0 ? named : named.slice(0, end)).filter(({ role }) => role === 'content');
});

/** `tỷ lệ thanh toán trực tuyến` is not told by the rate of anything else. */
export const otherRate: Rule = ruleFor(
  (query) => rateOf(query).length > 0,
  (query, candidate) => {
    const missing = rateOf(query).find((term) => !saysTerm(term, candidate));
    return missing && about(missing.surface ?? missing.term);
  },
);
