import { describe, expect, it } from 'vitest';
import { readDraft } from './read-draft.ts';

/** The first reading of each clause. */
const statements = (text: string): string[] =>
  readDraft(text).flatMap(({ clauses }) => clauses.flatMap(([first]) => (first ? [first.text] : [])));

describe('readDraft takes over', () => {
  it.each([
    [
      'the year and the index that are pointed back to',
      'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%. Chỉ số này tăng 1,89 điểm so với năm 2023.',
      [
        'Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%',
        'Năm 2024, PAR INDEX của Khánh Hòa tăng 1,89 điểm so với năm 2023',
      ],
    ],
    [
      'the year of a heading, and not the one before its chapter',
      'I. KẾT QUẢ NĂM 2023\nTỉnh khen 5 tập thể.\nII. KẾT QUẢ NĂM 2024\nTỉnh khen 54 tập thể.',
      ['Năm 2023, Tỉnh khen 5 tập thể', 'Năm 2024, Tỉnh khen 54 tập thể'],
    ],
    [
      'the subject of a verb without one, and each clause its own year',
      'PAPI năm 2019 đạt 80,91 điểm, xếp hạng 34/63; năm 2020 đạt 82,57 điểm.',
      [
        'Tại Khánh Hòa, PAPI năm 2019 đạt 80,91 điểm',
        'Năm 2019, PAPI xếp hạng 34/63',
        'năm 2020 PAPI đạt 82,57 điểm',
      ],
    ],
    [
      'the sentence that opens a list',
      'Năm 2024, tỉnh đã khen thưởng:\n- 54 tập thể;\n- 52 cá nhân.\nXong.',
      [
        'Năm 2024, tỉnh đã khen thưởng',
        'Năm 2024, tỉnh đã khen thưởng 54 tập thể',
        'Năm 2024, tỉnh đã khen thưởng 52 cá nhân',
        'Năm 2024, Xong',
      ],
    ],
    [
      'the names of rows and columns',
      'PAR INDEX qua các năm\n| Năm | Điểm |\n|---|---|\n| 2019 | 80,91% |',
      ['Năm 2019, PAR INDEX Điểm 80,91%'],
    ],
    [
      'the document of an article',
      'Nghị định 118/2025/NĐ-CP về một cửa. Theo Điều 20, có ba cách nộp.',
      ['Nghị định 118/2025/NĐ-CP về một cửa', 'Theo Điều 20 Nghị định 118/2025/NĐ-CP, có ba cách nộp'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(statements(text).map((one) => one.replace(/\s+/gu, ' '))).toEqual(expected);
  });

  it('no day, and no year that stands behind what is said', () => {
    expect(statements('Trung tâm mở cửa năm 2018. Ngày 9/10/2020, tỉnh họp. Có 54 tập thể.')).toEqual([
      'Trung tâm mở cửa năm 2018',
      'Ngày 9/10/2020, tỉnh họp',
      'Có 54 tập thể',
    ]);
  });
});

describe('readDraft keeps', () => {
  it('the place of every word of a clause in the draft', () => {
    const text = 'Năm 2024, PCI đạt "67,65" điểm, tăng 3 bậc.\nChỉ số này xếp hạng 5/63.';
    for (const { clauses } of readDraft(text))
      for (const reading of clauses.flat())
        for (const figure of ['67,65', '5/63'])
          if (reading.text.includes(figure)) {
            const start = reading.text.indexOf(figure);
            const place = reading.inDraft({ start, end: start + figure.length });
            expect(text.slice(place?.start, place?.end)).toBe(figure);
          }
  });

  it.each(['64 xã, phường lập 192 phòng', 'giảm từ 21 còn 14 phòng', '30% thời gian, chi phí và công sức'])(
    '%j in one clause',
    (text) => expect(statements(`${text}.`)).toEqual([text]),
  );

  it('its time linear: a text of nothing but separators is read at once', () => {
    expect(statements('; , '.repeat(20_000)).length).toBeLessThan(21_000);
  });
});
