import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../tests/support/bot.ts';
import { type SmallContent, smallBot } from '../../../tests/support/small-content.ts';
import { createAnswerer } from '../answerer.ts';
import { renderText } from '../render-text.ts';
import type { Reply } from '../reply.ts';

const CONTACT = 'Bạn có thể hỏi Trung tâm Phục vụ hành chính công.';

function ask(question: string, content: SmallContent): Reply {
  const answerer = createAnswerer({ knowledge: smallBot(content).knowledge, contact: CONTACT });
  return answerer.answer(answerer.understand(question), TODAY);
}

/** The first block as a person reads it. */
const firstLine = (reply: Reply): string => renderText({ ...reply, blocks: reply.blocks.slice(0, 1) });
const notes = (reply: Reply): string =>
  renderText({ ...reply, blocks: reply.blocks.filter(({ kind }) => kind === 'note') });

describe('an answer', () => {
  it.each([
    [
      'Tỉnh khen thưởng bao nhiêu tập thể?',
      'Năm 2020, tỉnh khen thưởng 54 tập thể và 52 cá nhân.',
      '54 tập thể [1]',
    ],
    [
      'Trung tâm hành chính công thành lập năm nào?',
      'Trung tâm hành chính công thành lập năm 2018.',
      'Năm 2018 [1]',
    ],
    [
      'Trung tâm hành chính công tiếp nhận bao nhiêu lượt khách?',
      'Trung tâm hành chính công tiếp nhận hơn 6.500 lượt khách.',
      'Hơn 6.500 lượt khách [1]',
    ],
    // A day without a year: the year of publication is told apart from what the quote says.
    [
      'Lễ trao thưởng diễn ra ngày nào?',
      'Lễ trao thưởng diễn ra sáng 9-10.',
      'Sáng 9-10 (bài đăng năm 2020) [1]',
    ],
    ['Lễ trao thưởng diễn ra ngày nào?', 'Lễ trao thưởng diễn ra ngày 9/10/2019.', 'Ngày 9/10/2019 [1]'],
  ])('%s -> %s', (question, quote, line) => {
    const reply = ask(question, { article: quote });
    expect(reply.kind).toBe('answer');
    expect(firstLine(reply)).toBe(line);
    expect(reply.citations).toEqual([
      { marker: 1, quote, source: { id: 'bao', title: 'Bài báo', published: '2020-10-09' } },
    ]);
  });

  it.each([
    ['Tỉnh đã vào nhóm 15 PCI chưa?', 'Tỉnh đặt mục tiêu vào nhóm 15 tỉnh đứng đầu PCI.', true],
    ['Tỉnh có đạt chỉ tiêu hài lòng 80% không?', 'Chỉ tiêu hài lòng của tỉnh là trên 80%.', true],
    ['Tỉnh đã vào nhóm 15 PCI chưa?', 'Tỉnh đã vào nhóm 15 tỉnh đứng đầu PCI.', false],
    ['Tỉnh muốn vào nhóm mấy PCI?', 'Tỉnh đặt mục tiêu vào nhóm 15 tỉnh đứng đầu PCI.', false],
  ])('that only quotes a goal says so: %s / %s', (question, quote, isSaid) => {
    const reply = ask(question, { facts: [{ id: 'f', statement: quote }] });
    expect(renderText(reply).includes('Đây là mục tiêu, yêu cầu; chưa phải kết quả.')).toBe(isSaid);
  });

  const STATEMENT = 'Năm 2020, tỉnh khen thưởng 54 tập thể.';
  const figures = [{ value: 54, unit: 'tập thể', what: 'khen', year: 2020 }];
  it.each([
    ['nothing', {}, ''],
    ['its age', { valid_until: '2021-12-31' }, 'Thông tin này nay không còn áp dụng.'],
    ['an end still to come', { valid_until: '2027' }, ''],
    ['the province before the merger', { basis: 'old' }, 'Số liệu của tỉnh trước khi sáp nhập.'],
    ['a weak source', { confidence: 'low' }, 'Nguồn còn yếu, nên đối chiếu thêm trước khi dùng.'],
    [
      'both',
      { basis: 'old', confidence: 'low' },
      'Số liệu của tỉnh trước khi sáp nhập. Nguồn còn yếu, nên đối chiếu thêm trước khi dùng.',
    ],
  ])('is limited by %s', (_name, more, limit) => {
    const reply = ask('Năm 2020 tỉnh khen thưởng bao nhiêu tập thể?', {
      facts: [{ id: 'f', statement: STATEMENT, figures, ...more }],
    });
    expect(reply.kind).toBe('answer');
    expect(notes(reply)).toBe(limit && `Lưu ý: ${limit}`);
  });

  it('cites what speaks against it as a remark of the editors', () => {
    const conflicts = 'Báo khác ghi 56 tập thể.';
    const reply = ask('Năm 2020 tỉnh khen thưởng bao nhiêu tập thể?', {
      facts: [{ id: 'f', statement: STATEMENT, figures, conflicts, as_of: '2020-10-09' }],
    });
    expect(notes(reply)).toBe(`Lưu ý: ${conflicts} (ghi chú biên tập) [2]`);
    expect(reply.citations.map(({ quote, source, asOf }) => [quote, source.id, asOf])).toEqual([
      [STATEMENT, 'nguon', '2020-10-09'],
      [conflicts, 'ghi-chu-bien-tap', undefined],
    ]);
  });
});

describe('a frequent question', () => {
  const facts = [
    { id: 'a', statement: 'Năm 2020, tỉnh khen thưởng 54 tập thể.' },
    { id: 'b', statement: 'Năm 2020, tỉnh khen thưởng 52 cá nhân.' },
    { id: 'c', statement: 'Năm 2020, tỉnh chi 300 triệu đồng tiền thưởng.' },
  ];
  const question = 'Tỉnh đã trao những phần thưởng gì?';
  const answer = 'Tỉnh khen 54 tập thể, 52 cá nhân và chi 300 triệu đồng.';

  it('is answered with as many facts as prove its figures, then its caution', () => {
    const caution = 'Chỉ tính cấp tỉnh.';
    const reply = ask(question, {
      facts,
      faq: [{ id: 'q', questions: [question], facts: ['a', 'b', 'c'], answer, caution }],
    });
    expect(firstLine(reply)).toBe(`${answer} [1][2][3]`);
    expect(reply.citations.map(({ quote }) => quote)).toEqual([
      ...facts.map(({ statement }) => statement),
      caution,
    ]);
    expect(notes(reply)).toBe(`Lưu ý: ${caution} (ghi chú biên tập) [4]`);
  });

  it('quotes no fact that proves nothing more', () => {
    const reply = ask(question, {
      facts,
      faq: [{ id: 'q', questions: [question], facts: ['a', 'b', 'c'], answer: 'Tỉnh khen 54 tập thể.' }],
    });
    expect(reply.citations.map(({ quote }) => quote)).toEqual([facts[0]?.statement]);
  });

  it('quotes a second fact that has much of its words, and each that has a name of it', () => {
    const [first, second] = facts;
    const told = { id: 'd', statement: 'Trao tại hội trường lớn là bà Lê Thị Mai.' };
    const quotesOf = (said: string) =>
      ask(question, {
        facts: [...facts, told],
        faq: [{ id: 'q', questions: [question], facts: ['a', 'b', 'c', 'd'], answer: said }],
      }).citations.map(({ quote }) => quote);
    // Which comes first is decided elsewhere.
    expect(new Set(quotesOf('Tỉnh khen thưởng, trao tại hội trường lớn.'))).toEqual(
      new Set([first?.statement, told.statement]),
    );
    expect(new Set(quotesOf('Khen 54 tập thể, 52 cá nhân; bà Lê Thị Mai trao.'))).toEqual(
      new Set([first?.statement, second?.statement, told.statement]),
    );
  });

  it('without data says so in the words of its editors and cites nothing', () => {
    const reply = ask(question, {
      facts,
      faq: [{ id: 'q', questions: [question], answer: 'Chưa có số liệu.' }],
    });
    expect(reply).toMatchObject({ kind: 'abstain', citations: [] });
    expect(renderText(reply)).toBe(`Chưa có số liệu.\n\n${CONTACT}`);
  });
});

describe('an abstention', () => {
  const content: SmallContent = { article: 'Năm 2020, tỉnh khen thưởng 54 tập thể.' };

  it.each(['Giá vàng SJC hôm nay bao nhiêu?', 'Năm 2019 tỉnh khen thưởng bao nhiêu tập thể?', 'khen', '54'])(
    '%s: says so, cites nothing, names where to ask',
    (question) => {
      const reply = ask(question, content);
      expect(reply).toMatchObject({ kind: 'abstain', citations: [] });
      expect(firstLine(reply)).toContain('Tôi không có dữ liệu');
      expect(renderText(reply).endsWith(CONTACT)).toBe(true);
    },
  );

  it('shows the sentence that is about the very thing, and says what it lacks', () => {
    const text = renderText(ask('Vì sao tỉnh khen thưởng tập thể?', content));
    expect(text).toContain('tài liệu có nói tới việc đó nhưng không nêu nguyên nhân.');
    expect(text).toContain('Tài liệu chỉ ghi: “Năm 2020, tỉnh khen thưởng 54 tập thể.” — Bài báo, 9/10/2020');
  });
});

describe('a claim', () => {
  const content: SmallContent = { article: 'Năm 2020, tỉnh khen thưởng 54 tập thể.' };

  it('that is supported begins with the verdict', () => {
    const reply = ask('Tỉnh khen thưởng 54 tập thể đúng không?', content);
    expect(reply.claim?.verdict).toBe('supported');
    expect(firstLine(reply)).toBe('Đúng, theo nguồn dưới đây. [1]');
    expect(reply.citations).toHaveLength(1);
  });

  it('that is contradicted tells the figure of the source and not the wrong one', () => {
    const reply = ask('Tỉnh khen thưởng 57 tập thể đúng không?', content);
    expect(firstLine(reply)).toBe('Không khớp: tài liệu ghi 54 tập thể. [1]');
    expect(renderText(reply)).not.toContain('57');
  });

  it('that nothing speaks of gets no figure and no citation', () => {
    const reply = ask('Tỉnh xây 57 cây cầu đúng không?', content);
    expect(reply).toMatchObject({ kind: 'claim', citations: [], claim: { verdict: 'not_found' } });
    expect(renderText(reply)).toBe(`Tôi không có dữ liệu để xác nhận hay bác bỏ điều này.\n\n${CONTACT}`);
    expect(renderText(reply)).not.toMatch(/\d/u);
  });
});
