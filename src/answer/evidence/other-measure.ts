import { actAtStart } from './act-at-start.ts';
import { baseYear } from './base-year.ts';
import { changeForLevel } from './change-for-level.ts';
import { jointKinds } from './joint-kinds.ts';
import { jointLevels } from './joint-levels.ts';
import { meanBound } from './mean-bound.ts';
import { otherActor } from './other-actor.ts';
import { narrowerCase, otherAspect } from './other-aspect.ts';
import { otherBound } from './other-bound.ts';
import { otherComponent } from './other-component.ts';
import { asksCount, otherPolarity, otherQuality } from './other-polarity.ts';
import { asksLevel, asksSide, otherLevel, otherSide } from './other-side.ts';
import { TOTAL_RULES } from './part-for-total.ts';
import { asksStretch, otherPartOfYear } from './part-of-year.ts';
import { type Rule, ruleFor } from './rule.ts';
import { splitLevels } from './split-levels.ts';

/** A sentence that gives a figure of another measure than the one asked for. */
export const MEASURE_RULES: readonly Rule[] = [
  ruleFor(asksSide, otherSide),
  ruleFor(asksLevel, otherLevel),
  ruleFor(asksStretch, otherPartOfYear),
  otherBound,
  meanBound,
  baseYear,
  jointLevels,
  jointKinds,
  splitLevels,
  changeForLevel,
  otherActor,
  otherAspect,
  narrowerCase,
  actAtStart,
  ...TOTAL_RULES,
  otherComponent,
  ruleFor(asksCount, otherPolarity),
  otherQuality,
];
