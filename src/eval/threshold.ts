import type { Measure } from './measure.ts';

/** A bound that a measure must keep. */
export interface Threshold {
  readonly name: string;
  readonly value: number;
  readonly bound: 'least' | 'most';
}

/** Reads `accuracy=0.92`; undefined when it is no name with a number. */
export function parseThreshold(text: string, bound: Threshold['bound']): Threshold | undefined {
  const [name = '', value = '', ...rest] = text.split('=');
  const isNumber = /^\d{1,6}(?:\.\d{1,6})?$/u.test(value);
  return name !== '' && isNumber && rest.length === 0 ? { name, value: Number(value), bound } : undefined;
}

/** The thresholds that are not kept, each with what was measured. What could not be measured is not kept. */
export function missedThresholds(
  thresholds: readonly Threshold[],
  measures: readonly Measure[],
): { threshold: Threshold; value: number | null }[] {
  const values = new Map(measures.map(({ name, value }) => [name, value]));
  return thresholds.flatMap((threshold) => {
    const value = values.get(threshold.name) ?? null;
    const isKept =
      value !== null && (threshold.bound === 'least' ? value >= threshold.value : value <= threshold.value);
    return isKept ? [] : [{ threshold, value }];
  });
}
