import { foldWords } from '../../language/fold-words.ts';
import type { Candidate } from './candidate.ts';
import { askedWords } from './folded-words.ts';
import { perQuery } from './per-query.ts';
import { about, type Rule, ruleFor } from './rule.ts';

/** Who does things that reports count for each, folded. */
const ACTORS: readonly string[] = ['bo nganh', 'dia phuong', 'cap tinh', 'cap huyen', 'cap xa', 'so nganh'];

const actorsIn = (words: string): string[] => ACTORS.filter((actor) => words.includes(` ${actor} `));

interface Asked {
  readonly actor: string;
  /** Folded: what is counted. */
  readonly noun: string;
}

const askedOf = perQuery((query): readonly Asked[] => {
  const [actor, ...more] = actorsIn(askedWords(query));
  const noun = query.cue.noun.slice(0, 2).join(' ');
  return query.cue.type === 'figure' && actor !== undefined && more.length === 0 && noun !== ''
    ? [{ actor, noun }]
    : [];
});

const clausesOf = ({ quote }: Candidate): string[] => quote.split(/; /u).map((clause) => foldWords(clause));

/** `các bộ, ngành kiểm tra 3.484 đơn vị; các địa phương …`: the units are those of the first. */
export const otherActor: Rule = ruleFor(
  (query) => askedOf(query).length > 0,
  (query, candidate) => {
    const clauses = clausesOf(candidate).map((words) => ({ words, actors: actorsIn(words) }));
    const isOther = askedOf(query).some(({ actor, noun }) => {
      const counting = clauses.filter(({ words }) => words.includes(` ${noun} `));
      return (
        clauses.some(({ actors }) => actors.includes(actor)) &&
        counting.length > 0 &&
        counting.every(({ actors }) => actors.length > 0 && !actors.includes(actor))
      );
    });
    return isOther ? about('việc của nơi được hỏi') : undefined;
  },
);
