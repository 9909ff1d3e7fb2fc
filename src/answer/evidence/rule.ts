import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

/** Why a candidate cannot answer, or undefined. Vietnamese: it is shown with `--evidence`. */
type Check = (query: Query, candidate: Candidate) => string | undefined;

/** A check with the questions that it is for: asked once a question, not for each of some thirty candidates. */
export interface Rule extends Check {
  readonly concerns?: (query: Query) => boolean;
}

/** A rule that holds nothing against candidates for any other question. */
export const ruleFor = (concerns: (query: Query) => boolean, check: Check): Rule =>
  Object.assign(check, { concerns });

/** The usual reason. */
export const about = (what: string): string => `không nói về ${what}`;
