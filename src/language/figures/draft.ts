import type { FigureKind, FigureModifier, FigureValue } from './figure.ts';

/** A figure found among the tokens, before its surface is cut and its modifier is looked for. */
export interface Draft {
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string | null;
  /** Tokens of the surface, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** First token of the whole expression with its label (`ngày`, `năm`): a modifier stands before it. */
  readonly anchor?: number;
  /** First token after the expression with its unit: `trở lên` stands there. */
  readonly tail?: number;
  readonly of?: number;
  readonly mod?: FigureModifier;
  readonly ambiguous?: boolean;
}

/** What a rule made of the tokens from where it stood: figures (none for a trap), and where to go on. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

/** A reading of one figure that ends where its expression ends. */
export function oneFigure(draft: Draft): Reading {
  return { drafts: [draft], next: Math.max(draft.to, draft.tail ?? 0) };
}

/** Tokens that look like a figure and are none. */
export function noFigure(next: number): Reading {
  return { drafts: [], next };
}
