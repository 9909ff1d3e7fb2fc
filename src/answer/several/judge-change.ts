import type { Claim, ClaimCheck } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import type { Change } from './compare-index.ts';
import { saidDirection, termLine } from './comparison-words.ts';
import { figureEquals } from './figure-equals.ts';
import type { IndexValue } from './index-value.ts';

const TIMES: ReadonlySet<string> = new Set(['year', 'period', 'date', 'month', 'quarter', 'label']);

/** Figures of a question that measure something: neither times nor names. */
const measured = ({ figures }: Query) => figures.filter(({ kind }) => !TIMES.has(kind));

/**
 * Judges what a question takes for granted of a change: which way it went (`tại sao … giảm`) and by how much (`có phải
 * tăng 5 bậc`). Undefined when it says neither, or a figure that is none of the two values and not their difference.
 */
export function judgeChange(
  query: Query,
  changes: readonly Change[],
  values: readonly [IndexValue, IndexValue],
): Claim | undefined {
  const direction = saidDirection(termLine(query));
  const checks: ClaimCheck[] = [];
  // A way that holds for the score and not for the rank is neither right nor wrong.
  const ways = new Set(changes.map(({ better }) => better));
  if (direction !== undefined && ways.size === 1) {
    const [way = 0] = ways;
    const found = way > 0 ? 'tăng' : way < 0 ? 'giảm' : 'không đổi';
    const said = direction > 0 ? 'tăng' : 'giảm';
    checks.push({ said, found, verdict: way === direction ? 'supported' : 'contradicted', marker: 1 });
  }
  for (const figure of measured(query)) {
    const isSide = values.some(({ score, rank }) =>
      [score, rank].some((amount) => amount && figureEquals(figure, amount.value)),
    );
    if (isSide) continue;
    const change = changes.find(
      ({ measure }) => (measure === 'rank') === (figure.kind === 'change' || figure.kind === 'rank'),
    );
    if (!change) return undefined;
    const same = figureEquals(figure, Number(change.size.replaceAll('.', '').replace(',', '.')));
    checks.push({
      said: figure.surface,
      found: change.amount,
      verdict: same ? 'supported' : 'contradicted',
      marker: 1,
    });
  }
  if (checks.length === 0) return undefined;
  const isWrong = checks.some(({ verdict }) => verdict === 'contradicted');
  return { verdict: isWrong ? 'contradicted' : 'supported', checks };
}
