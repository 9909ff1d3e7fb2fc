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
  const measureName = { score: 'điểm', rank: 'thứ hạng' } as const;
  type Asked = { a: IndexRow; b: IndexRow; word: 'cao' | 'thấp'; measure: 'score' | 'rank' };
  /** Each pair both ways and in both orders; the wordings in turn. */
  function wording({ a, b, word, measure }: Asked, turn: number): string {
    const what = `${measureName[measure]} ${a.index}`;
    const all = [
      `${what} ${a.year} ${word} hơn ${b.year} phải không?`,
      `${what} năm ${a.year} ${word} hơn so với năm ${b.year} đúng không?`,
      `So với năm ${b.year}, ${what} năm ${a.year} ${word} hơn phải không?`,
    ];
    return all[turn % all.length] ?? '';
  }

  const WORDS = new Map([
    [1, 'cao hơn|tăng'],
    [-1, 'thấp hơn|giảm'],
    [0, 'bằng nhau|không đổi'],
  ]);

  /** The question, when its verdict or what is shown is not what the numbers say; `sign`: 1 where a is the higher. */
  function faultOf(asked: Asked, sign: number, turn: number): string[] {
    const question = wording(asked, turn);
    const reply = ask(question);
    const holds = sign === (asked.word === 'cao' ? 1 : -1);
    const isRight = reply.claim?.verdict === (holds ? 'supported' : 'contradicted');
    const shown = new RegExp(`năm ${asked.a.year} so với năm ${asked.b.year}: .*(?:${WORDS.get(sign)})`, 'u');
    return isRight && shown.test(renderText(reply)) ? [] : [`${question} ${reply.claim?.verdict}`];
  }

  function wrong(
    measure: 'score' | 'rank',
    better: (a: IndexRow, b: IndexRow) => number | undefined,
  ): string[] {
    return pairs.flatMap(([a, b], i) => {
      const sign = better(a, b);
      if (sign === undefined) return [];
      return (['cao', 'thấp'] as const).flatMap((word, k) => faultOf({ a, b, word, measure }, sign, i + k));
    });
  }

  it('follows the order in which the years are said, for scores', { timeout: 120_000 }, () => {
    expect(
      wrong('score', (a, b) =>
        a.unit === b.unit && a.score !== null && b.score !== null ? Math.sign(a.score - b.score) : undefined,
      ),
    ).toEqual([]);
  });

  it('takes the smaller rank for the higher one', { timeout: 120_000 }, () => {
    expect(
      wrong('rank', (a, b) => (a.rank !== null && b.rank !== null ? Math.sign(b.rank - a.rank) : undefined)),
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
