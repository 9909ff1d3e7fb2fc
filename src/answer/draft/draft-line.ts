/** A stretch of the cleaned draft, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line of a draft, without the sign that opens it. */
export type DraftLine = Stretch &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'item' }
    /** 1 for the highest. */
    | { readonly kind: 'heading'; readonly level: number }
    | { readonly kind: 'row'; readonly cells: readonly Stretch[] }
  );

const BULLET = /^(?:[-+*•●▪◦–—✓]|\d{1,2}\)|\p{L}[.)])\s/u;
/** `2.` and `2.1` open an item or a heading; `64 xã` opens a sentence. */
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:\.\s|(?<=\.\d{1,2})\s(?=\p{Lu}))/u;
const ROMAN = /^(?:phần\s|chương\s|mục\s)?[IVX]{1,5}[.:)]?\s/iu;
const MARKDOWN = /^(#{1,6})\s/u;
const BOLD = /^\*\*[^*]{1,120}\*\*:?$/u;
/** A heading is no longer than this. */
const LONGEST_HEADING = 120;
/** Of a title without a sign that gives its level. */
const LOWEST_LEVEL = 9;
const ENDS_SENTENCE = /[.;,!?…]["')\]]?$/u;

const trimmed = (text: string, start: number, end: number): Stretch => {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
};

const isCapital = (line: string): boolean => /\p{L}{2}/u.test(line) && line === line.toUpperCase();

/** The level of a heading, and how long the sign before it is; undefined for any other line. */
function heading(line: string): { level: number; sign: number } | undefined {
  const markdown = MARKDOWN.exec(line);
  if (markdown) return { level: markdown[1]?.length ?? 1, sign: markdown[0].length };
  if (BOLD.test(line)) return { level: 4, sign: 2 };
  if (line.length > LONGEST_HEADING || ENDS_SENTENCE.test(line) || line.endsWith(':')) return undefined;
  const roman = ROMAN.exec(line);
  if (roman) return { level: 1, sign: roman[0].length };
  if (isCapital(line)) return { level: 1, sign: 0 };
  const number = NUMBER.exec(line);
  if (number) return { level: 1 + (number[1] ?? '').split('.').length, sign: number[0].length };
  return undefined;
}

/** The cells of a row of a table; a line of dashes between header and body has none. */
function cellsOf(text: string, { start, end }: Stretch): Stretch[] {
  const cells: Stretch[] = [];
  let from = text.charAt(start) === '|' ? start + 1 : start;
  while (from <= end) {
    const bar = text.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    if (to < end || from < end) cells.push(trimmed(text, from, to));
    from = to + 1;
  }
  return cells.some((cell) => /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end))) ? cells : [];
}

function toLine(text: string, stretch: Stretch): DraftLine {
  const { start, end } = stretch;
  const line = text.slice(start, end);
  if (line.includes('|')) return { kind: 'row', start, end, cells: cellsOf(text, stretch) };
  const title = heading(line);
  if (title) return { kind: 'heading', level: title.level, start: start + title.sign, end };
  const sign = (BULLET.exec(line) ?? NUMBER.exec(line))?.[0];
  return sign === undefined
    ? { kind: 'text', start, end }
    : { kind: 'item', start: start + sign.length, end };
}

/** A line that goes on in the next one: it was wrapped, and the next one opens nothing. */
function goesOn(line: DraftLine, next: DraftLine, text: string): boolean {
  const isOpen = line.kind === 'text' || line.kind === 'item';
  return isOpen && next.kind === 'text' && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** A short line that ends without a sign is a title. */
function asTitle(line: DraftLine, text: string): DraftLine {
  const { start, end } = line;
  const isTitle =
    line.kind === 'text' && end - start <= LONGEST_HEADING && /[^.;:,!?…]$/u.test(text.slice(start, end));
  return isTitle ? { kind: 'heading', level: LOWEST_LEVEL, start, end } : line;
}

/** The lines of a cleaned draft that say something, in order; wrapped ones are joined. */
export function readLines(text: string): DraftLine[] {
  const lines: DraftLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const stretch = trimmed(text, start, start + raw.length);
    const isNext = text.slice(lines.at(-1)?.end ?? 0, stretch.start).trim() === '';
    start += raw.length + 1;
    if (stretch.start === stretch.end) continue;
    const line = toLine(text, stretch);
    const last = lines.at(-1);
    if (last && isNext && goesOn(last, line, text)) lines[lines.length - 1] = { ...last, end: line.end };
    else lines.push(line);
  }
  return lines.length > 1 ? lines.map((line) => asTitle(line, text)) : lines;
}
