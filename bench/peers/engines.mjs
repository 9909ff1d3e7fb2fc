/**
 * The engines compared: each is one file in engines/, loaded only in the process that measures it.
 *
 * An engine module has `title`, `settings` (for the table) and `build(texts)`, which gives
 * - `search(question, limit)`: numbers of texts, best first;
 * - `searchSentences(question, limit)`, where it ranks sentences itself: the sentences, best first;
 * - `nativeBytes()`, where it holds memory outside the heap.
 */
export const ENGINES = [
  'ours',
  'minisearch',
  'minisearch-tuned',
  'lunr-vi',
  'lunr-tuned',
  'flexsearch',
  'flexsearch-tuned',
  'orama',
  'orama-tuned',
  'fuse',
  'fuse-tuned',
  'sqlite',
  'sqlite-tuned',
];

/** The engine that the times of the others are divided by. */
export const BARE = 'minisearch';
export const OURS = 'ours';

export const loadEngine = (name) => import(`./engines/${name}.mjs`);
