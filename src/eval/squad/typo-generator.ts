/** One slip of the fingers in a text, made without regard to how slips are corrected. Seeded: the same every time. */
import { below, type Random } from '../statistics/seeded-random.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Keys that touch a key: its row, and the row above and below with their usual offset. */
const ADJACENT: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, r) =>
    [...row].map((key, c): [string, string] => {
      const near = [
        row[c - 1],
        row[c + 1],
        ROWS[r - 1]?.[c],
        ROWS[r - 1]?.[c + 1],
        ROWS[r + 1]?.[c - 1],
        ROWS[r + 1]?.[c],
      ];
      return [key, near.filter((one) => one !== undefined).join('')];
    }),
  ),
);

const pick = (random: Random, from: string): string => from.charAt(below(random, from.length));

/** The key of a letter: marks are put on by the keyboard driver. */
const keyOf = (letter: string): string => letter.normalize('NFD').charAt(0).toLowerCase().replace('đ', 'd');

const SLIPS: readonly ((word: string, random: Random) => string)[] = [
  function drop(word, random) {
    const at = below(random, word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  function add(word, random) {
    const at = below(random, word.length + 1);
    return word.slice(0, at) + pick(random, LETTERS) + word.slice(at);
  },
  function replace(word, random) {
    const at = below(random, word.length);
    const near = ADJACENT.get(keyOf(word.charAt(at))) ?? LETTERS;
    return word.slice(0, at) + pick(random, random() < 0.5 ? LETTERS : near) + word.slice(at + 1);
  },
  function swap(word, random) {
    const at = below(random, word.length - 1);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  function double(word, random) {
    const at = below(random, word.length);
    return word.slice(0, at + 1) + word.slice(at);
  },
];

export interface Slip {
  readonly text: string;
  /** The word that was hit, before and after. */
  readonly was: string;
  readonly typed: string;
}

/** A text with one slip in one word of three letters or more; undefined when it has no such word. */
export function withSlip(text: string, random: Random): Slip | undefined {
  const words = [...text.matchAll(/\p{L}{3,}/gu)];
  const word = words[below(random, words.length)];
  if (!word) return undefined;
  const [was] = word;
  for (let tries = 0; tries < 20; tries++) {
    const slip = SLIPS[below(random, SLIPS.length)];
    const typed = slip?.(was, random) ?? was;
    if (typed.toLowerCase() !== was.toLowerCase())
      return { text: text.slice(0, word.index) + typed + text.slice(word.index + was.length), was, typed };
  }
  return undefined;
}
