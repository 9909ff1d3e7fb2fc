/** `112746` as `112\.?746`: the dots between thousands may be left out. */
function groupThousands(digits: string): string {
  let pattern = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) {
    pattern = String.raw`${digits.slice(Math.max(0, end - 3), end)}\.?${pattern}`;
  }
  return pattern;
}

/** A figure in Vietnamese writing, as a pattern: `90,49`, `90,490`; `112.746`, `112746`. */
function patternOf(value: number): string {
  const [whole = '0', decimals = ''] = String(Math.abs(value)).split('.');
  const grouped = groupThousands(whole);
  return decimals === '' ? `${grouped}(?:,0+)?` : `${grouped},${decimals}0*`;
}

/** True when `text` shows the figure in digits and by itself, not as a part of a longer one. */
export function showsNumber(text: string, value: number): boolean {
  return new RegExp(String.raw`(?<!\d)(?<!\d[.,])${patternOf(value)}(?!\d|[.,]\d)`, 'u').test(text);
}

/** Statements spell small counts out: "năm mục tiêu", "không có đơn vị yếu". */
const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NUMBER_WORDS: readonly string[] = [...UNITS, 'mười một', 'mười hai', 'mười ba', 'mười bốn', 'mười lăm'];

/** True when `text` shows the figure in digits or, up to 15, in words. */
export function showsNumberOrWord(text: string, value: number): boolean {
  if (showsNumber(text, value)) return true;
  const word = NUMBER_WORDS[value];
  return word !== undefined && new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu').test(text);
}

/** `3.893` and `20,79` as numbers. */
function parseDigits(written: string): number {
  const [whole = '', decimals] = written.split(',');
  const [first = '', ...groups] = whole.split('.');
  const grouped = first.length <= 3 && groups.every((group) => group.length === 3);
  const digits = grouped ? whole.replaceAll('.', '') : whole;
  return Number(decimals === undefined ? digits : `${digits}.${decimals}`);
}

/** The figures of a text in digits, parted at `/`, `-` and `:`. */
export function digitsIn(text: string): { readonly written: string; readonly value: number }[] {
  const found = text.match(/\d[\d.,]*/gu) ?? [];
  return found
    .map((each) => each.replace(/[.,]+$/u, ''))
    .map((written) => ({ written, value: parseDigits(written) }));
}
