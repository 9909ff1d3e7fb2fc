import type { Query, QueryTerm } from '../understand/query.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';
import { saysTerm } from './says-term.ts';

/** Words of an asked noun that say what the counted things are about: `đơn về nhà ở`. */
const aboutWhat = perQuery(({ cue, terms }: Query): readonly QueryTerm[] => {
  const at = cue.type === 'figure' ? cue.noun.indexOf('ve') : -1;
  if (at < 1) return [];
  const words = new Set(cue.noun.slice(at + 1, at + 3));
  return terms.filter(({ term, role }) => role === 'content' && words.has(term));
});

/** Staff of one sort are not those of another. */
const STAFF = / bien che (?<sort>cong chuc|vien chuc|giao vien|su nghiep) /u;

const inLine = ({ terms }: Query): string => ` ${terms.map(({ term }) => term).join(' ')} `;

/** `bao nhiêu đơn về nhà ở` is not told by those about land. */
export const countedAbout: Rule = ruleFor(
  (query) => aboutWhat(query).length > 0 || STAFF.test(inLine(query)),
  (query, candidate) => {
    const missing = aboutWhat(query).find((term) => !saysTerm(term, candidate));
    if (missing) return about(missing.surface ?? missing.term);
    const sort = STAFF.exec(inLine(query))?.groups?.['sort'];
    return sort === undefined || candidate.pairs.has(sort.replace(' ', '_')) ? undefined : about(sort);
  },
);
