import { isVietnameseSyllable } from '../syllables/split-syllable.ts';
import { type Cell, cellsToText, isLetterCell, runsOf } from './cell.ts';
import { type LegacyEncoding, TCVN3, VNI_WINDOWS } from './legacy-encodings.ts';
import { looksLikeViqr, VIQR_SIGN } from './viqr.ts';

export type LegacyReading =
  | { readonly kind: 'decoded'; readonly encoding: LegacyEncoding['name']; readonly cells: readonly Cell[] }
  | { readonly kind: 'recognised'; readonly encoding: LegacyEncoding['name'] | 'viqr' };

/** What stands in legacy text and hardly ever in Unicode Vietnamese; without it nothing is tried. */
const TCVN3_SIGN =
  /[\u00A1-\u00A9\u00AA-\u00AE\u00B5-\u00B9\u00BB-\u00BEÆÇËÎÏÑÖ×ØÜÞßåæçëîïñö÷øûüþ]|\p{Ll}[À-Þ]/u;
const VNI_SIGN = /[aeouyôö][ùøûõï]|a[âáàåãäêéèúüë]|e[âáàåãä]|o[âåä]|[ñö]/iu;

/** Whether the text has anything that makes `readLegacy` worth its time. */
export function hasLegacySigns(text: string): boolean {
  return TCVN3_SIGN.test(text) || VNI_SIGN.test(text) || VIQR_SIGN.test(text);
}

/** Letters of Unicode Vietnamese that no legacy text shows. */
const UNICODE_VIETNAMESE = /[ăđĩũơư\u1EA0-\u1EF9]/iu;

/** What decoding would do to the words of the text. */
interface Verdict {
  readonly cells: readonly Cell[];
  /** The different words that were no syllables and become such. */
  readonly mended: ReadonlySet<string>;
  /** Words that were syllables and become something else. */
  readonly broken: number;
  /** Words that are no syllables before or after. */
  readonly foreign: number;
}

function decodeWord(word: readonly Cell[], { letters, opensPair }: LegacyEncoding): Cell[] {
  const decoded: Cell[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const cell = word[at];
    if (cell === undefined) break;
    const next = word[at + 1];
    const pair = next && opensPair.has(cell.text) ? letters.get(cell.text + next.text) : undefined;
    if (pair !== undefined) {
      decoded.push({ text: pair, start: cell.start, end: next?.end ?? cell.end });
      at += 1;
    } else {
      decoded.push({ ...cell, text: letters.get(cell.text) ?? cell.text });
    }
  }
  return decoded;
}

const isSyllable = (cells: readonly Cell[]): boolean =>
  isVietnameseSyllable(cellsToText(cells).toLowerCase());

function tryEncoding(cells: readonly Cell[], encoding: LegacyEncoding): Verdict {
  const result: Cell[] = [];
  const mended = new Set<string>();
  let broken = 0;
  let foreign = 0;
  let at = 0;
  for (const [from, to] of runsOf(cells, (cell) => isLetterCell(cell) || encoding.letters.has(cell.text))) {
    const word = cells.slice(from, to);
    const decoded = decodeWord(word, encoding);
    const shown = cellsToText(word);
    result.push(...cells.slice(at, from));
    at = to;
    // `10µm`: a unit, not a word.
    const afterDigit = /\d$/u.test(cells[from - 1]?.text ?? '');
    result.push(...(afterDigit ? word : decoded));
    if (afterDigit || cellsToText(decoded) === shown) continue;
    const before = isSyllable(word);
    const after = isSyllable(decoded);
    if (before && !after) broken += 1;
    else if (!before && after) mended.add(shown);
    else if (!before) foreign += 1;
  }
  return { cells: [...result, ...cells.slice(at)], mended, broken, foreign };
}

/** One word is a sign only when it is too long for a unit: `hµnh`, not `µm`. */
function isTelling(mended: ReadonlySet<string>): boolean {
  return mended.size >= 2 || [...mended].some((word) => word.length >= 3);
}

function judge(cells: readonly Cell[], text: string, encoding: LegacyEncoding): LegacyReading | undefined {
  const verdict = tryEncoding(cells, encoding);
  const { mended, broken, foreign } = verdict;
  const isMixed = UNICODE_VIETNAMESE.test(text);
  if (mended.size >= 2 && broken === 0 && !isMixed && foreign <= mended.size) {
    // Soft hyphens that were no letters are invisible again.
    const visible = verdict.cells.filter((cell) => !cell.text.startsWith('\u00AD'));
    return { kind: 'decoded', encoding: encoding.name, cells: visible };
  }
  const isLikely = isMixed
    ? mended.size >= 2 && mended.size > broken
    : isTelling(mended) && broken === 0 && foreign < mended.size;
  return isLikely ? { kind: 'recognised', encoding: encoding.name } : undefined;
}

/**
 * Text in TCVN3 or VNI-Windows: decoded when at least two different words become syllables and none stops being one;
 * recognised when that is likely but not certain, or when the text is VIQR, whose signs are also punctuation.
 * `undefined` for everything else. Soft hyphens must still be there: one is a letter of TCVN3.
 */
export function readLegacy(cells: readonly Cell[]): LegacyReading | undefined {
  const text = cellsToText(cells);
  const readings: LegacyReading[] = [];
  for (const [sign, encoding] of [
    [TCVN3_SIGN, TCVN3],
    [VNI_SIGN, VNI_WINDOWS],
  ] as const) {
    const reading = sign.test(text) ? judge(cells, text, encoding) : undefined;
    if (reading?.kind === 'decoded') return reading;
    if (reading) readings.push(reading);
  }
  return readings[0] ?? (looksLikeViqr(text) ? { kind: 'recognised', encoding: 'viqr' } : undefined);
}
