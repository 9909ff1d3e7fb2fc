/** A stated probability and whether what it was said of came true. */
export interface Forecast {
  readonly confidence: number;
  readonly right: boolean;
}

/** The forecasts of one width: `low < confidence <= high`, and 0 in the first. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly right: number;
  /** 0 when the bin is empty. */
  readonly meanConfidence: number;
}

const BINS = 10;

/** Reliability table of ten bins of equal width (M. H. DeGroot, S. E. Fienberg, The Statistician 32, 1983). */
export function calibrationBins(forecasts: readonly Forecast[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const within = forecasts.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.max(0, Math.ceil(confidence * BINS) - 1)) === bin,
    );
    const sum = within.reduce((total, { confidence }) => total + confidence, 0);
    return {
      low: bin / BINS,
      high: (bin + 1) / BINS,
      count: within.length,
      right: within.filter(({ right }) => right).length,
      meanConfidence: within.length === 0 ? 0 : sum / within.length,
    };
  });
}

/**
 * Expected calibration error: the mean distance between confidence and share right over the bins, weighted by their
 * counts (M. P. Naeini et al., AAAI 2015). Undefined without forecasts.
 */
export function calibrationError(forecasts: readonly Forecast[]): number | undefined {
  if (forecasts.length === 0) return undefined;
  const sum = calibrationBins(forecasts).reduce(
    (total, { count, right, meanConfidence }) => total + Math.abs(right - count * meanConfidence),
    0,
  );
  return sum / forecasts.length;
}
