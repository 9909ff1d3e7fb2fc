import lunr from 'lunr';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import addVietnamese from 'lunr-languages/lunr.vi.js';

addStemmerSupport(lunr);
addVietnamese(lunr);
// It forgets to register its filter, and lunr warns of that on every build.
lunr.Pipeline.registerFunction(lunr.vi.stopWordFilter, 'stopWordFilter-vi');

export const title = 'lunr with lunr-languages vi';
// As its README says; terms are added one by one because `search` would read ? and : as its query language.
export const settings = 'lunr.vi, defaults';

export function build(texts) {
  const index = lunr(function configure() {
    this.use(lunr.vi);
    this.ref('id');
    this.field('text');
    texts.forEach((text, id) => {
      this.add({ id, text });
    });
  });
  return {
    search: (question, limit) =>
      index
        .query((query) => query.term(lunr.tokenizer(question)))
        .slice(0, limit)
        .map(({ ref }) => Number(ref)),
  };
}
