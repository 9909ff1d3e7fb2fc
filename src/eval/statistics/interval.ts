/** A 95% confidence interval, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5% quantile of the standard normal distribution: two-sided 95%. */
export const Z95 = 1.959963984540054;
