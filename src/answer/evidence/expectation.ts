import type { Figure } from '../../language/figures/read-figures.ts';

/** A stretch of a quote, in UTF-16 units of the quote, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type Expectation =
  /** The sentence holds what was asked for, `strength` 0..1; `span` where it can be pointed at. */
  | {
      readonly met: true;
      readonly strength: number;
      readonly span?: Stretch;
      readonly figure?: Figure;
      /** Only the editors say so, not the words: the sentence answers as a whole. */
      readonly byWording?: true;
    }
  /** Vietnamese: what is missing. */
  | { readonly met: false; readonly why: string };

/** Met, without a place to point at. */
export const holds = (strength: number): Expectation => ({ met: true, strength });

export const unmet = (why: string): Expectation => ({ met: false, why });

/** Met by a figure of the quote. */
export const metBy = (figure: Figure, strength = 1): Expectation => ({
  met: true,
  strength,
  span: { start: figure.start, end: figure.end },
  figure,
});

/** For what cannot be told for sure: finding none speaks against a candidate but does not settle it. */
export const orWeaker = (expectation: Expectation): Expectation => (expectation.met ? expectation : holds(0));
