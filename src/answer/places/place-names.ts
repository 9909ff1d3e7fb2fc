import type { NamedPlace } from '../../content/types.ts';
import { findAll } from '../../language/find-all.ts';
import { fold } from '../../language/fold.ts';

/** A word of a text, folded, with where it stands. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly typed: string;
}

const WORD = /[\p{L}\p{N}&]+/gu;

/** `Sở TT&TT` and `Sở TTTT` are one. */
const unjoined = (surface: string): string => (surface.includes('&') ? surface.replaceAll('&', '') : surface);

function wordOf({ 0: surface, index }: RegExpExecArray): Word {
  const typed = unjoined(surface).toLowerCase();
  return { start: index, end: index + surface.length, folded: fold(typed), typed };
}

const wordsOf = (text: string): Word[] => findAll(text, WORD).map(wordOf);

interface NameEntry {
  readonly words: readonly Word[];
  readonly record: NamedPlace;
  readonly isAlias: boolean;
  /** `Sở TT&TT`, `TTHCC tỉnh`: written in letters that stand for words. */
  readonly isShort: boolean;
}

const IN_LETTERS = /[\p{Lu}\d&]{2}/u;

/** A stretch of a text that names one or more records. */
export interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly records: readonly NamedPlace[];
  /** By a name that no record has as its own. */
  readonly isAlias: boolean;
  /** By a name in letters that stand for words. */
  readonly isShort: boolean;
}

const NONE: readonly NameEntry[] = [];

/** Typed without marks or with the marks of the name. */
const isSame = (typed: Word | undefined, word: Word): boolean =>
  typed !== undefined &&
  typed.folded === word.folded &&
  (typed.typed === word.typed || typed.typed === typed.folded);

/** The places and bodies of the content by the names that people use. */
export class PlaceNames {
  readonly #byFirst = new Map<string, NameEntry[]>();

  readonly #places: readonly NamedPlace[];

  constructor(places: readonly NamedPlace[]) {
    this.#places = places;
    for (const record of places) {
      for (const name of [record.name, ...record.aliases])
        this.#add({
          words: wordsOf(name),
          record,
          isAlias: name !== record.name,
          isShort: IN_LETTERS.test(name),
        });
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  #add(entry: NameEntry): void {
    const first = entry.words[0]?.folded;
    if (first === undefined) return;
    this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), entry]);
  }

  /** The names that begin at a word, those of the longest only. */
  #at(words: readonly Word[], at: number): readonly NameEntry[] {
    const beginning = this.#byFirst.get(words[at]?.folded ?? '');
    if (!beginning) return NONE;
    const all = beginning.filter((entry) => entry.words.every((word, i) => isSame(words[at + i], word)));
    return all.filter((entry) => entry.words.length === all[0]?.words.length);
  }

  /** The names in a text, the longest first at each place; they may overlap: `UBND huyện`, `huyện Vạn Ninh`. */
  in(text: string): NamedStretch[] {
    const folded = fold(text);
    const matches = findAll(text, WORD);
    const mayBegin = ({ 0: { length }, index }: RegExpExecArray): boolean =>
      this.#byFirst.has(unjoined(folded.slice(index, index + length)));
    // Most texts have no word that a name begins with.
    if (!matches.some(mayBegin)) return [];
    const words = matches.map(wordOf);
    return words.map((_, i) => this.#stretchAt(words, i)).filter((stretch) => stretch !== undefined);
  }

  #stretchAt(words: readonly Word[], at: number): NamedStretch | undefined {
    const found = this.#at(words, at);
    const size = found[0]?.words.length ?? 0;
    const [first, last] = [words[at], size === 0 ? undefined : words[at + size - 1]];
    if (!first || !last) return undefined;
    return {
      start: first.start,
      end: last.end,
      records: [...new Set(found.map(({ record }) => record))],
      isAlias: found.every(({ isAlias }) => isAlias),
      isShort: found.every(({ isShort }) => isShort),
    };
  }

  /** The first record of a kind. */
  ofKind(kind: NamedPlace['kind']): NamedPlace | undefined {
    return this.#places.find((record) => record.kind === kind);
  }

  /** The first other name that two records have: each of them may be meant. */
  openIn(text: string): NamedStretch | undefined {
    return this.in(text).find(({ records, isAlias }) => isAlias && records.length > 1);
  }

  /**
   * A text with the short names of bodies and communes put in full, where they have one reading. Names in words stay: the
   * content is searched with them as they are.
   */
  spelledOut(text: string): string {
    let out = '';
    let from = 0;
    for (const { start, end, records, isAlias, isShort } of this.in(text)) {
      const [record, ...others] = records;
      if (start < from || !record) continue;
      const isOfBody = record.kind === 'body' || record.kind === 'commune';
      const isSpelled = isAlias && isShort && others.length === 0 && isOfBody;
      out += text.slice(from, start) + (isSpelled ? record.name : text.slice(start, end));
      from = end;
    }
    return out + text.slice(from);
  }
}
