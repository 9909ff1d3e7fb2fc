import type { Query } from '../understand/query.ts';
import type { Candidate } from './candidate.ts';

/** Why a candidate cannot answer, or undefined. Vietnamese: it is shown with `--evidence`. */
export type Rule = (query: Query, candidate: Candidate) => string | undefined;

/** The usual reason. */
export const about = (what: string): string => `không nói về ${what}`;
