import { type NearPhrase, nearWords } from '../../language/near-words.ts';
import { perQuery } from './per-query.ts';

/** The phrases of a question that have near words: ranking and measuring both look for them. */
export const nearPhrases = perQuery((query): readonly NearPhrase[] =>
  nearWords(query.terms.map(({ term }) => term)),
);
