import type { Knowledge } from '../../search/knowledge.ts';
import { Wordings } from '../faq/wordings.ts';
import type { Query } from '../understand/query.ts';

/** Facts that people ask for in words like those of a question: by id, how like, 0..1. */
export type AskedFacts = ReadonlyMap<string, number>;

/** From this likeness on a fact is looked at even if its own words are others. */
const LIKE = 0.3;
/** As many at most. */
const FACTS = 6;

/** Prepares the wordings of all facts once; the returned function gives the facts that a question most likely asks for. */
export function createAskedFacts(knowledge: Knowledge): (query: Query) => AskedFacts {
  const wordings = new Wordings(
    knowledge.content.statements.flatMap((fact) =>
      fact.kind === 'fact' && fact.questions.length > 0
        ? [{ owner: fact.id, questions: fact.questions }]
        : [],
    ),
    knowledge,
  );
  return (query) => {
    const like: [string, number][] = [];
    wordings.compare(query, (id, { similarity }) => {
      if (similarity >= LIKE) like.push([id, similarity]);
    });
    return new Map(like.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, FACTS));
  };
}
