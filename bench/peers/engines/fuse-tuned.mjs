import Fuse from 'fuse.js';
import { folded, topical } from '../tokens.mjs';

export const title = 'Fuse.js, tuned';
// Word by word (as one pattern a question finds 36 in 100); folded, asking words left out; 0.2 is the best threshold.
export const settings = 'useTokenSearch any, folded, asking words dropped, ignoreLocation, threshold 0.2';

export function build(texts) {
  const index = new Fuse(
    texts.map((text) => folded(text).join(' ')),
    { useTokenSearch: true, tokenMatch: 'any', ignoreLocation: true, threshold: 0.2 },
  );
  return {
    search: (question, limit) =>
      index.search(topical(folded(question)).join(' '), { limit }).map(({ refIndex }) => refIndex),
  };
}
