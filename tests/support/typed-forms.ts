/**
 * The ways in which one question reaches the bot, made by rule from the well-typed form. Made from Unicode
 * decomposition alone, so that they share nothing with the code that reads them.
 */

/** Without marks and tones, đ as d; case and length of words kept. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Every second of the words that have marks, without them; `odd` tells which half. */
export function halfWithoutDiacritics(text: string, odd: boolean): string {
  let marked = 0;
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const bare = withoutDiacritics(word);
    if (bare === word) return word;
    marked += 1;
    return (marked % 2 === 1) === odd ? bare : word;
  });
}

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const END = '(?![\\p{L}\\p{M}])';
const OA_OE = new RegExp(`(o)(${TONE})([ae])${END}`, 'giu');
const UY = new RegExp(`(?<!q)(u)(${TONE})(y)${END}`, 'giu');

/** Tones placed new style: `hòa` -> `hoà`, `thúy` -> `thuý`; `quý` stays. */
export const newToneStyle = (text: string): string =>
  text.normalize('NFD').replace(OA_OE, '$1$3$2').replace(UY, '$1$3$2').normalize('NFC');

/** Syllables of which both spellings are in use; names keep theirs, so capitals are left alone. */
const WITH_I_OR_Y = new Map(
  'hi/hy kì/kỳ kí/ký kĩ/kỹ kỉ/kỷ kị/kỵ li/ly lí/lý lị/lỵ mĩ/mỹ ti/ty tỉ/tỷ tị/tỵ quí/quý sĩ/sỹ'
    .split(' ')
    .flatMap((pair) => {
      const [i = '', y = ''] = pair.split('/');
      return [[i, y] as const, [y, i] as const];
    }),
);

/** The other spelling with i or y where both are in use: `kỳ` <-> `kì`. */
export const otherIY = (text: string): string =>
  text.normalize('NFC').replace(/\p{L}+/gu, (word) => WITH_I_OR_Y.get(word) ?? word);

/** ASCII letters in full width, as East Asian keyboards write them; figures stay. */
export const fullWidth = (text: string): string =>
  text.replace(/[A-Za-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** The last letter of every word of the list held down: `không` -> `khônggg`. */
export const heldDown = (text: string, words: ReadonlySet<string>): string =>
  text
    .normalize('NFC')
    .replace(/\p{L}+/gu, (word) => (words.has(word) ? word + (word.at(-1) ?? '').repeat(2) : word));

/** No-break spaces for spaces, and a zero-width space within each word, as pages and chat programs paste. */
export const withOddBlanks = (text: string): string =>
  text.replaceAll(' ', '\u00A0').replace(/(?<=\p{L})(?=\p{L}{2})/gu, '\u200B');
