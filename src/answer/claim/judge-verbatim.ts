import type { Figure } from '../../language/figures/read-figures.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { ClaimCheck } from '../reply.ts';
import { compareValues } from './compare-values.ts';
import { figurePhrase } from './figure-phrase.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { figuresOf, isTime, type StatementReading, wordKey } from './read-statement.ts';

/** A check with the sentence that settles it. */
export interface CheckedFigure extends Omit<ClaimCheck, 'marker'> {
  readonly candidate?: Candidate;
}

const isSameWriting = (a: Figure, b: Figure): boolean =>
  a.surface.toLowerCase() === b.surface.toLowerCase() && a.unit === b.unit && a.mod === b.mod;

function checkFigure(figure: Figure, other: Figure, { candidate, reading }: ReadCandidate): CheckedFigure {
  const match = compareValues(figure, other);
  const said = figure.surface;
  if (match === 'equal' || isSameWriting(figure, other)) return { said, verdict: 'supported', candidate };
  if (match !== 'different' && match !== 'unit') return { said, verdict: 'not_found' };
  const isYear = isTime(figure) && reading.measured.length > 0;
  return {
    said,
    found: figurePhrase(reading.text, other),
    verdict: 'contradicted',
    why: isYear ? 'other-year' : match === 'unit' ? 'unit' : 'other-value',
    candidate,
  };
}

/** A claim in the very words of a sentence: its figures are compared in their order. */
export function judgeVerbatim(
  reading: StatementReading,
  found: readonly ReadCandidate[],
): CheckedFigure[] | undefined {
  const key = wordKey(reading);
  const said = figuresOf(reading);
  const judged = found
    .filter((one) => one.key === key && figuresOf(one.reading).length === said.length)
    .map((one) => {
      const others = figuresOf(one.reading);
      return said.flatMap((figure, i) => {
        const other = others[i];
        return other ? [checkFigure(figure, other, one)] : [];
      });
    });
  const faults = (checks: readonly CheckedFigure[]): number =>
    checks.filter(({ verdict }) => verdict !== 'supported').length;
  const [best] = [...judged].sort((a, b) => faults(a) - faults(b));
  // Of a row of sentences in the same words another one may be meant: then only one fault can be told.
  return best && best.length > 0 && (faults(best) <= 1 || judged.length === 1) ? best : undefined;
}
