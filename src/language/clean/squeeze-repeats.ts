import { findAll } from '../find-all.ts';
import { foldLetters } from '../syllables/fold-letters.ts';
import { isVietnameseSyllable } from '../syllables/split-syllable.ts';
import { type MappedText, type Replacement, replacePieces, unchangedText } from './mapped-text.ts';

/** Quý III, năm MMXX, www, STTTT: repeated letters that mean something. */
const MEANT = /^(?:[ivxlcdm]+|w+|[b-df-hj-np-tv-xzđ]+)$/iu;

const hasMarks = (letters: string): boolean => foldLetters(letters) !== letters;

/** Whether a letter stands beside itself, whatever its case, marks and tone. */
function hasRun(word: string): boolean {
  const folded = foldLetters(word).toLowerCase();
  for (let at = 1; at < folded.length; at += 1) {
    if (folded.charCodeAt(at) === folded.charCodeAt(at - 1)) return true;
  }
  return false;
}

/** Runs of one letter, whatever its case, marks and tone: `á a a` in `quáaa`. */
function letterRuns(word: string): string[] {
  const folded = foldLetters(word).toLowerCase();
  const runs: string[] = [];
  let from = 0;
  for (let at = 1; at <= word.length; at += 1) {
    if (at < word.length && folded.charAt(at) === folded.charAt(from)) continue;
    runs.push(word.slice(from, at));
    from = at;
  }
  return runs;
}

/** The letter that the run stretches: the one with marks, if any has. */
function stretched(run: string): string {
  return [...run].find(hasMarks) ?? run.charAt(0);
}

/** Two of a letter are a slip only when one of them makes a syllable of an accented word: `khôngg`, not `book`. */
function squeezeWord(word: string): string {
  const runs = letterRuns(word);
  const squeezed = runs.map((run) => (run.length >= 3 ? stretched(run) : run)).join('');
  if (!hasMarks(squeezed) || isVietnameseSyllable(squeezed.toLowerCase())) return squeezed;
  const single = runs.map(stretched).join('');
  return isVietnameseSyllable(single.toLowerCase()) ? single : squeezed;
}

/**
 * Letters held down for emphasis written once, for the search copy only: `khônggg` -> `không`, `quáaa` -> `quá`.
 * Digits, Roman numerals and other signs are as they were.
 * @param text NFC, as `cleanText` gives it
 */
export function squeezeRepeats(text: string): MappedText {
  const unchanged = unchangedText(text);
  const pieces: Replacement[] = [];
  for (const match of findAll(text, /\p{L}+/gu)) {
    const word = match[0];
    if (!hasRun(word) || MEANT.test(word)) continue;
    const squeezed = squeezeWord(word);
    if (squeezed !== word)
      pieces.push({ start: match.index, end: match.index + word.length, text: squeezed });
  }
  return replacePieces(unchanged, pieces);
}
