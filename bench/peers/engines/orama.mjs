import { create, insert, search } from '@orama/orama';

export const title = 'Orama as it comes';
// The defaults: its English tokenizer splits words at Vietnamese letters.
export const settings = 'defaults';

export function build(texts) {
  const index = create({ schema: { text: 'string' } });
  // Nothing to await: Orama is synchronous unless a hook is asynchronous.
  for (const [id, text] of texts.entries()) void insert(index, { id: String(id), text });
  return {
    search: (term, limit) => search(index, { term, limit }).hits.map(({ id }) => Number(id)),
  };
}
