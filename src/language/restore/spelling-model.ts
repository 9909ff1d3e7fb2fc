import { canonTone } from '../clean/tone-placement.ts';
import { fold, hasDiacritics } from '../fold.ts';
import { readWords, type Word } from './read-words.ts';

/** One way to write a folded syllable. */
export interface Spelling {
  readonly id: number;
  /** Lower case, tones old style. */
  readonly text: string;
  /** How often it was seen. */
  readonly count: number;
}

/** Stands before the first word of a sentence. */
export const START = 0;
/** Stands for every figure. */
const FIGURE = 1;
/** Any word that was never seen. */
export const UNSEEN = 2;

/** More than the number of spellings: two ids make one key. */
const KEY_BASE = 2 ** 20;
/** Longest text that is learnt from, in UTF-16 units. */
const MAX_TEXT = 100_000;

/** A pair of words is a name from this share of capitals on. */
const NAME_SHARE = 0.9;
/** Texts with a smaller share of words with marks are not learnt from: they were typed without. */
const LEAST_MARKED = 0.1;

const pairKey = (first: number, second: number): number => first * KEY_BASE + second;

function add(counts: Map<number, number>, key: number): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** How often each history was seen, and before how many different words. */
class Histories {
  readonly #seen = new Map<number, number>();
  readonly #followers = new Map<number, number>();

  learn(history: number, isNewFollower: boolean): void {
    add(this.#seen, history);
    if (isNewFollower) add(this.#followers, history);
  }

  /** Witten-Bell: the share of a count and of the shorter history's probability. */
  smooth(history: number, count: number, shorter: number): number {
    const seen = this.#seen.get(history);
    if (seen === undefined) return shorter;
    const followers = this.#followers.get(history) ?? 0;
    return (count + followers * shorter) / (seen + followers);
  }
}

/**
 * Which spellings follow each other in texts with diacritics: an interpolated trigram model with Witten-Bell smoothing
 * (Witten and Bell 1991): P(w|h) = (c(h,w) + T(h) P(w|h')) / (c(h) + T(h)), T(h) the number of different words seen
 * after h and h' the history without its oldest word.
 */
export class SpellingModel {
  readonly #ids = new Map<string, number>();
  /** The id of each word as it was first written: most words come again, and need no second look at their letters. */
  readonly #written = new Map<string, number>();
  readonly #counts: number[] = [0, 0, 0];
  readonly #byFolded = new Map<string, readonly Spelling[]>();
  readonly #pairs = new Map<number, number>();
  readonly #pairIds = new Map<number, number>();
  readonly #triples = new Map<number, number>();
  readonly #afterOne = new Histories();
  readonly #afterTwo = new Histories();
  /** How often both words of a pair had a capital, and how often the pair stood where capitals are written. */
  readonly #capital = new Map<number, number>();
  readonly #cased = new Map<number, number>();
  #total = 0;

  /** Learns from NFC texts; those typed without diacritics, or with few, are left out. */
  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const words = readWords(text.slice(0, MAX_TEXT));
      if (isAccented(words)) this.#learn(words);
    }
    const groups = new Map<string, Spelling[]>();
    for (const [text, id] of this.#ids) {
      const spelling = { id, text, count: this.#counts[id] ?? 0 };
      const folded = fold(text);
      const group = groups.get(folded);
      if (group) group.push(spelling);
      else groups.set(folded, [spelling]);
    }
    for (const [folded, group] of groups)
      this.#byFolded.set(
        folded,
        group.sort((a, b) => b.count - a.count || a.id - b.id),
      );
  }

  /** The spellings that a folded syllable was seen with, most frequent first. */
  spellingsOf(folded: string): readonly Spelling[] {
    return this.#byFolded.get(folded) ?? [];
  }

  /** The id of a word as written, of any case. */
  idOf({ kind, surface }: Pick<Word, 'kind' | 'surface'>): number {
    if (kind === 'figure') return FIGURE;
    return this.#ids.get(canonTone(surface.toLowerCase())) ?? UNSEEN;
  }

  /** Probability of a word on its own; one that was never seen counts as seen once. */
  alone(id: number): number {
    return Math.max(1, this.#counts[id] ?? 0) / this.#total;
  }

  /** Probability of a spelling that was never seen, by the Witten-Bell share of what is new among what folds alike. */
  aloneUnseen(spellings: readonly Spelling[]): number {
    const seen = spellings.reduce((sum, { count }) => sum + count, 0);
    return (seen * spellings.length) / (seen + spellings.length) / this.#total;
  }

  /** Probability of a word after one other; `alone` is its probability without it. */
  afterOne(newer: number, id: number, alone: number): number {
    return this.#afterOne.smooth(newer, this.#pairs.get(pairKey(newer, id)) ?? 0, alone);
  }

  /** Two words that were seen next to each other, as a history for `afterTwo`. */
  historyOf(older: number, newer: number): number | undefined {
    return this.#pairIds.get(pairKey(older, newer));
  }

  /** Probability of a word after two others; `afterOne` is its probability after the newer of them. */
  afterTwo(history: number, id: number, afterOne: number): number {
    return this.#afterTwo.smooth(history, this.#triples.get(pairKey(history, id)) ?? 0, afterOne);
  }

  /** Whether two neighbours are a name: seen with a capital on both, (nearly) always. */
  isName(first: number, second: number): boolean {
    const pair = pairKey(first, second);
    const capital = this.#capital.get(pair) ?? 0;
    return capital > 0 && capital >= NAME_SHARE * (this.#cased.get(pair) ?? 0);
  }

  #learn(words: readonly Word[]): void {
    // What is written all small or all in capitals tells nothing about names.
    const isCased = words.some(isCapital);
    let older = START;
    let newer = START;
    let previous: Word | undefined;
    for (const word of words) {
      if (word.opens) {
        older = START;
        newer = START;
      }
      const id = this.#idFor(word);
      this.#count(older, newer, id);
      if (isCased && previous && !word.opens)
        this.#learnCase(pairKey(newer, id), isCapital(previous) && isCapital(word));
      older = newer;
      newer = id;
      previous = word;
    }
  }

  #learnCase(pair: number, isName: boolean): void {
    add(this.#cased, pair);
    if (isName) add(this.#capital, pair);
  }

  #idFor(word: Word): number {
    const asWritten = this.#written.get(word.surface);
    if (asWritten !== undefined) return asWritten;
    const known = this.idOf(word);
    const id = known === UNSEEN ? this.#newId(canonTone(word.surface.toLowerCase())) : known;
    this.#written.set(word.surface, id);
    return id;
  }

  #newId(spelling: string): number {
    const id = this.#counts.length;
    if (id >= KEY_BASE) return UNSEEN;
    this.#ids.set(spelling, id);
    this.#counts.push(0);
    return id;
  }

  #count(older: number, newer: number, id: number): void {
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    this.#total += 1;
    const pair = pairKey(newer, id);
    this.#afterOne.learn(newer, add(this.#pairs, pair) === 1);
    const history = this.#pairIdFor(pairKey(older, newer));
    this.#afterTwo.learn(history, add(this.#triples, pairKey(history, id)) === 1);
  }

  #pairIdFor(pair: number): number {
    let id = this.#pairIds.get(pair);
    if (id === undefined) {
      id = this.#pairIds.size;
      this.#pairIds.set(pair, id);
    }
    return id;
  }
}

/** Whether a text was typed with diacritics: of Vietnamese syllables, most bear some. */
function isAccented(words: readonly Word[]): boolean {
  const letters = words.filter(({ kind }) => kind === 'letters');
  return letters.filter(({ surface }) => hasDiacritics(surface)).length > LEAST_MARKED * letters.length;
}

/** `Khánh`, not `khánh` nor `KHÁNH`. */
function isCapital({ surface }: Word): boolean {
  return /^\p{Lu}\P{Lu}*$/u.test(surface);
}
