import type { Knowledge } from '../../search/knowledge.ts';
import { Wordings } from '../faq/wordings.ts';
import type { Query } from '../understand/query.ts';

/** How a fact is asked for, compared with a question. */
export interface AskedFact {
  /** How like the question its most like wording is, 0..1. */
  readonly like: number;
  /** The same of the wordings that ask for the same kind of answer. */
  readonly ofKind: number;
  /** How much more like it is than that of any other fact; below 0 when another one's is more. */
  readonly lead: number;
}

/** Facts that people ask for in words like those of a question. */
export class AskedFacts {
  /** By id, the most like first. */
  readonly #facts: ReadonlyMap<string, AskedFact>;
  readonly #notAsked: AskedFact;
  /** The fact that has the very question among its wordings. */
  readonly foreseen: string | undefined;

  constructor(facts: ReadonlyMap<string, AskedFact>) {
    this.#facts = facts;
    const [[id, best] = []] = facts;
    this.#notAsked = { like: 0, ofKind: 0, lead: -(best?.like ?? 0) };
    this.foreseen = best?.like === 1 ? id : undefined;
  }

  get ids(): Iterable<string> {
    return this.#facts.keys();
  }

  has(documentId: string): boolean {
    return this.#facts.has(documentId);
  }

  /** How a document is asked for; one that is not, falls behind the fact that is asked for most. */
  of(documentId: string): AskedFact {
    return this.#facts.get(documentId) ?? this.#notAsked;
  }
}

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
    const found: { readonly id: string; readonly like: number; readonly ofKind: number }[] = [];
    wordings.compare(query, (id, { similarity, ofKind }) => {
      if (similarity >= LIKE) found.push({ id, like: similarity, ofKind });
    });
    found.sort((a, b) => b.like - a.like || (a.id < b.id ? -1 : 1));
    const [first, second] = found;
    return new AskedFacts(
      new Map(
        found.slice(0, FACTS).map(({ id, like, ofKind }) => {
          const rival = id === first?.id ? second : first;
          return [id, { like, ofKind, lead: like - (rival?.like ?? 0) }];
        }),
      ),
    );
  };
}
