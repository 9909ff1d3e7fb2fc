/** One character as a reader sees it, with the span of the original it was read from (UTF-16 units). */
export interface Cell {
  /** NFC; a base and its marks, rarely more than one code point. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function cellsToText(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

/** Runs of neighbouring cells that satisfy the test, as `[from, to)` indices. */
export function* runsOf(
  cells: readonly Cell[],
  belongs: (cell: Cell) => boolean,
): Generator<readonly [from: number, to: number]> {
  let from = -1;
  for (const [index, cell] of cells.entries()) {
    if (belongs(cell)) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      yield [from, index];
      from = -1;
    }
  }
  if (from >= 0) yield [from, cells.length];
}
