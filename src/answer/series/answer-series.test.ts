import { describe, expect, it } from 'vitest';
import { botOver, realFiles } from '../../../tests/support/bot.ts';
import { renderText, spansToText } from '../render-text.ts';
import type { Reply } from '../reply.ts';

const { responder } = botOver(realFiles());
const ask = (text: string): Reply => responder.respond({ text });
const lead = ({ blocks: [first] }: Reply): string =>
  first && 'spans' in first ? spansToText(first.spans) : '';

describe('a value of a series', () => {
  it.each([
    ['PAR INDEX năm 2020 bao nhiêu?', 'năm 2020: 82,57% (suy ra), hạng 48/63 [1]'],
    ['PCI năm 2023 của Khánh Hòa', 'năm 2023: 67,65 điểm [1]'],
    ['chi so hai long moi nhat cua tinh la bao nhieu', 'mới nhất tôi có là của năm 2024: 83,66%'],
    ['DTI của tỉnh Khánh Hòa trước sáp nhập xếp thứ mấy?', 'năm cuối tôi có số liệu là 2022: hạng 41/63 [1]'],
    [
      'khanh hoa xep thu may ca nuoc ve cai cach hanh chinh',
      'mới nhất tôi có là của năm 2024: hạng 10/63 [1]',
    ],
    ['PAR INDEX bình quân cả nước năm 2022', 'bình quân cả nước năm 2022: 84,79%'],
    ['PAR INDEX 2024 bao nhiêu điểm và xếp thứ mấy?', 'năm 2024: 90,49%, hạng 10/63 [1]'],
    ['Sự hài lòng của người dân Khánh Hòa năm 2021 là bao nhiêu?', 'SIPAS của Khánh Hòa năm 2021: 84,40%'],
  ])('%s -> %s', (question, said) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(lead(reply)).toContain(said);
  });

  it.each([
    [
      'PAR INDEX năm 2010 của Khánh Hòa',
      'Tôi không có dữ liệu PAR INDEX năm 2010 của Khánh Hòa; có các năm 2018-2024.',
    ],
    [
      'PCI 2023 xếp hạng mấy?',
      'Tôi không có thứ hạng PCI năm 2023 của Khánh Hòa; có các năm 2005-2016, 2018, 2019, 2021, 2022.',
    ],
    [
      'tỉnh mình xếp thứ mấy cải cách hành chính năm ngoái',
      'Tôi không có thứ hạng PAR INDEX năm 2025 của Khánh Hòa; có các năm 2018-2024.',
    ],
    ['PAR INDEX năm ngoái bao nhiêu?', 'Tôi không có dữ liệu PAR INDEX năm 2025 của Khánh Hòa'],
    ['SIPAS Ninh Thuận năm 2022', 'Của Ninh Thuận, tôi có: DTI (2022), PAPI (2019-2024)'],
    ['PAR INDEX của tỉnh mới bao nhiêu', 'Tôi không có dữ liệu PAR INDEX của Khánh Hòa sau sáp nhập'],
    ['dân số năm 2025 so với 2022 tăng bao nhiêu', 'Tôi không so hai số này'],
    ['số người trả lời SIPAS năm 2024 tăng bao nhiêu so với 2023?', 'năm 2023: hơn 39.700 người'],
  ])('%s: declines and says what there is', (question, said) => {
    const reply = ask(question);
    expect(reply.kind).toBe('abstain');
    expect(lead(reply)).toContain(said);
  });

  it('leaves what it does not wholly understand to others', () => {
    for (const question of [
      'Vì sao PAR INDEX 2019 giảm?',
      'PAR INDEX gồm mấy chỉ số thành phần?',
      'PAR INDEX của Sở Nội vụ năm 2021',
    ])
      expect(lead(ask(question))).not.toMatch(/^PAR INDEX của Khánh Hòa/u);
    expect(ask('dân số huyện Khánh Vĩnh').kind).toBe('abstain');
  });
});

describe('what speaks against a figure', () => {
  it('stands beside that figure, and not beside a table without it', () => {
    expect(renderText(ask('PAPI của Khánh Hòa qua các năm'))).not.toContain('4,40');
    expect(renderText(ask('PAPI 2020 trách nhiệm giải trình bao nhiêu điểm'))).toContain('4,40');
    expect(renderText(ask('SIPAS qua các năm'))).toContain('hạng năm 2023 là 40');
  });
});

describe('the largest change between two years', () => {
  it.each([
    [
      'PAR INDEX tăng nhiều nhất năm nào?',
      'tăng nhiều nhất năm 2021: tăng 2,54 điểm phần trăm so với năm 2020 (85,11 − 82,57 = 2,54',
    ],
    [
      'nam nao par index tut hang nhieu nhat',
      'giảm nhiều nhất năm 2019: giảm 23 bậc so với năm 2018 (hạng 11 → 34',
    ],
    ['PAPI Khánh Hòa giảm mạnh nhất năm nào?', 'năm 2020: giảm 3,02 điểm so với năm 2019'],
    ['SIPAS tăng ít nhất năm nào?', 'tăng ít nhất năm 2024: tăng 2,57 điểm phần trăm'],
    [
      'PCI biến động mạnh nhất giai đoạn 2010-2016',
      'thay đổi nhiều nhất năm 2011: tăng 2,36 điểm so với năm 2010',
    ],
  ])('%s -> %s', (question, said) => {
    const reply = ask(question);
    expect(reply.kind).toBe('answer');
    expect(lead(reply)).toContain(said);
  });

  it('is no year where nothing went that way, and no highest value', () => {
    const reply = ask('PAR INDEX giảm điểm nhiều nhất năm nào?');
    expect(reply.kind).toBe('abstain');
    expect(lead(reply)).toContain('không có năm nào điểm PAR INDEX của Khánh Hòa giảm');
  });
});

describe('several years', () => {
  it('stand in a table with a chart: derived values marked, missing years said', () => {
    const reply = ask('SIPAS qua các năm');
    const said = renderText(reply);
    expect(said).toContain(
      '2023 [2] | 81,09% (suy ra) | 43/63 (suy ra)\n2022 | không có số liệu | không có số liệu',
    );
    expect(said).toContain('Tôi chưa có: 2017, 2018, 2022');
    expect(reply.citations.length).toBeGreaterThanOrEqual(6);
    expect(reply.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []))).toEqual([
      'sipas-khanh-hoa-score',
    ]);
  });

  it('keep to the years asked for, and say which of them are missing', () => {
    const reply = ask('PAR INDEX từ 2015 đến 2020');
    expect(renderText(reply)).toContain('2018 [3] | chưa có | 11/63\n2015-2017 | không có số liệu');
    expect(lead(reply)).toContain('qua các năm; năm 2020: 82,57% (suy ra)');
  });

  it('never join the province before and after the merger', () => {
    expect(renderText(ask('DTI qua các năm'))).toContain(
      'Số của tỉnh trước và sau sáp nhập không so với nhau được.',
    );
    expect(renderText(ask('DTI tăng giảm qua từng năm'))).toContain(
      '2022 → 2024: không so được: trước và sau sáp nhập',
    );
  });

  it('are set against each other one after the other, with the computation', () => {
    expect(renderText(ask('PAPI tăng giảm từng năm từ 2022 đến 2024'))).toContain(
      '2022 → 2023: điểm tăng 1,5 điểm (44,94 − 43,44 = 1,5); thứ hạng tăng 8 bậc (hạng 16 → 8; 16 − 8 = 8) [2][3]',
    );
  });

  it('in which score and rank went different ways are found', () => {
    expect(renderText(ask('Năm nào SIPAS điểm tăng mà hạng giảm?'))).toContain(
      '2020 → 2021: điểm tăng 2,58 điểm phần trăm (84,40 − 81,82 = 2,58); thứ hạng giảm 5 bậc',
    );
  });
});
