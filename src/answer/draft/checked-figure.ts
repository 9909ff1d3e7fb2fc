import type { Citation, Verdict } from '../reply.ts';

/** One figure of a draft with its verdict. */
export interface CheckedFigure {
  /** As the cleaned draft says it. */
  readonly said: string;
  /** Its place in the draft as pasted, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** What the documents say, a stretch of a quote or computed from quotes. */
  readonly found?: string;
  /** How it was worked out: `90,49 − 88,60 = 1,89`. */
  readonly computation?: string;
  /** The quotes that prove it, best first; their markers are not yet those of the reply. */
  readonly citations: readonly Citation[];
}
