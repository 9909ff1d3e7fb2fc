import type { Figure } from '../../language/figures/read-figures.ts';
import { foldWords } from '../../language/fold-words.ts';
import { compareTimes } from './compare-times.ts';
import type { StatementReading } from './read-statement.ts';

const REACH = 50;
const PLAN =
  / (?:chuong trinh|ke hoach|de an|nhiem ky)(?: (?:tong the|hanh dong|cai cach hanh chinh|cai cach|cchc|nha nuoc|giai doan|cua tinh|muoi nam|10 nam)){0,4} $/u;

/** `chương trình cải cách 2011-2020`: the years name the plan. */
export const isNameOfPlan = (time: Figure, { text }: Pick<StatementReading, 'text'>): boolean =>
  time.kind === 'period' && PLAN.test(foldWords(text.slice(Math.max(0, time.start - REACH), time.start)));

/** The claim names a plan by years that the sentence does not have. */
export const isOfOtherPlan = (claim: StatementReading, found: StatementReading): boolean =>
  claim.times.some(
    (time) => isNameOfPlan(time, claim) && !found.times.some((span) => compareTimes(time, span) === 'equal'),
  );
