import { foldLetters } from './fold-letters.ts';
import { RIME_GROUPS } from './onsets-and-rimes.ts';

/** The longest: `nghiêng`. Anything longer is not looked at. */
export const LONGEST_SYLLABLE = 7;

/** Lower case, without tone. `qu` and `gi` are onsets; '' is the onset of a syllable that begins with its vowel. */
export interface OnsetAndRime {
  readonly onset: string;
  readonly rime: string;
}

type RimeTable = ReadonlyMap<string, ReadonlySet<string>>;

function rimeTable(write: (letters: string) => string): RimeTable {
  const table = new Map<string, Set<string>>();
  for (const group of RIME_GROUPS) {
    for (const rime of group.rimes.map(write)) {
      const onsets = table.get(rime) ?? new Set<string>();
      for (const onset of group.onsets) onsets.add(write(onset));
      table.set(rime, onsets);
    }
  }
  return table;
}

const SPELLED = rimeTable((letters) => letters);
const FOLDED = rimeTable(foldLetters);

const ONSETS = new Set(RIME_GROUPS.flatMap((group) => group.onsets));
const LONGEST_ONSET = 3;

/** The longest onset that leaves a rime it can bear: `ngh` before `ng`, `gi` before `g`. */
function findParts(letters: string, table: RimeTable): OnsetAndRime | undefined {
  for (let length = Math.min(LONGEST_ONSET, letters.length - 1); length >= 0; length -= 1) {
    const onset = letters.slice(0, length);
    if (!ONSETS.has(onset)) continue;
    const rime = letters.slice(length);
    if (table.get(rime)?.has(onset)) return { onset, rime };
  }
  return undefined;
}

/** Onset and rime of lower-case letters with marks and without tone (`nghiêp`), or `undefined`. */
export function splitToneless(letters: string): OnsetAndRime | undefined {
  return letters.length > 0 && letters.length <= LONGEST_SYLLABLE ? findParts(letters, SPELLED) : undefined;
}

/** Whether lower-case letters without any mark could be a syllable of unaccented Vietnamese: `nghiep`. */
export function isPlainSyllable(letters: string): boolean {
  return letters.length > 0 && letters.length <= LONGEST_SYLLABLE && findParts(letters, FOLDED) !== undefined;
}

function beginnings(table: RimeTable): RimeTable {
  const starts = new Map<string, Set<string>>();
  for (const [rime, onsets] of table) {
    for (let length = 1; length <= rime.length; length += 1) {
      const start = rime.slice(0, length);
      const known = starts.get(start);
      starts.set(start, known === undefined ? new Set(onsets) : new Set([...known, ...onsets]));
    }
  }
  return starts;
}

const FOLDED_BEGINNINGS = beginnings(FOLDED);
const ONSET_BEGINNINGS = new Set(
  [...ONSETS].flatMap((onset) => [1, 2, 3].map((end) => foldLetters(onset).slice(0, end))),
);

/** Whether lower-case letters without any mark could be the beginning of a syllable: `ngh`, `nghie`. */
export function beginsPlainSyllable(letters: string): boolean {
  return (
    ONSET_BEGINNINGS.has(letters) ||
    (letters.length <= LONGEST_SYLLABLE && findParts(letters, FOLDED_BEGINNINGS) !== undefined)
  );
}
