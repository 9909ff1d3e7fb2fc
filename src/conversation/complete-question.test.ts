import { describe, expect, it } from 'vitest';
import type { Reply } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { understand } from '../answer/understand/understand.ts';
import { BUILT_IN_LEXICON } from '../language/lexicon.ts';
import { completions } from './complete-question.ts';
import { bareFollowUp, claimAsQuestion } from './question-text.ts';
import { type Topic, topicOf } from './topic.ts';

const COMPOUNDS = ['tap the', 'ca nhan', 'hoi nghi', 'chu tri', 'muc tieu', 'da nang'];
/** Knows every word, so that nothing is corrected, and a few compounds. */
const VOCABULARY = {
  documentFrequency: () => 1,
  isCompound: (first: string, second: string) => COMPOUNDS.includes(`${first} ${second}`),
};
const read = (text: string): Query =>
  understand(text, { vocabulary: VOCABULARY, findNames: () => [], lexicon: BUILT_IN_LEXICON });
const replyWith = (...quotes: string[]): Reply => ({
  kind: 'answer',
  blocks: [],
  citations: quotes.map((quote, i) => ({ marker: i + 1, quote, source: { id: 's', title: 'Bài' } })),
  suggestions: [],
  confidence: 1,
  evidence: [],
});
const topic = (text: string, ...quotes: string[]): Topic => topicOf(read(text), replyWith(...quotes));
const ways = (text: string, before: Topic): string[] =>
  completions(read(text), before).map((way) => way.text);

const SIPAS = topic('SIPAS của Khánh Hòa năm 2020 là bao nhiêu?');

describe('completions: another value in its slot', () => {
  it.each([
    ['còn năm 2023 thì sao?', 'SIPAS của Khánh Hòa năm 2023 là bao nhiêu'],
    ['con nam 2023 thi sao', 'SIPAS của Khánh Hòa năm 2023 là bao nhiêu'],
    ['năm ngoái thì sao?', 'SIPAS của Khánh Hòa năm ngoái là bao nhiêu'],
    ['2023?', 'SIPAS của Khánh Hòa năm 2023 là bao nhiêu'],
    ['năm sau thì sao?', 'SIPAS của Khánh Hòa năm 2021 là bao nhiêu'],
    ['năm trước đó?', 'SIPAS của Khánh Hòa năm 2019 là bao nhiêu'],
    ['thế PAPI thì sao?', 'PAPI của Khánh Hòa năm 2020 là bao nhiêu'],
    ['thế Ninh Thuận?', 'SIPAS của Ninh Thuận năm 2020 là bao nhiêu'],
    ['còn tỉnh Đà Nẵng?', 'SIPAS của Đà Nẵng năm 2020 là bao nhiêu'],
    ['còn cả nước?', 'SIPAS của cả nước năm 2020 là bao nhiêu'],
    ['còn PAPI 2022?', 'PAPI của Khánh Hòa năm 2022 là bao nhiêu'],
  ])('%s -> %s', (text, expected) => {
    expect(ways(text, SIPAS)[0]).toBe(expected);
  });

  it('puts a year in the place of all years', () => {
    expect(ways('2022 thì sao', topic('PCI của Khánh Hòa qua các năm'))).toEqual([
      'PCI của Khánh Hòa năm 2022',
    ]);
  });

  it('adds a slot that the question before does not have', () => {
    expect(ways('năm 2022?', topic('SIPAS của Khánh Hòa?'))).toEqual(['SIPAS của Khánh Hòa năm 2022']);
  });

  it('leaves out the unit that the index before is given in', () => {
    const percent = topic('SIPAS năm 2020 được bao nhiêu phần trăm?');
    expect(ways('thế PAPI?', percent)[0]).toBe('PAPI năm 2020 được bao nhiêu');
    expect(ways('thế PAPI?', topic('SIPAS năm 2020 được mấy điểm?'))[0]).toBe('PAPI năm 2020 được mấy');
  });

  it('keeps the year of a quarter', () => {
    expect(ways('còn quý II?', topic('Quý I/2020 có bao nhiêu hồ sơ?'))[0]).toBe(
      'quý II năm 2020 có bao nhiêu hồ sơ',
    );
  });

  it('replaces the year again and again, never adds one', () => {
    let before = SIPAS;
    for (const [text, expected] of [
      ['2021?', 'SIPAS của Khánh Hòa năm 2021 là bao nhiêu'],
      ['thế PCI?', 'PCI của Khánh Hòa năm 2021 là bao nhiêu'],
      ['2019?', 'PCI của Khánh Hòa năm 2019 là bao nhiêu'],
    ] as const) {
      const [completed = ''] = ways(text, before);
      expect(completed).toBe(expected);
      before = topic(completed);
    }
  });
});

describe('completions: something else of the same thing', () => {
  it.each([
    ['vậy hạng mấy?', SIPAS, 'SIPAS của Khánh Hòa năm 2020 hạng mấy'],
    ['ai ký?', topic('Nghị định 107/2021 sửa đổi văn bản nào?'), 'Nghị định 107/2021 ai ký'],
    ['ở đâu vậy?', topic('Trung tâm tỉnh khai trương khi nào?'), 'Trung tâm tỉnh ở đâu'],
    ['luật đó số mấy?', topic('Luật Khiếu nại có hiệu lực khi nào?'), 'Luật Khiếu nại số mấy'],
    ['chỉ số này do ai công bố?', SIPAS, 'SIPAS do ai công bố'],
    ['nó thay văn bản nào?', topic('Quyết định 29/2026 ký ngày nào?'), 'Quyết định 29/2026 thay văn bản nào'],
    ['năm đó PAPI được bao nhiêu?', SIPAS, 'năm 2020 PAPI được bao nhiêu'],
  ])('%s -> %s', (text, before, expected) => {
    expect(ways(text, before)[0]).toBe(expected);
  });

  it('asks it of the same thing again in a chain', () => {
    const first = completions(read('ai ký?'), topic('Nghị định 61/2018 có hiệu lực khi nào?'))[0];
    const before = topicOf(read(first?.text ?? ''), replyWith(), {
      before: SIPAS,
      ...(first?.subject !== undefined && { subject: first.subject }),
    });
    expect(ways('có mấy chương?', before)[0]).toBe('Nghị định 61/2018 có mấy chương');
  });

  it('puts the noun in the place of the one that was counted', () => {
    const before = topic('Có bao nhiêu tập thể được khen thưởng?');
    expect(ways('còn cá nhân?', before)[0]).toBe('Có bao nhiêu cá nhân được khen thưởng');
    // Not the noun alone: without its topic it asks anything.
    expect(ways('còn cá nhân?', before)).not.toContain('cá nhân bao nhiêu');
  });

  it('means the person named before', () => {
    const before = topic('Ai chủ trì hội nghị?', 'Ông Nguyễn Tấn Tuân chủ trì hội nghị.');
    expect(ways('ông ấy giữ chức vụ gì?', before)).toEqual(['Ông Nguyễn Tấn Tuân giữ chức vụ gì']);
    expect(ways('chuc vu cua ong ay?', before)).toEqual(['chuc vu cua ông Nguyễn Tấn Tuân']);
  });

  it('means nobody when nobody was named', () => {
    expect(ways('ông ấy giữ chức vụ gì?', SIPAS)).toEqual([]);
  });
});

describe('completions', () => {
  it('are few and short, however long the chain', () => {
    let before = SIPAS;
    for (let i = 0; i < 60; i++) {
      const found = ways(`việc${i} mới${i} thì sao?`, before);
      expect(found.length).toBeLessThanOrEqual(6);
      for (const way of found) expect(way.length).toBeLessThanOrEqual(300);
      before = topic(found[0] ?? 'SIPAS?');
    }
  });

  it('say no word that the person did not use, but năm, của and the words that ask', () => {
    const before = topic('Có bao nhiêu tập thể được khen thưởng tại hội nghị?');
    const known = new Set(
      'có bao nhiêu tập thể được khen thưởng tại hội nghị cá nhân năm của 2020'.split(' '),
    );
    for (const text of ['còn cá nhân?', 'năm 2020?'])
      for (const way of ways(text, before))
        for (const word of way.toLowerCase().split(' ')) expect(known, way).toContain(word);
  });
});

describe('bareFollowUp', () => {
  it.each([
    ['còn năm 2023 thì sao?', 'năm 2023'],
    ['con nam 2023 thi sao', 'nam 2023'],
    ['2022 thi s', '2022'],
    ['thế còn tập thể?', 'tập thể'],
    ['con tap the', 'tap the'],
    ['vì sao?', 'vì sao'],
    ['thể chế thì sao?', 'thể chế'],
    ['con dấu?', 'con dấu'],
    ['ở đâu vậy ạ?', 'ở đâu'],
  ])('%s -> %s', (text, expected) => {
    expect(bareFollowUp(text)).toBe(expected);
  });
});

describe('claimAsQuestion', () => {
  it.each([
    ['Có phải PAR INDEX 2024 của Khánh Hòa là 90,49% không?', 'PAR INDEX 2024 của Khánh Hòa là bao nhiêu'],
    ['Khánh Hòa xếp thứ 5 PAR INDEX 2024 đúng không?', 'Khánh Hòa xếp thứ mấy PAR INDEX 2024'],
    ['54 tập thể được nhận bằng khen phải không?', 'bao nhiêu tập thể được nhận bằng khen'],
  ])('%s -> %s', (text, expected) => {
    expect(claimAsQuestion(read(text))).toBe(expected);
  });
});
