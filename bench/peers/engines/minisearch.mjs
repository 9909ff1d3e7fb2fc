import MiniSearch from 'minisearch';

export const title = 'MiniSearch as it comes';
// The measure of the others: the defaults of the library, nothing set.
export const settings = 'defaults';

export function build(texts) {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return {
    search: (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => id),
  };
}
