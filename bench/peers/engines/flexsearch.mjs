import FlexSearch from 'flexsearch';

export const title = 'FlexSearch as it comes';
// The defaults: every word of the question must occur, so a whole question finds next to nothing.
export const settings = 'defaults';

export function build(texts) {
  const index = new FlexSearch.Index();
  texts.forEach((text, id) => {
    index.add(id, text);
  });
  return { search: (question, limit) => index.search(question, { limit }) };
}
