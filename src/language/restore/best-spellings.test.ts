import { describe, expect, it } from 'vitest';
import { bestSpellings } from './best-spellings.ts';
import { SpellingModel } from './spelling-model.ts';

const model = new SpellingModel([
  'năm nay có mưa',
  'phía nam có nắng',
  'năm nay có nắng',
  'bản sao của phía nam',
]);
const id = (surface: string): number => model.idOf({ kind: 'letters', surface });
const choice = (surface: string, typed = 1) => ({ id: id(surface), alone: model.alone(id(surface)), typed });

describe('bestSpellings', () => {
  it('decides by the word before and by the word behind', () => {
    const nam = [choice('năm'), choice('nam')];
    expect(bestSpellings([nam, [choice('nay')]], model).map((chosen) => chosen.choice)).toEqual([0, 0]);
    expect(bestSpellings([[choice('phía')], nam], model).map((chosen) => chosen.choice)).toEqual([0, 1]);
  });

  it('weighs how likely each is typed so', () => {
    const [chosen] = bestSpellings([[choice('năm', 1e-6), choice('nam')], [choice('nay')]], model);
    expect(chosen?.choice).toBe(1);
  });

  it('gives confidences that are probabilities, also over long texts', () => {
    const places = Array.from({ length: 400 }, () => [choice('năm'), choice('nam'), choice('nay')]);
    for (const { confidence } of bestSpellings(places, model)) {
      expect(confidence).toBeGreaterThan(1 / 3);
      expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(bestSpellings([], model)).toEqual([]);
    expect(bestSpellings([[choice('nay')]], model)).toEqual([{ choice: 0, confidence: 1 }]);
  });
});
