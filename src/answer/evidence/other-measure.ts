import { otherComponent } from './other-component.ts';
import { otherPolarity } from './other-polarity.ts';
import { otherLevel, otherSide } from './other-side.ts';
import { otherPartOfYear } from './part-of-year.ts';
import type { Rule } from './rule.ts';

/** A sentence that gives a figure of another measure than the one asked for. */
export const MEASURE_RULES: readonly Rule[] = [
  otherSide,
  otherLevel,
  otherPartOfYear,
  otherComponent,
  otherPolarity,
];
