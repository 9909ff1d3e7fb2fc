/**
 * The channel of a noisy-channel corrector (Kernighan, Church and Gale 1990): how unlikely each slip is, as a negative
 * natural logarithm up to a constant. Data, chosen by hand on development questions.
 */
export const COSTS = {
  /** A Telex or VNI key that wrote itself: `duocj`. */
  keystroke: 0.7,
  /** One letter typed twice: `khenn`. */
  doubled: 1,
  /** Two neighbours in the wrong order: `nhugn`. */
  swapped: 1.5,
  /** One of two equal or touching letters added or missed. */
  added: 2.5,
  missed: 2.5,
  /** The key beside the one meant. */
  nearKey: 2.2,
  /** Two spellings of what many people say alike: `tr` and `ch`. */
  confused: 1.8,
  replaced: 4,
  /** A space missed, added or typed a letter too early or late. */
  spacing: 2,
} as const;

/** Added to the cost of a slip in the first letter, which people seldom miss. */
export const FIRST_LETTER = 0.5;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Keys that touch on a QWERTY keyboard: in a row, and in the next row with its offset of half a key. */
const TOUCHING: ReadonlySet<string> = new Set(
  ROWS.flatMap((row, r) =>
    [...row].flatMap((key, c) => {
      const near = [row[c + 1], ROWS[r + 1]?.[c], ROWS[r + 1]?.[c - 1]];
      return near.flatMap((other) => (other === undefined ? [] : [key + other, other + key]));
    }),
  ),
);

export const areTouching = (key: string, other: string): boolean => TOUCHING.has(key + other);

/** Sounds that are one in some regions, at the beginning and at the end of a syllable. Folded; both ways. */
const both = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]);

export const CONFUSED_BEGINNINGS = both([
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'r'],
  ['r', 'gi'],
  ['d', 'v'],
  ['l', 'n'],
  ['c', 'k'],
  ['g', 'gh'],
  ['ng', 'ngh'],
]);

export const CONFUSED_ENDINGS = both([
  ['n', 'ng'],
  ['n', 'nh'],
  ['c', 't'],
  ['t', 'ch'],
  ['i', 'y'],
  ['ao', 'au'],
  ['iu', 'ieu'],
  ['iu', 'uu'],
  ['o', 'u'],
]);
