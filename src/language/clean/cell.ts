/** One character as a reader sees it, with the span of the original it was read from (UTF-16 units). */
export interface Cell {
  /** NFC; a base and its marks, rarely more than one code point. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function cellsToText(cells: readonly Cell[]): string {
  let joined = '';
  for (const { text } of cells) joined += text;
  return joined;
}

/** Whether the cell is a letter, with or without marks. */
export function isLetterCell({ text }: Cell): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /^\p{L}/u.test(text);
}

/** Runs of neighbouring cells that satisfy the test, as `[from, to)` indices. */
export function* runsOf(
  cells: readonly Cell[],
  belongs: (cell: Cell) => boolean,
): Generator<readonly [from: number, to: number]> {
  let from = -1;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== undefined && belongs(cell)) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      yield [from, index];
      from = -1;
    }
  }
  if (from >= 0) yield [from, cells.length];
}
