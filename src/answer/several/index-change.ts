import { type Difference, difference } from './amount.ts';
import type { Measure } from './comparison-words.ts';
import { areComparable, type IndexValue } from './index-value.ts';

/** Of the first value against the second: 1 better; a smaller number is the better rank. */
export interface Change extends Difference {
  readonly measure: Measure;
  readonly better: -1 | 0 | 1;
  /** `4 bậc`, `1,89 điểm phần trăm` */
  readonly amount: string;
}

const UNITS = (unit: string): string => (unit === '%' ? 'điểm phần trăm' : 'điểm');

/** What a measure changed by; undefined when one of the two lacks it, or they are on different scales. */
export function changeOf(measure: Measure, a: IndexValue, b: IndexValue): Change | undefined {
  const [first, second] = [a[measure], b[measure]];
  if (!first || !second || !areComparable(measure, a, b)) return undefined;
  const found = difference(first, second);
  const better = measure === 'rank' ? ((0 - found.sign) as -1 | 0 | 1) : found.sign;
  const unit = measure === 'rank' ? 'bậc' : UNITS(a.unit);
  return { ...found, measure, better, amount: `${found.size} ${unit}` };
}
