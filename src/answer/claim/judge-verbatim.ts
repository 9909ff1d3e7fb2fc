import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
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

/** As many figures, of the same sorts: `115 vụ` is compared otherwise with `115 trong 164 vụ`. */
const areComparable = (said: readonly Figure[], found: readonly Figure[]): boolean =>
  said.length === found.length &&
  said.every((figure, i) => {
    const other = found[i];
    return other && (isSameWriting(figure, other) || compareValues(figure, other) !== 'incomparable');
  });

/** A claim that is one of several sentences of a quote, figures and all. */
function judgeWithin(
  reading: StatementReading,
  found: readonly ReadCandidate[],
): CheckedFigure[] | undefined {
  const words = foldWords(reading.text);
  const holding = found.find((one) => one.sentences.includes(words));
  if (!holding) return undefined;
  const { candidate } = holding;
  return figuresOf(reading).map(({ surface }) => ({ said: surface, verdict: 'supported', candidate }));
}

/** A claim in the very words of a sentence: its figures are compared in their order. */
export function judgeVerbatim(
  reading: StatementReading,
  found: readonly ReadCandidate[],
): CheckedFigure[] | undefined {
  const key = wordKey(reading);
  const said = figuresOf(reading);
  const judged = found
    .filter((one) => one.key === key && areComparable(said, figuresOf(one.reading)))
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
  if (best && best.length > 0 && faults(best) === 0) return best;
  const within = judgeWithin(reading, found);
  if (within || !best || best.length === 0) return within;
  // Of a row of sentences in the same words another one may be meant, surely where the year is another too: then only
  // one fault can be told.
  const isOtherYear = best.some(({ why }) => why === 'other-year');
  return faults(best) === 1 || (judged.length === 1 && !isOtherYear) ? best : undefined;
}
