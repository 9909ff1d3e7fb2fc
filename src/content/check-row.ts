import { showsNumber } from './shows-number.ts';
import type { IndexRow } from './types.ts';

/** What the statement of an index row fails to say; the bot quotes it as the proof of these figures. */
export function missingFromStatement(row: IndexRow): string[] {
  const { statement, index, year, score, rank, outOf } = row;
  const figures: readonly (readonly [string, number | null])[] = [
    ['year', year],
    ['score', score],
    ['rank', rank],
    ['out_of', outOf],
  ];
  const missing = figures
    .filter(([, value]) => value !== null && !showsNumber(statement, value))
    .map(([name, value]) => `${name} ${value}`);
  if (!statement.includes(index)) missing.unshift(`index ${index}`);
  if (!statement.includes(row.province)) missing.unshift(`province ${row.province}`);
  return missing;
}
