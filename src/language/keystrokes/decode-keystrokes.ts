import { type Replacement, replacePieces, unchangedText } from '../clean/mapped-text.ts';
import { isPlainSyllable } from '../syllables/match-rime.ts';
import { ENGLISH_LOOK_ALIKES, KEPT_NAME_PARTICLES, KEPT_WORDS } from './english-look-alikes.ts';
import { type KeystrokeToken, keystrokeTokens } from './keystroke-tokens.ts';
import { isProtectedToken } from './protected-tokens.ts';
import { typeSyllable } from './type-syllable.ts';
import { TELEX, type TypingMethod, VNI } from './typing-method.ts';

export interface DecodedKeystrokes {
  readonly text: string;
  readonly method: TypingMethod['name'];
  /** The decoded syllables, in order; what lies between them is unchanged. */
  readonly segments: readonly Replacement[];
}

/**
 * What a token says about the question whether the text is raw keystrokes: `strong` and `weak` for,
 * `against` (neither keystrokes nor a Vietnamese syllable), or nothing.
 */
type Evidence = 'strong' | 'weak' | 'against' | 'none';

interface Reading {
  readonly evidence: Evidence;
  /** A syllable of unaccented Vietnamese as it stands. */
  readonly isPlain?: true;
  readonly segment?: Replacement;
}

/** Nouns that a numeral is written onto (`quy1`, `cap2`): there the digit is more likely a figure. */
const NUMBERED_NOUNS = new Set(
  `ap bai ban bang bac buoc ca cap cau chuong cot de dieu do doi dong dot giai goi hang hinh khoa khoan khu ky lan
   loai lop luat muc nam ngay nhom phan phong phuong quan quy so tang tap thang thon thu to toa trang tuan tuyen
   vung xa`.split(/\s+/u),
);

const NOTHING: Reading = { evidence: 'none' };
const PLAIN: Reading = { evidence: 'none', isPlain: true };

/** In VNI a digit at the end may be a figure or a code: `quy1`, `A1`. */
function maybeNumbered(token: string): boolean {
  const [, letters] = /^([a-z]+)\d$/u.exec(token) ?? [];
  return letters !== undefined && (letters.length === 1 || NUMBERED_NOUNS.has(letters));
}

function isKept({ text, opensName, continuesForeignName }: KeystrokeToken): boolean {
  const lower = text.toLowerCase();
  return continuesForeignName || KEPT_WORDS.has(lower) || (opensName && KEPT_NAME_PARTICLES.has(lower));
}

function readToken(token: KeystrokeToken, method: TypingMethod): Reading {
  const { text, start } = token;
  if (isProtectedToken(text)) return NOTHING;
  const lower = text.toLowerCase();
  const isPlain = isPlainSyllable(lower);
  // Only the long o of a few loans is both: `coong` is công in Telex.
  if (isPlain && !lower.includes('oo')) return PLAIN;
  const typed = isKept(token) ? undefined : typeSyllable(text, method);
  if (typed === undefined) return isPlain || token.isName ? NOTHING : { evidence: 'against' };
  const segment = { start, end: start + text.length, text: typed };
  if (isPlain) return { evidence: 'none', segment };
  return { evidence: ENGLISH_LOOK_ALIKES.has(lower) || maybeNumbered(lower) ? 'weak' : 'strong', segment };
}

/** Plain Vietnamese syllables that must stand beside a single syllable in keystrokes. */
const ENOUGH_PLAIN = 3;

/** A mark and a tone on one syllable: `bawngf`. No other language spells so by chance. */
const MARK_AND_TONE = /(?=.*[\u0302\u0306\u031B])(?=.*[\u0300\u0301\u0303\u0309\u0323])/u;

const isCertain = ({ evidence, segment }: Reading): boolean =>
  evidence === 'strong' && MARK_AND_TONE.test(segment?.text.normalize('NFD') ?? '');

/**
 * At least two tokens for, more of them than against. A single strong one needs a weak one, or a mark and a tone
 * among plain syllables, with nothing against.
 */
function isKeystrokes(readings: readonly Reading[]): boolean {
  const count = (kind: Evidence): number => readings.filter(({ evidence }) => evidence === kind).length;
  const strong = count('strong');
  const against = count('against');
  if (strong >= 2) return strong > against;
  if (strong === 0 || against > 0) return false;
  const plain = readings.filter(({ isPlain }) => isPlain).length;
  return count('weak') >= 1 || (plain >= ENOUGH_PLAIN && readings.some(isCertain));
}

function decodeWith(
  method: TypingMethod,
  tokens: readonly KeystrokeToken[],
  text: string,
): DecodedKeystrokes | undefined {
  const readings = tokens.map((token) => readToken(token, method));
  if (!isKeystrokes(readings)) return undefined;
  const segments = readings.flatMap(({ segment }) => segment ?? []);
  return { text: replacePieces(unchangedText(text), segments).text, method: method.name, segments };
}

/**
 * Reads a text that was typed without a keyboard driver: `ai chur trif hooij nghij` -> `ai chủ trì hội nghị`.
 * `undefined` unless the whole text looks so: no accented letter, at least two syllables in keystrokes, more of
 * them than words that are neither. Figures, document numbers, addresses, capitals and index names are never touched.
 */
export function decodeKeystrokes(text: string): DecodedKeystrokes | undefined {
  if (/[^\P{L}A-Za-z]|\p{M}/u.test(text)) return undefined;
  const tokens = [...keystrokeTokens(text)];
  const telex = decodeWith(TELEX, tokens, text);
  if (telex !== undefined) return telex;
  return /[A-Za-z]\d/u.test(text) ? decodeWith(VNI, tokens, text) : undefined;
}
