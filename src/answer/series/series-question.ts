import type { FoundSeries } from './find-series.ts';
import type { SeriesMeasure } from './series.ts';

/** Years from first to last; open at an end that is not said. */
export interface YearSpan {
  readonly from?: number;
  readonly to?: number;
  /** Only the newest so many. */
  readonly last?: number;
}

export type SeriesForm =
  | { readonly sort: 'value'; readonly year: number }
  | { readonly sort: 'latest' }
  | ({ readonly sort: 'all' } & YearSpan)
  /** Every year against the one before. */
  | ({ readonly sort: 'steps' } & YearSpan)
  /** Years in which score and rank went different ways. */
  | ({ readonly sort: 'against' } & YearSpan)
  | ({ readonly sort: 'extreme'; readonly which: 'best' | 'worst' } & YearSpan)
  /** The largest change from a year to the next; `way` 0: up or down. */
  | ({ readonly sort: 'steepest'; readonly way: 1 | -1 | 0; readonly isLeast: boolean } & YearSpan)
  /** The first year against the second; the year before where none is said. */
  | { readonly sort: 'change'; readonly year?: number; readonly against?: number };

/** A question for a series, and nothing in it that was not understood. */
export interface SeriesQuestion {
  readonly found: FoundSeries;
  readonly form: SeriesForm;
  /** Measures asked for; empty: whichever there are. */
  readonly measures: readonly SeriesMeasure[];
  /** The province before or after the merger, where the question says which. */
  readonly basis?: 'old' | 'new';
}
