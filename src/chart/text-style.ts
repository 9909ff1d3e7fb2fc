/** Size in pixels of a phone. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Width in pixels of one line of text. */
export type TextWidth = (text: string, style: TextStyle) => number;

export const TITLE: TextStyle = { size: 16, weight: 600 };
/** Axis titles, legend. */
export const LABEL: TextStyle = { size: 12, weight: 400 };
/** Values at the points. */
export const VALUE: TextStyle = { size: 12, weight: 600 };
/** Values where the years stand close. */
export const SMALL_VALUE: TextStyle = { size: 11, weight: 600 };
/** Remarks and sources. */
export const FOOT: TextStyle = { size: 11, weight: 400 };

/** Height of a line of text, with the marks above and below Vietnamese capitals. */
export const lineHeight = ({ size }: TextStyle): number => Math.round(size * 1.4);
