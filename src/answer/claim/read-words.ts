import { canonTone } from '../../language/clean/tone-placement.ts';
import type { Figure } from '../../language/figures/read-figures.ts';
import { fold, hasDiacritics } from '../../language/fold.ts';
import { INDEX_NAMES } from '../../language/index-names.ts';
import { isFullyMarked } from '../../language/is-fully-marked.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { OTHER_PROVINCE_WORDS, OWN_PLACE_WORDS } from '../../language/places.ts';
import { mergeIY, toTerms } from '../../language/terms.ts';
import type { NameFinder } from '../understand/find-names.ts';
import { CLAIM_BODIES, COUNTRY_PHRASES, REGION_PHRASES } from './claim-names.ts';
import { CONTRAST_CLASSES, SAME_WORDS } from './claim-phrases.ts';
import { FREE_PHRASES } from './free-phrases.ts';
import { FREE_WORDS, SOFT_PHRASES, SOFT_WORDS } from './small-words.ts';

/**
 * `free` words say nothing, `soft` ones little, `plain` ones what is meant; any other sort is a class of tokens that
 * exclude each other (`province`, `person`, `direction` …).
 */
export type WordSort = 'free' | 'soft' | 'plain' | (string & {});

/** A word or phrase of a statement, with its place in the text (UTF-16 units, end exclusive). */
export interface Word {
  readonly token: string;
  readonly sort: WordSort;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly token: string;
  readonly sort: WordSort;
  readonly words: readonly string[];
  /** The same with their marks, in lower case; empty for names that are known folded only. */
  readonly accented: readonly string[];
}

const accentedOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(canonTone);
const wordsOf = (phrase: string): string[] => accentedOf(phrase).map((word) => mergeIY(fold(word)));

const phraseOf = (token: string, sort: WordSort, phrase: string): Phrase => ({
  token,
  sort,
  words: wordsOf(phrase),
  accented: accentedOf(phrase),
});

function phrasesOf(lines: readonly (readonly [string, string])[], sort: WordSort): Phrase[] {
  return lines.flatMap(([token, phrases]) =>
    phrases.split(', ').map((phrase) => phraseOf(token, sort, phrase)),
  );
}

const indexPhrases = (): Phrase[] =>
  INDEX_NAMES.flatMap(({ name, spellings }) =>
    [
      name,
      ...spellings,
      ...spellings.flatMap((one) => [`${one} ${name}`, `${one.replace(/^chỉ số /u, '')} ${name}`]),
    ].map((phrase) => phraseOf(fold(name), 'index', phrase)),
  );

const bodyPhrases = (): Phrase[] =>
  CLAIM_BODIES.flatMap((body) => {
    const [first = '', ...others] = body.split('|');
    return [first, ...others].map((phrase) => phraseOf(wordsOf(first).join('_'), 'body', phrase));
  });

const OWN_PROVINCES: ReadonlySet<string> = new Set(['khanh_hoa', 'ninh_thuan']);

function placePhrases(places: readonly (readonly string[])[], sort: WordSort): Phrase[] {
  // A name of one syllable is another word without its marks.
  return places
    .filter((words) => words.length > 1)
    .map((words) => {
      const token = words.join('_');
      const isProvince = sort === 'province' || OWN_PROVINCES.has(token);
      return { token, sort: isProvince ? 'province' : sort, words: words.map(mergeIY), accented: [] };
    });
}

const allPhrases = (): Phrase[] => [
  ...Object.entries(CONTRAST_CLASSES).flatMap(([sort, lines]) => phrasesOf(lines, sort)),
  ...FREE_PHRASES.map((phrase) => phraseOf(wordsOf(phrase).join('_'), 'free', phrase)),
  ...phrasesOf(SOFT_PHRASES, 'soft'),
  ...phrasesOf(SAME_WORDS, 'plain'),
  ...indexPhrases(),
  ...bodyPhrases(),
  ...placePhrases(OTHER_PROVINCE_WORDS, 'province'),
  ...placePhrases(OWN_PLACE_WORDS, 'place'),
  ...REGION_PHRASES.map((phrase) => phraseOf(wordsOf(phrase).join('_'), 'province', phrase)),
  ...COUNTRY_PHRASES.map((phrase) => phraseOf('ca_nuoc', 'province', phrase)),
];

/** Phrases by their first word, the longest first; of equal ones the first in the tables. */
function phraseTable(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const phrase of allPhrases()) {
    const first = phrase.words[0] ?? '';
    const known = table.get(first);
    if (known) known.push(phrase);
    else table.set(first, [phrase]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const PHRASES = phraseTable();

interface Term {
  readonly term: string;
  /** How many figures stand before it: no phrase goes across one. */
  readonly stretch: number;
  /** As typed, in lower case; absent for a short form, and in a text typed without marks. */
  readonly typed?: string;
  /** Typed without marks, in a text that lacks some. */
  readonly isBare: boolean;
  readonly start: number;
  readonly end: number;
}

/** A word typed with marks is only the word that has those marks: `yêu` is not `yếu`. */
function isWord(term: Term | undefined, word: string, accented: string | undefined): boolean {
  if (term?.term !== word) return false;
  return accented === undefined || term.typed === undefined || term.typed === accented;
}

/** Without their marks they are mostly other words (`sang`, `sẵn sàng`). */
const MARKED_ONLY: ReadonlySet<string> = new Set(['sang']);
const isUnclear = (words: readonly string[], term: Term | undefined): boolean =>
  words.length === 1 && term?.isBare === true && MARKED_ONLY.has(words[0] ?? '');

function phraseAt(terms: readonly Term[], at: number): Phrase | undefined {
  return PHRASES.get(terms[at]?.term ?? '')?.find(
    ({ words, accented }) =>
      !isUnclear(words, terms[at]) &&
      words.every(
        (word, i) =>
          isWord(terms[at + i], word, accented[i]) && terms[at + i]?.stretch === terms[at]?.stretch,
      ),
  );
}

const PERSON =
  /(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Tt]hủ tướng|[Bb]ộ trưởng) ((?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+){1,4})/gu;

/** People named: those of the content, however typed, and others by their title and capitals. */
function personsOf(text: string, terms: readonly Term[], findNames: NameFinder): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const line = terms.map(({ term }) => term);
  const named = [...text.matchAll(PERSON)].map(([, name = '']) => wordsOf(name));
  for (const name of [...findNames(line), ...named]) {
    if (name.length < 2) continue;
    const words = name.map(mergeIY);
    for (let at = 0; at + words.length <= line.length; at++)
      if (words.every((word, i) => line[at + i] === word))
        found.set(at, Math.max(words.length, found.get(at) ?? 0));
  }
  return found;
}

/** Words with their marks, and folded for texts that are typed without. */
const bothWays = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(canonTone));
const foldedWays = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => mergeIY(fold(word))));
const FREE = { marked: bothWays(FREE_WORDS), folded: foldedWays(FREE_WORDS) };
const SOFT = { marked: bothWays(SOFT_WORDS), folded: foldedWays(SOFT_WORDS) };

function sortOf({ term, typed }: Term): WordSort {
  const isIn = (set: typeof FREE): boolean =>
    typed === undefined ? set.folded.has(term) : set.marked.has(typed);
  if (isIn(FREE)) return 'free';
  return isIn(SOFT) ? 'soft' : 'plain';
}

const MERGER_WORDS: ReadonlyMap<string, string> = new Map([
  ['moi', 'after_merger'],
  ['cu', 'before_merger'],
]);

/** `tỉnh mới`, `Khánh Hòa cũ`: which province is meant. */
function afterProvince(before: Word | undefined, word: Word, next: Word | undefined): Word {
  const token = MERGER_WORDS.get(word.token);
  // `tỉnh mới hoàn thành 17`: only now.
  const isNew = word.token !== 'moi' || next === undefined || next.sort === 'free' || next.sort === 'thing';
  const isOfTinh = before?.token === 'tinh' && isNew;
  const isOfProvince = before?.sort === 'province' || isOfTinh;
  return token !== undefined && isOfProvince ? { ...word, token, sort: 'merger' } : word;
}

/** `top 10`: how many they are is no number of a thing. */
const afterTop = (before: Word | undefined, word: Word): Word =>
  word.sort === 'number' && before?.token === 'top_group' ? { ...word, sort: 'plain' } : word;

export interface WordReader {
  readonly lexicon: Lexicon;
  readonly findNames: NameFinder;
}

const NUMBER = /^\d{2,12}$/u;

function wordOf(held: readonly Term[], isPerson: boolean, phrase: Phrase | undefined): Word {
  const [first] = held;
  const name = held.map(({ term }) => term).join('_');
  const place = { start: first?.start ?? 0, end: held.at(-1)?.end ?? 0 };
  if (isPerson) return { token: name, sort: 'person', ...place };
  if (phrase) return { token: phrase.token, sort: phrase.sort, ...place };
  // `tính đến`, not `tỉnh`.
  if (first?.typed === 'tính') return { token: 'count_word', sort: 'free', ...place };
  // `hẻm 480`, `26 Hoàng Hoa Thám`: numbers that count nothing.
  if (NUMBER.test(name)) return { token: name, sort: 'number', ...place };
  return { token: name, sort: first ? sortOf(first) : 'free', ...place };
}

function plainTerms(text: string, figures: readonly Figure[], lexicon: Lexicon): Term[] {
  const marked = isFullyMarked(text);
  return toTerms(text, { chat: true, lexicon })
    .filter(({ token }) => !figures.some((one) => token.start >= one.start && token.start < one.end))
    .map(({ term, token, expanded }) => ({
      term,
      stretch: figures.filter((one) => one.end <= token.start).length,
      isBare: !marked && !hasDiacritics(token.surface),
      start: token.start,
      end: token.end,
      ...(expanded === undefined && marked && { typed: canonTone(token.surface.toLowerCase()) }),
    }));
}

/** The words of a text outside its figures, with phrases of one meaning as one token. */
export function readWords(
  text: string,
  figures: readonly Figure[],
  { lexicon, findNames }: WordReader,
): Word[] {
  const terms = plainTerms(text, figures, lexicon);
  const persons = personsOf(text, terms, findNames);
  const words: Word[] = [];
  for (let at = 0; at < terms.length; ) {
    const length = persons.get(at);
    const phrase = phraseAt(terms, at);
    const isPlace = phrase?.sort === 'place' && phrase.words.length === length;
    const isPerson = length !== undefined && length >= (phrase?.words.length ?? 0) && !isPlace;
    const count = (isPerson ? length : phrase?.words.length) ?? 1;
    words.push(wordOf(terms.slice(at, at + count), isPerson, phrase));
    at += count;
  }
  return words.map((word, i) => afterTop(words[i - 1], afterProvince(words[i - 1], word, words[i + 1])));
}
