import { type Cell, runsOf } from './cell.ts';
import { type MappedText, textWithOffsets } from './mapped-text.ts';

function blankFor(cells: readonly Cell[]): string {
  const lineEnds = cells.filter(({ text }) => text === '\n').length;
  return lineEnds === 0 ? ' ' : '\n'.repeat(Math.min(lineEnds, 2));
}

/**
 * The cells as a text: a run of spaces is one space; a run with a line end in it is one newline, with two or more
 * it is an empty line; blanks at both ends are left out.
 */
export function collapseBlanks(cells: readonly Cell[]): MappedText {
  let text = '';
  const offsets: number[] = [];
  let end = 0;
  const add = (piece: string, start: number, last: number): void => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(Math.min(start + unit, last));
    end = last;
  };
  let next = 0;
  for (const [from, to] of runsOf(cells, (cell) => cell.text !== ' ' && cell.text !== '\n')) {
    const blanks = cells.slice(next, from);
    const first = blanks[0];
    if (text !== '' && first !== undefined)
      add(blankFor(blanks), first.start, blanks.at(-1)?.end ?? first.end);
    for (const cell of cells.slice(from, to)) add(cell.text, cell.start, cell.end);
    next = to;
  }
  return textWithOffsets(text, [...offsets, end]);
}
