import Database from 'better-sqlite3';
import { bigrams, folded, isPlain, syllables, topical } from '../tokens.mjs';

export const title = 'SQLite FTS5, tuned';
// Own tokens in columns with weights; asking words left out, because FTS5 cannot weigh a word of a query.
export const settings = 'accented x2, folded, folded bigrams x0.5; asking words dropped';

const anyOf = (column, tokens) =>
  tokens.length === 0 ? [] : [`${column} : (${tokens.map((token) => `"${token}"`).join(' OR ')})`];

export function build(texts) {
  const database = new Database(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE passages USING fts5(accented, folded, pairs, content='',
       tokenize="unicode61 remove_diacritics 0 tokenchars '_'")`,
  );
  const add = database.prepare('INSERT INTO passages (rowid, accented, folded, pairs) VALUES (?, ?, ?, ?)');
  database.transaction(() => {
    texts.forEach((text, id) => {
      const terms = folded(text);
      add.run(id, syllables(text).join(' '), terms.join(' '), bigrams(terms).join(' '));
    });
  })();
  const find = database
    .prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages, 2, 1, 0.5) LIMIT ?')
    .pluck();
  return {
    search(question, limit) {
      const terms = folded(question);
      const parts = [
        ...anyOf('folded', topical(terms)),
        ...anyOf('pairs', bigrams(terms)),
        ...(isPlain(question) ? [] : anyOf('accented', topical(syllables(question)))),
      ];
      return parts.length === 0 ? [] : find.all(parts.join(' OR '), limit);
    },
    nativeBytes: () =>
      database.pragma('page_count', { simple: true }) * database.pragma('page_size', { simple: true }),
  };
}
