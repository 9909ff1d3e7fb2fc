/**
 * The two encodings of Vietnamese before Unicode that are still pasted from old documents, as they look when their
 * bytes are read as Windows-1252. Letters outside the tables are themselves.
 */
export interface LegacyEncoding {
  readonly name: 'tcvn3' | 'vni-windows';
  /** One or two characters as they look -> the letter that was meant. */
  readonly letters: ReadonlyMap<string, string>;
  /** The first characters of the pairs among them. */
  readonly opensPair: ReadonlySet<string>;
}

function pairUp(rows: readonly (readonly [shown: string, meant: string])[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [shown, meant] of rows) {
    [...shown].forEach((character, index) => {
      letters.set(character, meant.charAt(index));
    });
  }
  return letters;
}

/** TCVN 5712 (fonts .VnTime, .VnArial): one byte a letter; capitals with a tone live in a font of their own. */
export const TCVN3: LegacyEncoding = {
  name: 'tcvn3',
  opensPair: new Set(),
  letters: pairUp([
    ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
    ['¨©ª«¬\u00AD®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
  ]),
};

const TONE_SIGNS = 'ùøûõï';

/** The vowels that take a sign after them, the signs, and what vowel and sign make. */
const VNI_PAIRS: readonly (readonly [vowel: string, signs: string, meant: string])[] = [
  ['a', `${TONE_SIGNS}âáàåãäêéèúüë`, 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', `${TONE_SIGNS}âáàåãä`, 'éèẻẽẹêếềểễệ'],
  ['o', `${TONE_SIGNS}âáàåãä`, 'óòỏõọôốồổỗộ'],
  ['u', TONE_SIGNS, 'úùủũụ'],
  ['y', TONE_SIGNS, 'ýỳỷỹỵ'],
  ['ô', TONE_SIGNS, 'ớờởỡợ'],
  ['ö', TONE_SIGNS, 'ứừửữự'],
];

function vniLetters(): ReadonlyMap<string, string> {
  const letters = new Map([...pairUp([['ôöñîæóòÔÖÑÎÆÓÒ', 'ơưđỵỉĩịƠƯĐỴỈĨỊ']])]);
  for (const [vowel, signs, meant] of VNI_PAIRS) {
    [...signs].forEach((sign, index) => {
      const letter = meant.charAt(index);
      letters.set(vowel + sign, letter);
      letters.set(vowel.toUpperCase() + sign.toUpperCase(), letter.toUpperCase());
      letters.set(vowel.toUpperCase() + sign, letter.toUpperCase());
    });
  }
  return letters;
}

/** VNI for Windows (fonts VNI-Times, VNI-Helve): the vowel, then a sign for its mark and tone. */
export const VNI_WINDOWS: LegacyEncoding = {
  name: 'vni-windows',
  letters: vniLetters(),
  opensPair: new Set('aeouyôöAEOUYÔÖ'),
};
