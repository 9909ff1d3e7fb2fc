import { readFigures } from '../../language/figures/read-figures.ts';
import type { Stretch } from './draft-line.ts';
import { isTime, type Scope, scopeOf } from './scope.ts';
import { type Piece, Statement } from './statement.ts';

/** The names of the columns of a table. */
export type TableHead = readonly string[];

const YEAR = /^(?:19|20)\d{2}$/u;

/** A name of a row or column as it opens a sentence: `2024` is `năm 2024`. */
const named = (cell: string): string =>
  YEAR.test(cell) ? `năm ${cell}` : cell.replace(/\s?\([^)]{0,20}\)$/u, '');

/** A cell that a row is named by: a year or words. */
const isName = (cell: string): boolean => YEAR.test(cell) || !/^[\d(+-]/u.test(cell);

interface RowContext {
  readonly head: TableHead | undefined;
  readonly scope: Scope;
}

/** `Năm 2024, PAR INDEX, điểm 90,49%`: what stands around a cell, then the cell at its place. */
function cellStatement(cell: Stretch, value: string, names: readonly string[], scope: Scope): Statement {
  const said = names.filter((name) => name !== '').map(named);
  const own = scopeOf(said.join(', '), readFigures(said.join(', ')), true);
  const time = own.time === undefined ? scope.time : undefined;
  const isTimeName = (name: string): boolean => readFigures(name).some(isTime) && name.length < 24;
  const ordered = [...said.filter(isTimeName), ...said.filter((name) => !isTimeName(name))];
  const index = own.index === undefined ? scope.index : undefined;
  const at = ordered.filter(isTimeName).length;
  const words = [...(time === undefined ? [] : [time]), ...ordered.slice(0, at)];
  const what = [...(index === undefined ? [] : [index]), ...ordered.slice(at)].join(' ');
  const lead = [...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), what]
    .filter((word) => word !== '')
    .join(', ');
  const pieces: Piece[] = [{ text: `${lead} ` }, { text: value, at: cell.start }];
  return new Statement(pieces);
}

/** The statements of one row of a table; a row without figures, or the first one, names the columns. */
export function readRow(
  text: string,
  cells: readonly Stretch[],
  { head, scope }: RowContext,
): { readonly head: TableHead; readonly statements: readonly Statement[] } {
  const values = cells.map(({ start, end }) => text.slice(start, end).replace(/[*`"]/gu, ' ').trim());
  if (!head) return { head: values, statements: [] };
  const nameAt = values.findIndex((value) => isName(value) && value !== '');
  const statements = cells.flatMap((cell, i): Statement[] => {
    const value = values[i] ?? '';
    if (i === nameAt || !/\d/u.test(value)) return [];
    const column = head[i] ?? '';
    if (/^(?:stt|tt|số tt)$/iu.test(column)) return [];
    return [cellStatement(cell, text.slice(cell.start, cell.end), [values[nameAt] ?? '', column], scope)];
  });
  return { head, statements };
}
