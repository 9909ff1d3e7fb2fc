import { fold } from '../fold.ts';
import type { Token, TokenStream } from './token-stream.ts';

interface Syllable {
  readonly word: string;
  readonly folded: string;
}

interface Entry<T> {
  readonly syllables: readonly Syllable[];
  readonly meaning: T;
}

/** A phrase found: what it means, and how many tokens it has. */
export interface PhraseMatch<T> {
  readonly meaning: T;
  readonly length: number;
}

function matches(token: Token, syllable: Syllable, loose: boolean): boolean {
  if (token.word === syllable.word) return true;
  return loose && token.folded === syllable.folded && token.word === token.folded;
}

/**
 * Phrases found at or before a token, longest first. A syllable matches as it is written or without its
 * diacritics; a phrase of one syllable may lack them only in a text that has none, where `so` could be sở.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #byLast = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, meaning] of phrases) {
      const syllables = phrase.split(' ').map((word) => ({ word, folded: fold(word) }));
      const entry = { syllables, meaning };
      file(this.#byFirst, syllables[0], entry);
      file(this.#byLast, syllables.at(-1), entry);
    }
    for (const entries of [...this.#byFirst.values(), ...this.#byLast.values()]) {
      entries.sort((a, b) => b.syllables.length - a.syllables.length);
    }
  }

  /** The longest phrase that begins at token `index`. */
  at(stream: TokenStream, index: number): PhraseMatch<T> | null {
    return find(this.#byFirst.get(stream.at(index).folded), stream, index, false);
  }

  /** The longest phrase whose last token stands just before token `index`. */
  before(stream: TokenStream, index: number): PhraseMatch<T> | null {
    return find(this.#byLast.get(stream.at(index - 1).folded), stream, index, true);
  }
}

function file<T>(index: Map<string, Entry<T>[]>, key: Syllable | undefined, entry: Entry<T>): void {
  if (!key) return;
  const entries = index.get(key.folded);
  if (entries) entries.push(entry);
  else index.set(key.folded, [entry]);
}

function standsAt(stream: TokenStream, start: number, syllables: readonly Syllable[]): boolean {
  const loose = stream.plain || syllables.length > 1;
  let at = start;
  for (const syllable of syllables) {
    if (!matches(stream.at(at), syllable, loose)) return false;
    at++;
  }
  return true;
}

function find<T>(
  entries: readonly Entry<T>[] | undefined,
  stream: TokenStream,
  index: number,
  before: boolean,
): PhraseMatch<T> | null {
  if (!entries) return null;
  for (const { syllables, meaning } of entries) {
    const { length } = syllables;
    if (standsAt(stream, before ? index - length : index, syllables)) return { meaning, length };
  }
  return null;
}

/** Phrases of one meaning each, from lists parted by commas: `{ over: 'hơn, nhiều hơn' }`. */
export function phrasesOf<T extends string>(lists: Readonly<Record<T, string>>): [string, T][] {
  // The keys of a record literal are its declared ones.
  const meanings = Object.keys(lists) as T[];
  return meanings.flatMap((meaning) =>
    lists[meaning].split(', ').map((phrase): [string, T] => [phrase.trim(), meaning]),
  );
}
