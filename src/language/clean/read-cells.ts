import type { Cell } from './cell.ts';

/** More marks than this on one letter are an attack, not a language; Vietnamese needs two. */
const MOST_MARKS = 4;

/**
 * Marks read before the cut. Normalising sorts marks, so a few more than are kept must be seen for the same ones
 * to be kept whatever the order; and normalising is quadratic in their number, so only a few.
 */
const MOST_MARKS_READ = 32;

const SOFT_HYPHEN = '\u00AD';

/** Letters whose NFC is themselves and which begin a cell: all of ASCII, Latin-1 and precomposed Vietnamese. */
function isPlain(code: number): boolean {
  return code < 0x300 || (code >= 0x1ea0 && code <= 0x1ef9);
}

/** Combining marks, and the few letters that join the letter before (Hangul jamo, Kirat Rai vowels). */
const JOINS = /[\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]/u;

/**
 * What leaves no mark on paper: zero-width characters, soft hyphen, bidi controls, tags, variation selectors,
 * joiners, fillers; and the enclosing keycap of number emoji.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|\u20E3/u;

const BLANK = /\p{Z}|\p{Cc}|\u2800/u;

/** The marks that make a letter of its own: circumflex, breve, horn. */
const SHAPES = new Set(['\u0302', '\u0306', '\u031B']);

interface Cluster {
  base: string;
  marks: string;
  count: number;
  start: number;
  end: number;
}

function compose({ base, marks }: Cluster): string {
  if (marks === '') return base.length === 1 && isPlain(base.charCodeAt(0)) ? base : base.normalize('NFC');
  if (BLANK.test(base)) return base;
  const [letter = '', ...all] = (base + marks).normalize('NFD');
  const kept = all.slice(0, MOST_MARKS);
  // Normalising leaves `é` + circumflex apart; typed in that order, `ế` was meant.
  const shapes = kept.filter((mark) => SHAPES.has(mark));
  const others = kept.filter((mark) => !SHAPES.has(mark));
  return (letter + shapes.join('') + others.join('')).normalize('NFC');
}

type Role = 'base' | 'mark' | 'dropped';

function roleOf(character: string, keepSoftHyphens: boolean): Role {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300 && code !== 0xad) return 'base';
  if (code >= 0xd800 && code <= 0xdfff) return 'dropped';
  if (character === SOFT_HYPHEN) return keepSoftHyphens ? 'base' : 'dropped';
  if (INVISIBLE.test(character)) return 'dropped';
  return JOINS.test(character) ? 'mark' : 'base';
}

function addMark(cluster: Cluster, mark: string, end: number): void {
  if (cluster.count >= MOST_MARKS_READ) return;
  cluster.marks += mark;
  cluster.count += 1;
  cluster.end = end;
}

/**
 * The characters of a text in NFC, each with its place. Invisible characters, lone surrogates, marks without a
 * letter and marks beyond the fourth are left out. Linear in the length of the text whatever it holds.
 * @param keepSoftHyphens the soft hyphen is a letter of TCVN3 text
 */
export function readCells(raw: string, keepSoftHyphens = false): Cell[] {
  const clusters: Cluster[] = [];
  let at = 0;
  for (const character of raw) {
    const start = at;
    at += character.length;
    const role = roleOf(character, keepSoftHyphens);
    if (role === 'base') {
      clusters.push({ base: character, marks: '', count: 0, start, end: at });
    } else if (role === 'mark') {
      const cluster = clusters.at(-1);
      if (cluster) addMark(cluster, character, at);
    }
  }
  return clusters.map((cluster) => ({ text: compose(cluster), start: cluster.start, end: cluster.end }));
}
