import { foldWords } from '../../language/fold-words.ts';
import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { type Relation, relationOf } from './relation-side.ts';
import { type Rule, ruleFor } from './rule.ts';

interface AskedEnd {
  /** Folded. */
  readonly name: string;
  readonly relation: Relation;
}

/** The document or person of the question, on the side of `thay`, `sửa đổi` … that the question puts it on. */
const askedEnd = perQuery(({ cue, numbers, names, text }): readonly AskedEnd[] => {
  const ofPerson = cue.type === 'person' ? names[0]?.join(' ') : undefined;
  const name = cue.type === 'document' ? numbers[0] && foldWords(numbers[0]).trim() : ofPerson;
  const relation = name && relationOf(askedWords({ text }), name);
  return name && relation ? [{ name, relation }] : [];
});

const relationsIn = ({ quote }: Candidate, name: string): Relation[] =>
  quote.split(';').flatMap((clause) => relationOf(foldWords(clause), name) ?? []);

/** True where the quote may put it on that side: `ông A …; ông B được bầu thay` does not say that B came after A. */
function mayBe({ cue }: Query, said: readonly Relation[], { side, kind }: Relation): boolean {
  if (said.some((one) => one.side === side && one.kind === kind)) return true;
  return cue.type === 'person' && side === 'patient' && !said.some((one) => one.side === 'agent');
}

/** Asked what 118 amends, the one that amends 118 is no answer; nor is whom he followed for who followed him. */
export const otherEnd: Rule = ruleFor(
  (query) => askedEnd(query).length > 0,
  (query, candidate) =>
    askedEnd(query).every(({ name, relation }) => mayBe(query, relationsIn(candidate, name), relation))
      ? undefined
      : 'không nói đúng bên được hỏi: bên thay hay bên được thay',
);
