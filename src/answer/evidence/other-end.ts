import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { type RelationSide, relationSide } from './relation-side.ts';
import { type Rule, ruleFor } from './rule.ts';

interface AskedEnd {
  /** Folded. */
  readonly name: string;
  readonly side: RelationSide;
}

/** The document or person of the question, on the side of `thay`, `sửa đổi` … that the question puts it on. */
const askedEnd = perQuery(({ cue, numbers, names, text }): readonly AskedEnd[] => {
  const ofPerson = cue.type === 'person' ? names[0]?.join(' ') : undefined;
  const name = cue.type === 'document' ? numbers[0] && foldWords(numbers[0]).trim() : ofPerson;
  const side = name && relationSide(askedWords({ text }), name);
  return name && side ? [{ name, side }] : [];
});

const sidesIn = ({ quote }: Candidate, name: string): (RelationSide | undefined)[] =>
  quote.split(';').map((clause) => relationSide(foldWords(clause), name));

/** True where the quote may put it on that side: `ông A …; ông B được bầu thay` does not say that B came after A. */
function mayBe({ cue }: Query, sides: readonly (RelationSide | undefined)[], side: RelationSide): boolean {
  if (sides.includes(side)) return true;
  return cue.type === 'person' && side === 'patient' && !sides.includes('agent');
}

/** Asked what 118 amends, the one that amends 118 is no answer; nor is whom he followed for who followed him. */
export const otherEnd: Rule = ruleFor(
  (query) => askedEnd(query).length > 0,
  (query, candidate) =>
    askedEnd(query).every(({ name, side }) => mayBe(query, sidesIn(candidate, name), side))
      ? undefined
      : 'không nói đúng bên được hỏi: bên thay hay bên được thay',
);
