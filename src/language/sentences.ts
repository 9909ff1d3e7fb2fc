/** Sentence boundaries of Vietnamese text. Spans are offsets into the text given: nothing is changed. */

/** A span in UTF-16 units, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Lower case, without the closing dot. Never end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[
    'tp',
    'tx',
    'q',
    'p',
    'h',
    'đ',
    'nxb',
    'vd',
    'v.v',
    'vv',
    'th.s',
    'ths',
    'ts',
    'gs',
    'pgs',
    'ks',
    'bs',
    'kts',
  ],
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs'],
]);

/** End a sentence unless a figure follows: `số. 12` against `chuyển đổi số. Tỉnh`. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['số', 'no', 'tr', 'khoản', 'điều']);

/** A single capital after one of these is an initial: `bà J. Smith`. */
const HONORIFICS: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'thầy',
  'giả',
]);

const TERMINATORS = '.!?…';
const CLOSERS = '"\'”’»)]}';
const OPENERS = '"\'“‘«([{';
const BULLETS = '-–—•*+';

/** Longest word looked at behind a dot: bounds the work for text without spaces. */
const MAX_WORD = 16;
/** Nobody wraps running text at fewer units: shorter lines are items. */
const MIN_WRAP_WIDTH = 50;

const isSpace = (char: string): boolean => char !== '' && /\s/u.test(char);
const isUpper = (char: string): boolean => /\p{Lu}/u.test(char);
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** The run of non-space units that ends before `end`, cut to `MAX_WORD`. */
function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && end - start < MAX_WORD && !isSpace(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** `N.V`, `U.S`: every part of one or two letters. */
function isDottedInitials(word: string): boolean {
  const parts = word.split('.');
  return parts.length > 1 && parts.every((part) => /^\p{L}{1,2}$/u.test(part));
}

/** `N. V. A`, `John F. Kennedy`, but not `nhóm A.`: an initial stands first, after a capital or a title. */
function isInitial(text: string, word: string, wordStart: number, sentenceStart: number): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  let end = wordStart;
  while (end > sentenceStart && isSpace(text.charAt(end - 1))) end--;
  const previous = wordBefore(text, end, sentenceStart);
  return previous === '' || isUpper(previous.charAt(0)) || HONORIFICS.has(previous.toLowerCase());
}

/** `1.`, `a.`, `IV.` at the start of a sentence number an item. */
function isEnumerator(word: string, wordStart: number, sentenceStart: number): boolean {
  return wordStart === sentenceStart && /^(?:\d{1,3}|\p{L}|[IVXLC]{1,6})$/u.test(word);
}

/** True when the single dot at `dot` belongs to an abbreviation, an initial or a list number. */
function isInnerDot(text: string, dot: number, sentenceStart: number, next: string): boolean {
  const word = wordBefore(text, dot, sentenceStart).replace(/^["'“‘«([{]{1,3}/u, '');
  const wordStart = dot - word.length;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower) || isDottedInitials(word)) return true;
  if (NUMBER_WORDS.has(lower) && isDigit(next)) return true;
  return isInitial(text, word, wordStart, sentenceStart) || isEnumerator(word, wordStart, sentenceStart);
}

const startsSentence = (char: string): boolean =>
  isUpper(char) || isDigit(char) || OPENERS.includes(char) || BULLETS.includes(char);

interface Mark {
  /** Past the punctuation and the quotes or brackets that close over it. */
  readonly end: number;
  readonly terminates: boolean;
}

/** Reads the punctuation that starts at `at`. */
function readMark(text: string, at: number, sentenceStart: number): Mark {
  let end = at;
  while (end < text.length && TERMINATORS.includes(text.charAt(end))) end++;
  const singleDot = end === at + 1 && text.charAt(at) === '.';
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  let next = end;
  while (next < text.length && text.charAt(next) !== '\n' && isSpace(text.charAt(next))) next++;
  if (next === text.length || text.charAt(next) === '\n') return { end, terminates: false };
  const nextChar = String.fromCodePoint(text.codePointAt(next) ?? 0);
  if (next === end || !startsSentence(nextChar)) return { end, terminates: false };
  return { end, terminates: !(singleDot && isInnerDot(text, at, sentenceStart, nextChar)) };
}

/** `- `, `• `, `1. `, `2) `, `a) ` at the start of a line. */
const ITEM = /^(?:[-–—•*+]\s|\d{1,3}[.)]\s|\p{L}[.)]\s)/u;

function endsSentence(line: string): boolean {
  let end = line.length;
  while (end > 0 && CLOSERS.includes(line.charAt(end - 1))) end--;
  return end > 0 && TERMINATORS.includes(line.charAt(end - 1));
}

/**
 * A line break parts two items unless the line was wrapped: then the first word of the next line
 * would not have fitted into the width of the paragraph.
 */
function breaksAfter(line: string, next: string, width: number): boolean {
  if (line === '' || next === '') return true;
  if (ITEM.test(next)) return true;
  const first = String.fromCodePoint(next.codePointAt(0) ?? 0);
  if (!isUpper(first) && !isDigit(first) && !OPENERS.includes(first)) return false;
  if (endsSentence(line) || width < MIN_WRAP_WIDTH) return true;
  return line.length + 1 + (next.split(/\s/u, 1)[0] ?? '').length <= width;
}

/** Offsets of the line breaks that end a sentence. */
function hardBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  if (!text.includes('\n')) return breaks;
  const lines = text.split('\n');
  const trimmed = lines.map((line) => line.trim());
  const width = trimmed.reduce((widest, line) => Math.max(widest, line.length), 0);
  let offset = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    offset += lines[i]?.length ?? 0;
    if (breaksAfter(trimmed[i] ?? '', trimmed[i + 1] ?? '', width)) breaks.add(offset);
    offset++;
  }
  return breaks;
}

/**
 * Splits text into sentences, in order and without overlap; together they hold every character that is
 * not white space. Closing quotes and brackets belong to the sentence they close; a semicolon ends none.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const breaks = hardBreaks(text);
  const spans: SentenceSpan[] = [];
  let start = 0;
  const skipSpace = (): void => {
    while (start < text.length && isSpace(text.charAt(start))) start++;
  };
  const close = (at: number): void => {
    let end = at;
    while (end > start && isSpace(text.charAt(end - 1))) end--;
    if (end > start) spans.push({ start, end });
    start = at;
    skipSpace();
  };
  skipSpace();
  let i = start;
  while (i < text.length) {
    if (breaks.has(i)) close(i);
    if (!TERMINATORS.includes(text.charAt(i)) || i < start) {
      i = Math.max(i + 1, start);
      continue;
    }
    const mark = readMark(text, i, start);
    if (mark.terminates) close(mark.end);
    i = Math.max(mark.end, start);
  }
  close(text.length);
  return spans;
}
