/** How a line is told apart without its colour: by its dashes and by the shape of its points. */
export interface LineLook {
  readonly colour: string;
  readonly symbol: 'circle' | 'diamond' | 'triangle' | 'rect';
  readonly dash: 'solid' | readonly number[];
}

/** Each has at least 4.5:1 on white. */
const LOOKS: readonly LineLook[] = [
  { colour: '#0a567a', symbol: 'circle', dash: 'solid' },
  { colour: '#a8430b', symbol: 'diamond', dash: [6, 4] },
  { colour: '#17663a', symbol: 'triangle', dash: [2, 3] },
  { colour: '#6b2f8f', symbol: 'rect', dash: [8, 3, 2, 3] },
];
const FALLBACK: LineLook = { colour: '#13202a', symbol: 'circle', dash: 'solid' };

/** The look of the line at this place of the legend. */
export const lineLook = (index: number): LineLook => LOOKS[index % LOOKS.length] ?? FALLBACK;

export const INK = '#13202a';
export const INK_SOFT = '#46555f';
export const GRID_LINE = '#dde4e9';
export const AXIS_LINE = '#6b7d89';
export const NO_DATA_BAND = '#eef1f3';
export const PAPER = '#ffffff';
