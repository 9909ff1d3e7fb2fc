/** What a number, date or reference in a text says. */
export type FigureKind =
  | 'count'
  | 'percent'
  | 'percent_point'
  | 'money'
  | 'score'
  | 'ratio'
  | 'fraction'
  | 'multiple'
  | 'range'
  | 'period'
  | 'date'
  | 'month'
  | 'quarter'
  | 'year'
  | 'time'
  | 'duration'
  | 'level'
  | 'rank'
  | 'change'
  | 'ordinal'
  | 'document'
  | 'label';

/** How the text bounds the figure: `hơn` over, `gần` under, `khoảng` approx, `ít nhất` min, `không quá` max. */
export type FigureModifier = 'over' | 'under' | 'approx' | 'min' | 'max' | 'until' | 'before';

/**
 * Numbers for amounts, ranks, levels and changes (signed); pairs for ranges, ratios and periods; strings for
 * dates (`2020-10-09`, `--10-09` without a year, `---09` a day alone), months (`2017-12`), quarters
 * (`2020-Q3`), years, times (`08:30`), documents and labels.
 */
export type FigureValue = number | string | readonly [number, number] | readonly [string, string];

/** A figure with its place in the text that was read (UTF-16 units, end exclusive). */
export interface Figure {
  /** `text.slice(start, end)`. Counts and durations in digits leave their unit out; the others carry it. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** Money in đồng (or in `unit`, for foreign money); percents and points as written: 90.49. */
  readonly value: FigureValue;
  /** `%`, `đồng`, `điểm`, `điểm phần trăm`, or the noun counted, lower case, as the text spells it. */
  readonly unit: string | null;
  readonly kind: FigureKind;
  readonly mod?: FigureModifier;
  /** Of a rank: the number of places, as in `12/63`. */
  readonly of?: number;
  /** Another reading is as likely (`2,000`): never use it to judge a claim. */
  readonly ambiguous?: true;
}
