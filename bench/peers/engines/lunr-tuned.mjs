import lunr from 'lunr';
import { bigrams, fold, folded, isPlain, syllables, weightOf } from '../tokens.mjs';

export const title = 'lunr, tuned';
// Its Vietnamese trimmer cuts letters off, so own tokens without a pipeline; b 0.4, the best of 0.4, 0.75 and 0.9.
export const settings = 'own tokens; accented x2, folded, folded bigrams x0.5; asking words x0.4; b 0.4';

const BOOSTS = { accented: 2, folded: 1, pairs: 0.5 };

const asTokens = (words) => words.map((word) => new lunr.Token(word, {}));

export function build(texts) {
  const builder = new lunr.Builder();
  builder.tokenizer = asTokens;
  builder.ref('id');
  builder.b(0.4);
  for (const [name, boost] of Object.entries(BOOSTS)) builder.field(name, { boost });
  texts.forEach((text, id) => {
    const terms = folded(text);
    builder.add({ id, accented: syllables(text), folded: terms, pairs: bigrams(terms) });
  });
  const index = builder.build();
  return {
    search(question, limit) {
      const terms = folded(question);
      const hits = index.query((query) => {
        for (const term of terms) query.term(term, { fields: ['folded'], boost: weightOf(term) });
        for (const pair of bigrams(terms)) query.term(pair, { fields: ['pairs'] });
        if (isPlain(question)) return;
        for (const syllable of syllables(question))
          query.term(syllable, { fields: ['accented'], boost: weightOf(fold(syllable)) });
      });
      return hits.slice(0, limit).map(({ ref }) => Number(ref));
    },
  };
}
