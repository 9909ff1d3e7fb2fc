import Fuse from 'fuse.js';

export const title = 'Fuse.js as it comes';
// The defaults: the whole question is one fuzzy pattern near the start of the text.
export const settings = 'defaults';

export function build(texts) {
  const index = new Fuse(texts);
  return { search: (question, limit) => index.search(question, { limit }).map(({ refIndex }) => refIndex) };
}
