import { describe, expect, it } from 'vitest';
import { missedThresholds, parseThreshold, type Threshold } from './threshold.ts';

describe('parseThreshold', () => {
  it.each([
    ['accuracy=0.92', { name: 'accuracy', value: 0.92, bound: 'least' }],
    ['clean.sentence-hit=1', { name: 'clean.sentence-hit', value: 1, bound: 'least' }],
    ['accuracy', undefined],
    ['=0.5', undefined],
    ['accuracy=', undefined],
    ['accuracy=92%', undefined],
    ['accuracy=-1', undefined],
    ['accuracy=0.9=1', undefined],
  ])('%s', (text, threshold) => {
    expect(parseThreshold(text, 'least')).toEqual(threshold);
  });
});

describe('missedThresholds', () => {
  const measures = [
    { name: 'accuracy', value: 0.9 },
    { name: 'wrong', value: 0.02 },
    { name: 'ece', value: null },
  ];
  const missed = (...thresholds: Threshold[]) =>
    missedThresholds(thresholds, measures).map(({ threshold }) => threshold.name);

  it('keeps a bound that is just reached', () => {
    expect(
      missed({ name: 'accuracy', value: 0.9, bound: 'least' }, { name: 'wrong', value: 0.02, bound: 'most' }),
    ).toEqual([]);
  });

  it('misses what is below, above, or could not be measured', () => {
    expect(
      missed(
        { name: 'accuracy', value: 0.91, bound: 'least' },
        { name: 'wrong', value: 0.01, bound: 'most' },
        { name: 'ece', value: 1, bound: 'most' },
      ),
    ).toEqual(['accuracy', 'wrong', 'ece']);
  });
});
