import { describe, expect, it } from 'vitest';
import { type Reading, reading } from '../../../tests/support/small-content.ts';
import { AnswerFinder } from './find-answer.ts';
import { createProbe, type Probe, pairKey } from './probe.ts';
import { DocumentScanner, SlotTable } from './scan-document.ts';

const TEXT = 'Tỉnh khen 54 tập thể. Tập thể xuất sắc nhận bằng khen của tỉnh. Hồ sơ trễ hạn giảm.';

function made({ bot, query }: Reading) {
  const { view, index } = bot.knowledge;
  return { probe: createProbe(query, view, index), view, table: new SlotTable(view) };
}

interface Scan {
  readonly scanner: DocumentScanner;
  readonly answers: AnswerFinder;
  readonly probe: Probe;
}

function scanned(question: string, work: (scan: Scan) => void): void {
  const { probe, view, table } = made(reading(question, { article: TEXT }));
  table.with(probe, (tables) => {
    const scanner = new DocumentScanner(probe, tables, view);
    work({ scanner, answers: new AnswerFinder(probe, tables, view), probe });
  });
}

describe('createProbe', () => {
  const { probe } = made(reading('Tỉnh khen bao nhiêu tập thể?', { article: TEXT }));
  const slot = (term: string) => probe.slots.find((one) => one.term === term);

  it('has a slot for each distinct term, weighed by how rare it is', () => {
    expect(probe.slots.filter(({ term }) => term === 'khen')).toHaveLength(1);
    expect(slot('khen')?.isContent).toBe(true);
    expect(slot('nhieu')?.isContent).toBe(false);
    expect(probe.total).toBeCloseTo(probe.weights.reduce((sum, weight) => sum + weight, 0));
  });

  it('knows on which side of the asking words a term stands, and how near', () => {
    expect([slot('khen')?.side, slot('tap')?.side]).toEqual([-1, 1]);
    expect(slot('khen')?.nearness).toBe(1);
    expect(slot('tinh')?.nearness).toBeCloseTo(2 / 3);
    expect(slot('bao')?.nearness).toBe(0);
  });

  it('asks for a figure, counted by the noun', () => {
    expect(probe.form).toBe('figure');
    expect(probe.noun.map((place) => probe.slots[place]?.term)).toEqual(['tap', 'the']);
  });

  it('keeps the pairs that some document has, and no alternative that none has', () => {
    const place = (term: string): number => probe.slots.findIndex((one) => one.term === term);
    const keys = probe.pairs.map(({ key }) => key);
    expect(keys).toContain(pairKey(place('tap'), place('the')));
    expect(keys).not.toContain(pairKey(place('khen'), place('bao')));
    for (const { words } of probe.alternatives)
      for (const word of words) expect(probe.slots[word]?.number).toBeGreaterThan(0);
  });
});

describe('DocumentScanner', () => {
  it('counts terms over the document, and pairs once for each sentence', () => {
    scanned('Tỉnh khen tập thể nào?', ({ scanner, probe }) => {
      const { found, pairs, length } = scanner.count(0);
      const at = (term: string) => probe.slots.findIndex((one) => one.term === term);
      expect(length).toBe(19);
      expect([found[at('tinh')], found[at('khen')], found[at('tap')]]).toEqual([2, 2, 2]);
      const key = pairKey(at('tap'), at('the'));
      expect(pairs[probe.pairs.findIndex((pair) => pair.key === key)]).toBe(2);
    });
  });

  it('counts the same again: nothing is left over from the document before', () => {
    scanned('Tỉnh khen tập thể nào?', ({ scanner }) => {
      const first = [...scanner.count(0).pairs];
      expect([...scanner.count(0).pairs]).toEqual(first);
    });
  });

  it('tells for each sentence where its terms stand and how many are new', () => {
    scanned('Tỉnh khen tập thể nào?', ({ scanner, probe }) => {
      const sentences = scanner.sentences(0);
      expect(sentences).toHaveLength(3);
      const [first, , last] = sentences;
      const said = first?.positions.filter((_, i) => i % 2 === 1).map((slot) => probe.slots[slot]?.term);
      expect(said).toEqual(['tinh', 'khen', 'tap', 'the']);
      expect(first?.news).toBe(1);
      expect([last?.positions, last?.pairs, last?.news]).toEqual([[], [], 5]);
    });
  });
});

describe('SlotTable', () => {
  it('is empty again after its work, also when that throws', () => {
    const { probe, table } = made(reading('Tỉnh khen tập thể nào?', { article: TEXT }));
    expect(() =>
      table.with(probe, () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    const nothing = { ...probe, slots: [], pairs: [] };
    table.with(nothing, ({ slotOf, pairOf }) => {
      expect(slotOf.every((slot) => slot === -1)).toBe(true);
      expect(pairOf.every((pair) => pair === -1)).toBe(true);
    });
  });
});

describe('AnswerFinder', () => {
  it('finds words near a figure when a figure is asked for, none in a sentence without', () => {
    scanned('Tỉnh khen bao nhiêu tập thể?', ({ scanner, answers }) => {
      const [first, second] = scanner.sentences(0).map((sentence) => answers.find(sentence));
      expect(first?.near).toBeGreaterThan(0.4);
      expect(first?.nearAsked).toBeGreaterThan(first?.near ?? 1);
      expect(first?.nearAsked).toBeLessThanOrEqual(1);
      expect(second).toMatchObject({ near: 0, nearAsked: 0 });
    });
  });
});
