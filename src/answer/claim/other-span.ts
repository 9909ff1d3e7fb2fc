import { type Figure, readFigures } from '../../language/figures/read-figures.ts';
import type { Candidate } from '../evidence/candidate.ts';
import { isNamedSpan } from './statement-figures.ts';

const isYears = ({ kind, unit }: Figure): boolean => kind === 'duration' && unit === 'năm';

/** `2011-2020` is ten years, its first and last among them. */
function lengthOf({ kind, value }: Figure): number | undefined {
  if (kind !== 'period' || !Array.isArray(value)) return undefined;
  const [first, last] = value.map(Number);
  return first === undefined || last === undefined ? undefined : last - first + 1;
}

/**
 * Whether a claim names a time by another number of years than the sentence, its title or its period: `tổng kết 19 năm`
 * beside `tổng kết 10 năm` or `2011-2020`. Such a span measures nothing, so it is not among the figures compared.
 */
export function isOtherSpan(claim: string, { quote, context }: Candidate): boolean {
  const said = readFigures(claim);
  const spans = said.filter((figure) => isYears(figure) && isNamedSpan(figure, claim, said));
  if (spans.length === 0) return false;
  const found = readFigures(quote);
  return spans.some(
    ({ value }) =>
      !context.has(String(value)) &&
      !found.some((figure) => (isYears(figure) && figure.value === value) || lengthOf(figure) === value),
  );
}
