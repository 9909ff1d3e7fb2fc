import { decodeKeystrokes } from '../keystrokes/decode-keystrokes.ts';
import type { TypingMethod } from '../keystrokes/typing-method.ts';
import type { Cell } from './cell.ts';
import { collapseBlanks } from './collapse-blanks.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';
import { replaceLookAlikes } from './look-alikes.ts';
import { type MappedText, replacePieces, unchangedText } from './mapped-text.ts';
import { toPlainCharacters } from './plain-characters.ts';
import { readCells } from './read-cells.ts';
import { hasLegacySigns, readLegacy } from './read-legacy.ts';
import { repairTonePlacement } from './tone-placement.ts';

/** A text ready for figures, quotes and claims, with the way back to what was typed. */
export interface CleanText extends MappedText {
  readonly kind: 'clean';
  /** Present when the text was typed without a keyboard driver or in an encoding older than Unicode. */
  readonly decoded?: TypingMethod['name'] | LegacyEncoding['name'];
}

export type CleanOutcome =
  | CleanText
  /** In UTF-16 units; the text was not looked at. */
  | { readonly kind: 'too-long'; readonly length: number; readonly maxLength: number }
  /** Nothing but blanks and invisible characters. */
  | { readonly kind: 'empty' }
  /** Likely an encoding older than Unicode, but not certainly: ask the person to paste Unicode. */
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding['name'] | 'viqr' };

export interface CleanOptions {
  /** In UTF-16 units, 4,096 without it. */
  readonly maxLength?: number;
  /** Whether raw keystrokes and legacy encodings are read, true without it; false for text known to be Unicode. */
  readonly decode?: boolean;
}

const DEFAULT_MAX_LENGTH = 4096;

/** Anything but ASCII and precomposed Vietnamese letters with single blanks between the words. */
const UNUSUAL = /[^ -~\nÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|[ \n]{2}|^[ \n]|[ \n]$/u;

function toText(cells: readonly Cell[]): MappedText {
  const mapped = collapseBlanks(replaceLookAlikes(toPlainCharacters(cells)));
  return { ...mapped, text: repairTonePlacement(mapped.text) };
}

function toOutcome(mapped: MappedText, decoded?: CleanText['decoded']): CleanOutcome {
  if (mapped.text === '') return { kind: 'empty' };
  return decoded === undefined ? { kind: 'clean', ...mapped } : { kind: 'clean', ...mapped, decoded };
}

function decodeTyped(mapped: MappedText): CleanOutcome {
  const typed = decodeKeystrokes(mapped.text);
  return typed ? toOutcome(replacePieces(mapped, typed.segments), typed.method) : toOutcome(mapped);
}

function cleanUnusual(raw: string): CleanOutcome {
  const hasSoftHyphens = raw.includes('\u00AD');
  // Foreign letters within a legacy word must not hide it.
  const cells = replaceLookAlikes(readCells(raw, hasSoftHyphens));
  const legacy = readLegacy(cells);
  if (legacy?.kind === 'recognised') return { kind: 'legacy', encoding: legacy.encoding };
  const visible = hasSoftHyphens ? readCells(raw) : cells;
  const mapped = toText(legacy ? legacy.cells : visible);
  // Quotes may have hidden it, or some of it may be left: then nothing is certain.
  const remains = hasLegacySigns(mapped.text) ? readLegacy(readCells(mapped.text)) : undefined;
  if (remains) return { kind: 'legacy', encoding: remains.encoding };
  return legacy ? toOutcome(mapped, legacy.encoding) : decodeTyped(mapped);
}

/**
 * Any pasted or typed text as plain NFC Vietnamese: one way to write each letter, quote, dash and space, nothing
 * invisible, tones where they belong, keystrokes and legacy encodings decoded when that is certain. Full-width and
 * mathematical letters, repeated letters and emoji are kept. Never throws; linear in the length; cleaning a cleaned
 * text changes nothing.
 *
 *     cleanText('Uy\u0309  ban tỉnh Kha\u0301nh Ho\u0300a') -> { kind: 'clean', text: 'Ủy ban tỉnh Khánh Hòa', … }
 */
export function cleanText(raw: string, options: CleanOptions = {}): CleanOutcome {
  const { maxLength = DEFAULT_MAX_LENGTH, decode = true } = options;
  // Before anything else: normalising is quadratic in combining marks, 54 s for 400,000 of them.
  if (raw.length > maxLength) return { kind: 'too-long', length: raw.length, maxLength };
  if (!UNUSUAL.test(raw) && !hasLegacySigns(raw)) {
    const mapped = { ...unchangedText(raw), text: repairTonePlacement(raw) };
    return decode ? decodeTyped(mapped) : toOutcome(mapped);
  }
  return decode ? cleanUnusual(raw) : toOutcome(toText(readCells(raw)));
}
