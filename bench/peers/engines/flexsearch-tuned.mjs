import FlexSearch from 'flexsearch';
import { bigrams, folded } from '../tokens.mjs';

export const title = 'FlexSearch, tuned';
// `suggest` lets words be missing; pairs as own tokens find sentences better than its context index, passages 2 points worse.
export const settings = 'folded syllables and bigrams, tokenize strict, suggest';

function encode(text) {
  const terms = folded(text);
  return [...terms, ...bigrams(terms)];
}

export function build(texts) {
  const index = new FlexSearch.Index({
    tokenize: 'strict',
    encode,
    resolution: 9,
  });
  texts.forEach((text, id) => {
    index.add(id, text);
  });
  return { search: (question, limit) => index.search(question, { limit, suggest: true }) };
}
