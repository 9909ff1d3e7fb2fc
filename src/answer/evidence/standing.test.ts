import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { newestRows, replacedDocuments, supersededIn } from './standing.ts';

const row = (id: string, year: number, province = 'Khánh Hòa') => ({
  id,
  year,
  province,
  statement: `Năm ${year}, SIPAS của ${province} chưa công bố.`,
});

describe('newestRows', () => {
  it('is one row of each index and province, in whatever order they stand', () => {
    const { knowledge } = smallBot({
      rows: [row('a', 2023), row('b', 2025), row('c', 2024), row('d', 2022, 'Ninh Thuận')],
      facts: [{ id: 'f', statement: 'Năm 2026, chưa có SIPAS.' }],
    });
    expect([...newestRows(knowledge)].sort()).toEqual(['b', 'd']);
  });
});

describe('replacedDocuments', () => {
  it.each([
    ['Nghị định 118/2025/NĐ-CP thay cho Nghị định 61/2018/NĐ-CP.', ['61/2018/NĐ-CP']],
    ['Nghị định 118/2025/NĐ-CP thay thế Nghị định 61/2018/NĐ-CP.', ['61/2018/NĐ-CP']],
    ['Quyết định 10/QĐ-UBND thay Quyết định 9/QĐ-UBND.', ['9/QĐ-UBND']],
    // Without the document that replaces it is not clear what replaced what.
    ['Văn bản mới thay cho Nghị định 61/2018/NĐ-CP.', []],
    ['Nghị định 118/2025/NĐ-CP thay đổi nhiều điều.', []],
    ['Nghị định 61/2018/NĐ-CP quy định một cửa.', []],
  ])('%s -> %j', (statement, replaced) => {
    expect([...replacedDocuments(smallBot({ facts: [{ id: 'f', statement }] }).knowledge).keys()]).toEqual(
      replaced,
    );
  });
});

describe('supersededIn', () => {
  const replaced = new Map([['61/2018/NĐ-CP', { since: '2025-07-01', by: 'f' }]]);

  it.each([
    ['Nghị định 61/2018/NĐ-CP quy định một cửa.', true],
    ['Nghị định 118/2025/NĐ-CP quy định một cửa.', false],
    // It tells of the replacement itself.
    ['Nghị định 61/2018/NĐ-CP được thay thế từ 2025.', false],
    // It is about another document first of all.
    ['Quyết định 5/QĐ-UBND dẫn Nghị định 61/2018/NĐ-CP.', false],
    ['Một cửa là nơi nhận hồ sơ.', false],
  ])('%s -> %s', (statement, superseded) => {
    expect(supersededIn(statement, replaced) !== undefined).toBe(superseded);
  });
});
