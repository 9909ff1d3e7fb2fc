import { create, insert, search } from '@orama/orama';
import { bigrams, folded, isPlain, syllables, topical } from '../tokens.mjs';

export const title = 'Orama, tuned';
// Own tokens, ended by a mark because it searches prefixes; a small b, because its default favours short texts too much.
export const settings = 'own tokens; accented x2, folded, folded bigrams x0.5; asking words dropped; b 0.1';

const RELEVANCE = { k: 1.2, b: 0.1, d: 0.5 };

const marked = (tokens) => tokens.map((token) => `${token}$`);

/** Tokens of a field; of a question (no field is named then) those of all fields. */
function tokenize(text, _language, field) {
  if (field === 'accented') return marked(syllables(text));
  const terms = folded(text);
  if (field === 'folded') return marked(terms);
  if (field === 'pairs') return marked(bigrams(terms));
  return marked([...new Set([...topical(terms), ...bigrams(terms), ...syllables(text)])]);
}

export function build(texts) {
  const index = create({
    schema: { accented: 'string', folded: 'string', pairs: 'string' },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize } },
  });
  texts.forEach((text, id) => {
    // Nothing to await: Orama is synchronous unless a hook is asynchronous.
    void insert(index, { id: String(id), accented: text, folded: text, pairs: text });
  });
  return {
    search(question, limit) {
      const properties = ['folded', 'pairs', ...(isPlain(question) ? [] : ['accented'])];
      const { hits } = search(index, {
        term: question,
        properties,
        boost: { accented: 2, folded: 1, pairs: 0.5 },
        relevance: RELEVANCE,
        limit,
      });
      return hits.map(({ id }) => Number(id));
    },
  };
}
