/**
 * Writes accented Vietnamese as the keys a person presses, in the orders people really use. Made from Unicode
 * decomposition alone, so that it shares nothing with the decoder it tests.
 */

/** Where the keys for marks and tone come: each order is how some people type all their words. */
export const TELEX_ORDERS = ['tone-last', 'tone-after-vowel', 'marks-last', 'short-w', 'short-uow'] as const;
export const VNI_ORDERS = [
  'tone-last',
  'tone-after-vowel',
  'marks-last',
  'tone-before-marks',
  'short-uo',
] as const;

export type TelexOrder = (typeof TELEX_ORDERS)[number];
export type VniOrder = (typeof VNI_ORDERS)[number];

const TONES: Record<string, { telex: string; vni: string }> = {
  '\u0301': { telex: 's', vni: '1' },
  '\u0300': { telex: 'f', vni: '2' },
  '\u0309': { telex: 'r', vni: '3' },
  '\u0303': { telex: 'x', vni: '4' },
  '\u0323': { telex: 'j', vni: '5' },
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

interface Key {
  readonly letter: string;
  /** '', the combining mark, or 'bar' for đ. */
  readonly mark: string;
  readonly tone: string;
}

function keysOf(word: string): Key[] {
  return [...word.normalize('NFC')].map((letter) => {
    if (letter === 'đ' || letter === 'Đ')
      return { letter: letter === 'đ' ? 'd' : 'D', mark: 'bar', tone: '' };
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => mark in TONES) ?? '';
    const mark = marks.find((each) => [CIRCUMFLEX, BREVE, HORN].includes(each)) ?? '';
    return { letter: base, mark, tone };
  });
}

function telexMark({ letter, mark }: Key): string {
  if (mark === '') return '';
  if (mark === CIRCUMFLEX) return letter.toLowerCase();
  return mark === 'bar' ? 'd' : 'w';
}

function vniMark({ mark }: Key): string {
  return mark === '' ? '' : ({ [CIRCUMFLEX]: '6', [HORN]: '7', [BREVE]: '8', bar: '9' }[mark] ?? '');
}

const toneKey = (keys: readonly Key[], method: 'telex' | 'vni'): string =>
  keys.map(({ tone }) => TONES[tone]?.[method] ?? '').join('');

/** Whether this u and the next o share one horn: ươ. */
function opensUo(keys: readonly Key[], index: number): boolean {
  return keys[index]?.mark === HORN && keys[index + 1]?.mark === HORN;
}

const closesUo = (keys: readonly Key[], index: number): boolean => index > 0 && opensUo(keys, index - 1);

/** One word in Telex; an upper-case word is typed with upper-case keys. */
export function toTelex(word: string, order: TelexOrder): string {
  const keys = keysOf(word);
  const tone = toneKey(keys, 'telex');
  const typed = keys.map((key, index) => {
    const mark = telexMark(key);
    switch (order) {
      case 'tone-after-vowel':
        return key.letter + mark + (TONES[key.tone]?.telex ?? '');
      case 'marks-last':
        return key.letter;
      case 'short-w':
        return mark === 'w' && key.letter.toLowerCase() === 'u' && !opensUo(keys, index)
          ? inCase(key.letter, 'w')
          : key.letter + mark;
      case 'short-uow':
        return opensUo(keys, index) ? key.letter : key.letter + mark;
      default:
        return key.letter + mark;
    }
  });
  const late = keys.map((key, index) => (closesUo(keys, index) ? '' : telexMark(key))).join('');
  const end = order === 'marks-last' ? late + tone : order === 'tone-after-vowel' ? '' : tone;
  return inCaseOfWord(word, typed.join('') + end);
}

/** One word in VNI. */
export function toVni(word: string, order: VniOrder): string {
  const keys = keysOf(word);
  const tone = toneKey(keys, 'vni');
  const typed = keys.map((key, index) => {
    const mark = vniMark(key);
    const ownTone = TONES[key.tone]?.vni ?? '';
    switch (order) {
      case 'tone-after-vowel':
        return key.letter + mark + ownTone;
      case 'tone-before-marks':
        return key.letter + ownTone + mark;
      case 'marks-last':
        return key.letter;
      case 'short-uo':
        return opensUo(keys, index) ? key.letter : key.letter + mark;
      default:
        return key.letter + mark;
    }
  });
  const late = keys.map((key, index) => (closesUo(keys, index) ? '' : vniMark(key))).join('');
  const end =
    order === 'marks-last' ? late + tone : order === 'tone-last' || order === 'short-uo' ? tone : '';
  return typed.join('') + end;
}

function inCase(model: string, key: string): string {
  return model === model.toLowerCase() ? key : key.toUpperCase();
}

function inCaseOfWord(word: string, keys: string): string {
  const isUpper = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  return isUpper ? keys.toUpperCase() : keys;
}

/** A whole text, word by word; everything that is not a letter stays. */
export function encodeText(text: string, encode: (word: string) => string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, encode);
}
