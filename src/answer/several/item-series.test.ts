import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createCandidates } from '../evidence/candidate.ts';
import { itemSeries } from './item-series.ts';

const seriesOf = (article: string) => {
  const { knowledge } = smallBot({ article });
  return itemSeries(knowledge, createCandidates(knowledge).of).map(({ lead, items }) => ({
    lead: lead?.quote,
    items: items.map(({ quote }) => quote),
  }));
};

describe('itemSeries', () => {
  it('finds sentences that count themselves', () => {
    const article = 'Có hai việc. Một là sửa lề lối làm việc. Hai là nâng chất lượng tham mưu. Hết.';
    expect(seriesOf(article)).toEqual([
      { lead: undefined, items: ['Một là sửa lề lối làm việc.', 'Hai là nâng chất lượng tham mưu.'] },
    ]);
  });

  it('takes a gap for the end, and one alone for none', () => {
    expect(seriesOf('Một là sửa lề lối. Ba là nâng chất lượng.')).toEqual([]);
    expect(seriesOf('Mục tiêu thứ nhất là sửa lề lối. Mục tiêu thứ ba là hết.')).toEqual([]);
  });

  it('finds bullets under the sentence that announces them', () => {
    const article = 'Hồ sơ gồm các giấy tờ sau:\n- Tờ khai theo mẫu\n- Bản sao căn cước\n- Ảnh chân dung';
    expect(seriesOf(article)).toEqual([
      {
        lead: 'Hồ sơ gồm các giấy tờ sau:',
        items: ['- Tờ khai theo mẫu', '- Bản sao căn cước', '- Ảnh chân dung'],
      },
    ]);
  });
});
