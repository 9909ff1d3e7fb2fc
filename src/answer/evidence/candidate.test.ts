import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createCandidates } from './candidate.ts';

const { knowledge } = smallBot({
  article: 'Tỉnh khen 54 tập thể. Sở Nội vụ xếp thứ nhất năm 2020. Hồ sơ trễ hạn giảm.',
  facts: [{ id: 'f-1', topic: 'khen thưởng', statement: 'Tỉnh khen 52 cá nhân.' }],
});
const id = knowledge.content.passages[0]?.id ?? '';

describe('createCandidates', () => {
  const candidates = createCandidates(knowledge);

  it('analyses a sentence once', () => {
    const first = candidates.sentence(id, 0);
    expect(candidates.sentence(id, 0)).toBe(first);
    expect(first?.figures).toBe(first?.figures);
    expect(first?.termSet).toBe(first?.termSet);
  });

  it('has the terms of the sentence itself, and looks up those of the rest of its passage', () => {
    const second = candidates.sentence(id, 1);
    expect(second?.terms).toEqual(['so', 'noi', 'vu', 'xep', 'thu', 'nhat', 'nam', '2020']);
    expect(['khen', 'tre', 'xep', 'huyen'].map((term) => second?.around.has(term))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(second?.context.has('bao')).toBe(true);
  });

  it('joins a sentence with the next one, and has no pair behind the last', () => {
    const pair = candidates.pair(id, 0);
    expect(pair?.quote).toBe('Tỉnh khen 54 tập thể. Sở Nội vụ xếp thứ nhất năm 2020.');
    expect(pair?.terms).toContain('khen');
    expect(pair?.terms).toContain('nhat');
    expect([pair?.around.has('khen'), pair?.around.has('tre')]).toEqual([false, true]);
    expect(candidates.pair(id, 2)).toBeUndefined();
    expect(candidates.pair(id, -1)).toBeUndefined();
  });

  it('gives every sentence of a passage, one for a statement, none for an unknown id', () => {
    expect(candidates.of(id)).toHaveLength(3);
    const [fact] = candidates.of('f-1');
    expect(fact?.quote).toBe('Tỉnh khen 52 cá nhân.');
    expect(fact?.labels.has('thuong')).toBe(true);
    expect(fact?.around.has('khen')).toBe(false);
    expect(candidates.of('không có')).toEqual([]);
  });
});
