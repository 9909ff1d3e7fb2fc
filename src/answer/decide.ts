/** Chosen on the development banks (docs/accuracy.md); changed there, not by feel. */
export interface Thresholds {
  /** Least probability at which a question is answered. */
  readonly answer: number;
  /** Least probability at which a claim is judged. */
  readonly claim: number;
  /** Least similarity to a frequent question. */
  readonly faq: number;
  /** Two different answers whose probabilities differ by less are asked back about; 0 never asks. */
  readonly clarify: number;
}

export const THRESHOLDS: Thresholds = { answer: 0.6, claim: 0.6, faq: 0.85, clarify: 0.002 };
