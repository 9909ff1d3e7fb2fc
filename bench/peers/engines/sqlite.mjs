import Database from 'better-sqlite3';

export const title = 'SQLite FTS5 as it comes';
// The default tokenizer; words quoted and joined by OR, because a question is no valid FTS5 query and AND finds nothing.
export const settings = 'unicode61, any word';

const quoted = (word) => `"${word.replaceAll('"', '""')}"`;

export function build(texts) {
  const database = new Database(':memory:');
  database.exec('CREATE VIRTUAL TABLE passages USING fts5(text)');
  const add = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)');
  database.transaction(() => {
    texts.forEach((text, id) => {
      add.run(id, text);
    });
  })();
  const find = database
    .prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?')
    .pluck();
  return {
    search(question, limit) {
      const words = question.split(/\s+/u).filter((word) => word !== '');
      return words.length === 0 ? [] : find.all(words.map(quoted).join(' OR '), limit);
    },
    nativeBytes: () =>
      database.pragma('page_count', { simple: true }) * database.pragma('page_size', { simple: true }),
  };
}
