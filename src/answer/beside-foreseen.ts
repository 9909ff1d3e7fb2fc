import type { Content } from '../content/types.ts';
import type { Draft } from './findings.ts';

/**
 * True for a draft that cites neither the fact with this id, which editors wrote the very question for, nor the row of
 * an index: an honest no, or other facts set against each other.
 */
export function isBesideForeseen(
  { citations }: Pick<Draft, 'citations'>,
  id: string | undefined,
  { statements }: Pick<Content, 'statements'>,
): boolean {
  if (id === undefined) return false;
  const own = statements.find((one) => one.id === id)?.statement;
  const isRow = (quote: string): boolean =>
    statements.some(({ kind, statement }) => kind === 'index-row' && statement === quote);
  return !citations.some(({ quote }) => quote === own || isRow(quote));
}
