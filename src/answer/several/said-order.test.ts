import { describe, expect, it } from 'vitest';
import { botOver, realFiles, TODAY } from '../../../tests/support/bot.ts';
import type { IndexRow } from '../../content/types.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';
import { standardOf } from './said-order.ts';

const { answerer, knowledge } = botOver(realFiles());
const ask = (question: string): Reply => answerer.answer(answerer.understand(question), TODAY);

describe('which of two is set against the other', () => {
  it.each([
    [' sipas 2020 cao hon 2024 ', 1],
    [' sipas 2024 cao hon nam 2020 ', 0],
    [' 2020 hon 2024 ', 1],
    [' so voi 2020 2024 cao hon ', 0],
    [' so voi par index nam 2024 2020 thap hon ', 1],
    [' 2020 so voi 2024 cao hon ', 1],
    [' tang tu 2024 den 2020 ', 1],
    [' 2020 thua han nam 2024 ', 1],
    [' 2020 va 2024 cao hon ', undefined],
    [' nam 2024 cao hon ', undefined],
  ])('%s', (line, standard) => {
    expect(standardOf(line, [['2020'], ['2024']])).toBe(standard);
  });
});

describe('a verdict over two years of one province', () => {
  const rows = knowledge.content.statements.filter(
    (statement): statement is IndexRow =>
      statement.kind === 'index-row' && statement.province === 'Khánh Hòa',
  );
  const pairs = rows.flatMap((a) =>
    rows
      .filter((b) => b.index === a.index && b.year !== a.year && b.basis === a.basis)
      .map((b) => [a, b] as const),
  );
  const wordings = (name: string, measure: string, a: number, b: number, word: string): string[] => [
    `${measure} ${name} ${a} ${word} hơn ${b} phải không?`,
    `${measure} ${name} năm ${a} ${word} hơn so với năm ${b} đúng không?`,
    `So với năm ${b}, ${measure} ${name} năm ${a} ${word} hơn phải không?`,
  ];

  /** Wordings whose verdict is not what the numbers say. */
  function wrong(measure: string, better: (a: IndexRow, b: IndexRow) => number | undefined): string[] {
    return pairs.flatMap(([a, b], i) => {
      const sign = better(a, b);
      if (sign === undefined) return [];
      return (['cao', 'thấp'] as const).flatMap((word, k) => {
        const holds = word === 'cao' ? sign > 0 : sign < 0;
        const all = wordings(a.index, measure, a.year, b.year, word);
        // Each pair both ways and in both orders; the wordings in turn.
        return all.slice((i + k) % all.length, ((i + k) % all.length) + 1).flatMap((question) => {
          const reply = ask(question);
          const verdict = reply.claim?.verdict;
          const isRight = verdict === (holds ? 'supported' : 'contradicted');
          const found = sign > 0 ? 'cao hơn|tăng' : sign < 0 ? 'thấp hơn|giảm' : 'bằng nhau|không đổi';
          const isShown = new RegExp(`năm ${a.year} so với năm ${b.year}: .*(?:${found})`, 'u');
          return isRight && isShown.test(renderText(reply)) ? [] : [`${question} ${verdict}`];
        });
      });
    });
  }

  it('follows the order in which the years are said, for scores', { timeout: 120_000 }, () => {
    expect(
      wrong('điểm', (a, b) =>
        a.unit === b.unit && a.score !== null && b.score !== null ? Math.sign(a.score - b.score) : undefined,
      ),
    ).toEqual([]);
  });

  it('takes the smaller rank for the higher one', { timeout: 120_000 }, () => {
    expect(
      wrong('thứ hạng', (a, b) =>
        a.rank !== null && b.rank !== null ? Math.sign(b.rank - a.rank) : undefined,
      ),
    ).toEqual([]);
    expect(pairs.length).toBeGreaterThan(100);
  });
});

describe('a verdict over places', () => {
  it.each([
    ['PCI 2022 Khánh Hòa thấp hơn Ninh Thuận phải không?', 'contradicted'],
    ['PCI 2022 Ninh Thuận thấp hơn Khánh Hòa phải không?', 'supported'],
    ['So với Ninh Thuận, PCI 2022 của Khánh Hòa cao hơn đúng không?', 'supported'],
    ['Bình quân cả nước cao hơn Khánh Hòa về PAR INDEX 2023 đúng không?', 'contradicted'],
    ['PAR INDEX 2024 không tăng so với 2023 đúng không?', 'contradicted'],
    ['PAR INDEX năm trước cao hơn năm 2024 đúng không?', 'contradicted'],
  ])('%s -> %s', (question, verdict) => {
    expect(ask(question).claim?.verdict).toBe(verdict);
  });

  it('is left open where the order is', () => {
    expect(ask('PAR INDEX 2021 và 2022 cao hơn phải không?').claim).toBeUndefined();
  });
});

describe('scores of different scales', () => {
  it('says first that they cannot be compared', () => {
    const said = renderText(ask('PAPI 2018 so với 2017 tăng bao nhiêu?'));
    expect(said).toMatch(/^Không so điểm được: .*10-80 và 10-60.*61 và 63/u);
    expect(said).toContain('(56 − 48 = 8)');
  });
});
