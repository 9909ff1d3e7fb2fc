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

function rewriteTones(text: string, onlyMisplaced: boolean): string {
  if (!MOVABLE.test(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!MOVABLE.test(word)) return word;
    const syllable = splitLoosely(word.toLowerCase());
    if (!syllable || syllable.tone === 'ngang' || (onlyMisplaced && syllable.wellPlaced)) return word;
    return inCaseOf(word, writeSyllable(syllable));
  });
}

/**
 * NFC text with every tone placed old style, which the bot's sources use: `hoà` -> `hòa`, `thuý` -> `thúy`,
 * `UỶ` -> `ỦY`; `quý`, `hoàn`, `khuỷu` stay. Words that are not Vietnamese syllables stay too (`Chloé`).
 * Same length in UTF-16 units, always.
 */
export function canonTone(text: string): string {
  return rewriteTones(text, false);
}

/**
 * NFC text with tones moved that stand on a letter which cannot bear them: `qúy` -> `quý`, `gíup` -> `giúp`.
 * Both `hòa` and `hoà` stay. Same length in UTF-16 units, always.
 */
export function repairTonePlacement(text: string): string {
  return rewriteTones(text, true);
}
