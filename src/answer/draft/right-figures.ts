import { readFigures } from '../../language/figures/read-figures.ts';
import { mark, type Span, text } from '../reply.ts';
import type { CheckedFigure } from './checked-figure.ts';

/** A right figure with the markers of its quotes. */
export interface RightFigure {
  readonly figure: CheckedFigure;
  readonly markers: readonly number[];
}

/** A line of right figures that the same quotes prove, and how many they are. */
export interface RightLine {
  readonly spans: readonly Span[];
  readonly count: number;
}

/** What a number counts stands this near behind it, in UTF-16 units. */
const UNIT_REACH = 24;

/** A figure as the draft says it, a bare number with what it counts: `90,49%`, `54 tập thể`. */
export function figureWords(pasted: string, { start, end }: Pick<CheckedFigure, 'start' | 'end'>): string {
  const [words, behind] = [pasted.slice(start, end), pasted.slice(end, end + UNIT_REACH)].map((part) =>
    part.replace(/\s{1,50}/gu, ' ').normalize(),
  );
  const [figure] = readFigures(`${words}${behind}`);
  const unit = figure?.start === 0 && figure.unit !== null ? ` ${figure.unit}` : '';
  return behind?.startsWith(unit) ? `${words}${unit}` : `${words}`;
}

/** Right figures in short, those of the same quotes in one line: `90,49% · 10/63 · 1,89 điểm (90,49 − 88,60 = 1,89) [1]`. */
export function rightLines(figures: readonly RightFigure[], pasted: string): RightLine[] {
  const groups = new Map<string, RightFigure[]>();
  for (const one of figures) {
    const key = one.markers.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): RightLine => {
    const shown = group.map(({ figure }) => {
      const words = figureWords(pasted, figure);
      return figure.computation === undefined ? words : `${words} (${figure.computation})`;
    });
    const markers = group[0]?.markers ?? [];
    return {
      spans: [
        text(`${[...new Set(shown)].join(' · ')}${markers.length > 0 ? ' ' : ''}`),
        ...markers.map(mark),
      ],
      count: group.length,
    };
  });
}
