import { jointLevels } from './joint-levels.ts';
import { otherBound } from './other-bound.ts';
import { otherComponent } from './other-component.ts';
import { asksCount, otherPolarity, otherQuality } from './other-polarity.ts';
import { asksLevel, asksSide, otherLevel, otherSide } from './other-side.ts';
import { asksStretch, otherPartOfYear } from './part-of-year.ts';
import { type Rule, ruleFor } from './rule.ts';

/** A sentence that gives a figure of another measure than the one asked for. */
export const MEASURE_RULES: readonly Rule[] = [
  ruleFor(asksSide, otherSide),
  ruleFor(asksLevel, otherLevel),
  ruleFor(asksStretch, otherPartOfYear),
  otherBound,
  jointLevels,
  otherComponent,
  ruleFor(asksCount, otherPolarity),
  otherQuality,
];
