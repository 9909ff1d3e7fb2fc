import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';
import { otherComponent } from './other-component.ts';
import { otherPolarity } from './other-polarity.ts';
import { otherLevel, otherSide } from './other-side.ts';
import { otherPartOfYear } from './part-of-year.ts';

const RULES = [otherSide, otherLevel, otherPartOfYear, otherComponent, otherPolarity];

/** Why a sentence gives a figure of another measure than the one asked for; undefined when it does not. */
export function otherMeasure(query: Query, candidate: Candidate): string | undefined {
  for (const rule of RULES) {
    const why = rule(query, candidate);
    if (why !== undefined) return why;
  }
  return undefined;
}
