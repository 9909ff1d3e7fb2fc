import type { Citation, Claim } from '../reply.ts';

/** The verdict on one statement that stands alone; markers in `claim` are those of `citations`. */
export interface JudgedStatement {
  /** Absent when the statement was not understood as a claim. */
  readonly claim?: Claim;
  readonly citations: readonly Citation[];
  /** It is in the very words of a sentence of the content, its figures aside. */
  readonly isVerbatim?: true;
  /** Present when the verdict was worked out from all the citations: `90,49 − 88,60 = 1,89`. */
  readonly computation?: string;
}

/** Judges one statement that stands alone. */
export type JudgeStatement = (statement: string) => JudgedStatement;
