import type { Figure } from '../../language/figures/read-figures.ts';
import { fold } from '../../language/fold.ts';
import type { Claim, ClaimCheck } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { comparesLevels, deniesDirection, saidDirection, termLine } from './comparison-words.ts';
import { figureEquals } from './figure-equals.ts';
import type { Change } from './index-change.ts';
import type { IndexValue } from './index-value.ts';
import { measuredFigures } from './measured-figures.ts';

type Sides = readonly [IndexValue, IndexValue];

/** Whether it went the way that the question says; none when it says none, or score and rank went different ways. */
function checkWay(query: Query, changes: readonly Change[]): ClaimCheck[] {
  const line = termLine(query);
  const direction = saidDirection(line);
  const ways = new Set(changes.map(({ better }) => better));
  const [way] = ways;
  if (direction === undefined || way === undefined || ways.size !== 1) return [];
  const isDenied = deniesDirection(line);
  const [up, down] = comparesLevels(line) ? ['cao hơn', 'thấp hơn'] : ['tăng', 'giảm'];
  const found = way > 0 ? up : way < 0 ? down : 'không đổi';
  const said = `${isDenied ? 'không ' : ''}${direction > 0 ? up : down}`;
  const holds = (way === direction) !== isDenied;
  return [{ said, found, verdict: holds ? 'supported' : 'contradicted', marker: 1 }];
}

const isSide = (figure: Figure, sides: Sides): boolean =>
  sides.some(({ score, rank }) =>
    [figure.kind === 'rank' ? undefined : score, figure.kind === 'score' ? undefined : rank].some(
      (amount) => amount && figureEquals(figure, amount.value),
    ),
  );

/** Whether a figure is the difference; undefined when nothing of its kind was worked out. */
function checkSize(figure: Figure, changes: readonly Change[]): ClaimCheck | undefined {
  const isRank = figure.kind === 'change' || figure.kind === 'rank';
  const change = changes.find(({ measure }) => (measure === 'rank') === isRank);
  if (!change) return undefined;
  const same = figureEquals(figure, Number(change.size.replaceAll('.', '').replace(',', '.')));
  return {
    said: figure.surface,
    found: change.amount,
    verdict: same ? 'supported' : 'contradicted',
    marker: 1,
  };
}

/** A step or a score that was read as a mere count (`tut 13 bac` amid words with marks): nothing can be said of it. */
const STEPS: ReadonlySet<string> = new Set(['bac', 'hang', 'diem']);
const isBare = ({ kind, unit }: Figure): boolean => kind === 'count' && STEPS.has(fold(unit ?? ''));

/**
 * Judges what a question takes for granted of a change: which way it went (`tại sao … giảm`) and by how much (`có phải
 * tăng 5 bậc`). Undefined when it says neither, or a figure that is none of the two values and not their difference.
 */
export function judgeChange(query: Query, changes: readonly Change[], sides: Sides): Claim | undefined {
  const said = measuredFigures(query).filter((figure) => !isSide(figure, sides));
  const sizes = said.map((figure) => checkSize(figure, changes));
  if (sizes.includes(undefined) || query.figures.some(isBare)) return undefined;
  const checks = [...checkWay(query, changes), ...sizes.flatMap((check) => check ?? [])];
  if (checks.length === 0) return undefined;
  const isWrong = checks.some(({ verdict }) => verdict === 'contradicted');
  return { verdict: isWrong ? 'contradicted' : 'supported', checks };
}
