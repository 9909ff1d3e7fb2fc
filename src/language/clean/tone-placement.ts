import { LONGEST_SYLLABLE } from '../syllables/match-rime.ts';
import { splitLoosely } from '../syllables/split-syllable.ts';
import { writeSyllable } from '../syllables/write-syllable.ts';

/** A toned vowel beside another vowel: only there can a tone stand in two places. */
const MOVABLE =
  /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][aăâeêioôơuưy]|[aăâeêioôơuưy][àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

function inCaseOf(model: string, letters: string): string {
  if (model === model.toLowerCase()) return letters;
  return [...letters]
    .map((letter, index) =>
      model.charAt(index) === model.charAt(index).toLowerCase() ? letter : letter.toUpperCase(),
    )
    .join('');
}

function rewriteWord(word: string, onlyMisplaced: boolean): string {
  if (!MOVABLE.test(word)) return word;
  const syllable = splitLoosely(word.toLowerCase());
  if (!syllable || syllable.tone === 'ngang' || (onlyMisplaced && syllable.wellPlaced)) return word;
  return inCaseOf(word, writeSyllable(syllable));
}

/** Words kept as they were rewritten: there are some 7,000 syllables, and a text is made of few of them. */
const WORDS_KEPT = 10_000;

function rewriter(onlyMisplaced: boolean): (text: string) => string {
  const known = new Map<string, string>();
  const rewritten = (word: string): string => {
    if (word.length > LONGEST_SYLLABLE) return word;
    const found = known.get(word);
    if (found !== undefined) return found;
    const written = rewriteWord(word, onlyMisplaced);
    if (known.size < WORDS_KEPT) known.set(word, written);
    return written;
  };
  return (text) => (MOVABLE.test(text) ? text.replace(/[\p{L}\p{M}]+/gu, rewritten) : text);
}

const placeAll = rewriter(false);
const placeMisplaced = rewriter(true);

/**
 * NFC text with every tone placed old style, which the bot's sources use: `hoà` -> `hòa`, `thuý` -> `thúy`,
 * `UỶ` -> `ỦY`; `quý`, `hoàn`, `khuỷu` stay. Words that are not Vietnamese syllables stay too (`Chloé`).
 * Same length in UTF-16 units, always.
 */
export function canonTone(text: string): string {
  return placeAll(text);
}

/**
 * NFC text with tones moved that stand on a letter which cannot bear them: `qúy` -> `quý`, `gíup` -> `giúp`.
 * Both `hòa` and `hoà` stay. Same length in UTF-16 units, always.
 */
export function repairTonePlacement(text: string): string {
  return placeMisplaced(text);
}
