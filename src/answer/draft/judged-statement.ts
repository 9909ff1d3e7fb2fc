import type { Citation, Claim } from '../reply.ts';

/** The verdict on one statement that stands alone; markers in `claim` are those of `citations`. */
export interface JudgedStatement {
  /** Absent when the statement was not understood as a claim. */
  readonly claim?: Claim;
  readonly citations: readonly Citation[];
}

/** Judges one claim, as somebody would ask about it: `…, đúng không?`. */
export type JudgeStatement = (claim: string) => JudgedStatement;
