import { describe, expect, it } from 'vitest';
import { smallBot } from '../../../tests/support/small-content.ts';
import { createAskedFacts } from './asked-facts.ts';

const bot = smallBot({
  facts: [
    {
      id: 'rank',
      statement: 'PAR INDEX 2016: Đà Nẵng 90,32%, thấp nhất là Hậu Giang 62,55%.',
      questions: ['Tỉnh nào bét bảng PAR INDEX 2016?', 'PAR INDEX 2016 cao nhất bao nhiêu phần trăm?'],
    },
    {
      id: 'paper',
      statement: 'Tỉnh phát động 30 ngày đêm làm việc không in giấy.',
      questions: ['Đợt làm việc không giấy tờ kéo dài mấy ngày?'],
    },
    { id: 'silent', statement: 'Một cửa là nơi tiếp nhận hồ sơ.' },
  ],
});
const askedFacts = createAskedFacts(bot.knowledge);
const ask = (question: string) => askedFacts(bot.answerer.understand(question));

describe('createAskedFacts', () => {
  it('knows a fact by a wording that has none of its words', () => {
    const found = ask('tinh nao bet bang par index 2016');
    expect([...found.ids]).toEqual(['rank']);
    expect(found.of('rank')).toMatchObject({ like: 1, ofKind: 1, lead: 1 });
  });

  it('puts what is not asked for behind the fact that is', () => {
    const found = ask('Đợt làm việc không giấy tờ kéo dài bao nhiêu ngày?');
    expect(found.of('paper').lead).toBeGreaterThan(0.5);
    expect(found.of('silent')).toEqual({ like: 0, ofKind: 0, lead: -found.of('paper').like });
  });

  it('takes another year for another question', () => {
    expect(ask('Tỉnh nào bét bảng PAR INDEX 2017?').of('rank').like).toBeLessThan(0.6);
  });

  it('tells the wordings that ask for the same kind of answer', () => {
    const { like, ofKind } = ask('PAR INDEX 2016 bét bảng bao nhiêu phần trăm?').of('rank');
    expect(ofKind).toBeLessThanOrEqual(like);
    expect(ofKind).toBeGreaterThan(0);
  });

  it('finds nothing for a question about something else', () => {
    expect([...ask('Giá vàng hôm nay thế nào?').ids]).toEqual([]);
  });
});
