import type { Citation, Claim } from '../reply.ts';

/** The verdict on one statement that stands alone; markers in `claim` are those of `citations`. */
export interface JudgedStatement {
  /** Absent when the statement was not understood as a claim. */
  readonly claim?: Claim;
  readonly citations: readonly Citation[];
}

/** Judges one statement that stands alone. */
export type JudgeStatement = (statement: string) => JudgedStatement;
