import { describe, expect, it } from 'vitest';
import { botOver, TODAY } from '../../tests/support/bot.ts';
import type { Answerer } from '../answer/answerer.ts';
import { renderText } from '../answer/render-text.ts';
import { createResponder, MAX_QUESTION_LENGTH } from './create-responder.ts';

const bot = botOver([
  {
    path: 'articles/a.md',
    text: [
      '---\ntitle: Tổng kết 10 năm\npublished: 2020-10-09\n---',
      'Ông Nguyễn Tấn Tuân chủ trì hội nghị tổng kết.',
      '54 tập thể và 52 cá nhân được nhận bằng khen của UBND tỉnh.',
      'Trung tâm Dịch vụ hành chính công trực tuyến hoạt động từ tháng 12-2017.',
    ].join('\n\n'),
  },
]);
const documents = botOver([
  {
    path: 'articles/b.md',
    text: [
      '---\ntitle: Văn bản\npublished: 2020-10-09\n---',
      'Nghị định 92/2017/NĐ-CP sửa đổi Nghị định 63/2010/NĐ-CP.',
      'Nghị định 92/2017/NĐ-CP có hiệu lực từ ngày 25/9/2017.',
      'Nghị định 107/2021/NĐ-CP có hiệu lực từ ngày 6/12/2021.',
    ].join('\n\n'),
  },
]);
/** A bot without memory of other tests. */
const responder = () => createResponder({ answerer: bot.answerer, today: () => TODAY, now: () => 0 });
const quotes = (reply: { citations: readonly { quote: string }[] }) =>
  reply.citations.map(({ quote }) => quote);

describe('what the responder does not answer', () => {
  it.each([
    ['nothing', '', 'chưa thấy câu hỏi'],
    ['blanks', ' \n\t\u00a0 ', 'chưa thấy câu hỏi'],
    ['invisible characters', '\u200b\u200d\ufeff', 'chưa thấy câu hỏi'],
    ['a long text', 'hồ sơ '.repeat(200), 'dài quá'],
    ['a megabyte', 'a'.repeat(1_000_000), 'dài quá'],
    ['100,000 combining marks', `a${'\u0301'.repeat(100_000)}`, 'dài quá'],
    ['a word of TCVN3', 'hµnh chinh', 'Unicode'],
    ['a word of VNI-Windows', 'haønh chinh', 'Unicode'],
    ['VIQR', "ca?i ca'ch ha`nh chi'nh", 'Unicode'],
  ])('%s: says so plainly', (_, typed, expected) => {
    const reply = responder().respond({ text: typed });
    expect(reply).toMatchObject({
      kind: 'error',
      citations: [],
      suggestions: [],
      evidence: [],
      confidence: 1,
    });
    expect(renderText(reply)).toContain(expected);
  });

  it('never repeats what was typed', () => {
    const secret = 'số điện thoại 0905123456 '.repeat(30);
    expect(renderText(responder().respond({ text: secret }))).not.toContain('0905');
  });

  it(`answers up to ${MAX_QUESTION_LENGTH} characters, and tells the limit above`, () => {
    const question = 'Ai chủ trì hội nghị tổng kết?';
    const fitting = `${'nhé '.repeat(MAX_QUESTION_LENGTH)}`.slice(0, MAX_QUESTION_LENGTH - question.length);
    expect(responder().respond({ text: `${fitting}${question}` }).kind).not.toBe('error');
    const reply = responder().respond({ text: `${fitting}aa ${question}` });
    expect(reply.kind).toBe('error');
    expect(renderText(reply)).toContain(String(MAX_QUESTION_LENGTH));
  });
});

describe('what the responder answers', () => {
  it.each([
    ['Có bao nhiêu tập thể được nhận bằng khen?', 'answer'],
    ['Có phải 54 tập thể được nhận bằng khen không?', 'claim'],
    ['Giá vàng hôm nay?', 'abstain'],
    ['xin chào', 'smalltalk'],
    ['/help', 'help'],
  ])('%s -> %s', (typed, kind) => {
    expect(responder().respond({ text: typed }).kind).toBe(kind);
  });

  it('reads a question however it was typed', () => {
    const text = 'Có bao nhiêu tập thể được nhận bằng khen?';
    const expected = quotes(responder().respond({ text }));
    expect(expected).toHaveLength(1);
    for (const typed of [
      text.normalize('NFD'),
      text.toUpperCase(),
      ` ${text.replaceAll(' ', '\u00a0\u200b')} `,
      'co bao nhieu tap the duoc nhan bang khen',
      'Có bao nhiêuuu tập thể được nhận bằng khennn?',
      'Có bao nhiêu 𝐭ậ𝐩 thể được nhận ｂằｎｇ ｋｈｅｎ?',
    ]) {
      expect(quotes(responder().respond({ text: typed }))).toEqual(expected);
    }
  });

  it('gives the day to the answer, asked anew each time', () => {
    const asked: string[] = [];
    const answerer: Answerer = {
      ...bot.answerer,
      startSuggestions: [],
      understand: (text) => bot.answerer.understand(text),
      understood: () => undefined,
      smallTalk: () => undefined,
      answer: (query, today) => {
        asked.push(today);
        return bot.answerer.answer(query, today);
      },
    };
    const days = ['2026-11-22', '2026-11-23'];
    const made = createResponder({ answerer, today: () => days.shift() ?? '', now: () => 0 });
    made.respond({ text: 'Ai chủ trì hội nghị?' });
    made.respond({ text: 'Ai chủ trì hội nghị?' });
    expect(asked).toEqual(['2026-11-22', '2026-11-23']);
  });
});

describe('what the responder remembers', () => {
  const FIRST = 'Ai chủ trì hội nghị tổng kết?';
  const FOLLOW_UP = 'ông ấy chủ trì gì?';
  const says = (reply: { citations: readonly { quote: string }[] }) => quotes(reply).join(' ');

  it('a follow-up leans on the question before, in its own conversation only', () => {
    const made = responder();
    made.respond({ text: FIRST, conversation: 'một' });
    made.respond({ text: 'Có bao nhiêu tập thể được nhận bằng khen?', conversation: 'hai' });
    expect(says(made.respond({ text: FOLLOW_UP, conversation: 'một' }))).toContain('Nguyễn Tấn Tuân');
    expect(says(made.respond({ text: 'còn cá nhân?', conversation: 'hai' }))).toContain('52 cá nhân');
  });

  it('does not mix two conversations whose messages come in turn', () => {
    const apart = responder();
    const mixed = responder();
    const one = [FIRST, FOLLOW_UP, 'Có bao nhiêu tập thể được nhận bằng khen?'];
    const two = ['Có bao nhiêu tập thể được nhận bằng khen?', 'còn cá nhân?', FIRST];
    const expected = [
      ...one.map((text) => apart.respond({ text, conversation: 'một' })),
      ...two.map((text) => apart.respond({ text, conversation: 'hai' })),
    ];
    const inTurn = one.map((text, i) => [
      mixed.respond({ text, conversation: 'một' }),
      mixed.respond({ text: two[i] ?? '', conversation: 'hai' }),
    ]);
    expect([...inTurn.map(([reply]) => reply), ...inTurn.map(([, reply]) => reply)]).toEqual(expected);
  });

  it('nothing without a conversation', () => {
    const made = responder();
    const alone = made.respond({ text: 'còn cá nhân?' });
    made.respond({ text: FIRST });
    expect(made.respond({ text: 'còn cá nhân?' })).toEqual(alone);
  });

  it('the topic through small talk and errors', () => {
    const made = responder();
    const conversation = 'một';
    made.respond({ text: 'Có bao nhiêu tập thể được nhận bằng khen?', conversation });
    const straight = responder();
    straight.respond({ text: 'Có bao nhiêu tập thể được nhận bằng khen?', conversation });
    for (const text of ['cảm ơn', '']) made.respond({ text, conversation });
    expect(made.respond({ text: 'còn cá nhân?', conversation })).toEqual(
      straight.respond({ text: 'còn cá nhân?', conversation }),
    );
  });

  it('nothing of two turns back: a question that was declined ends the topic before it', () => {
    const made = responder();
    const conversation = 'một';
    made.respond({ text: 'Có bao nhiêu tập thể được nhận bằng khen?', conversation });
    expect(made.respond({ text: 'Giá vàng SJC bán ra bao nhiêu một lượng?', conversation }).kind).toBe(
      'abstain',
    );
    expect(says(made.respond({ text: 'còn cá nhân?', conversation }))).not.toContain('52 cá nhân');
  });

  it('the topic for a short question without a subject, which is answered more surely with it', () => {
    const conversation = 'một';
    const terse = 'có hiệu lực khi nào?';
    const declined = bot.answerer.answer(bot.answerer.understand('Giá vàng SJC bán ra bao nhiêu?'), TODAY);
    /** Whether the question alone is declined. */
    const ask = (isDeclined: boolean) => {
      const answerer: Answerer = {
        startSuggestions: [],
        smallTalk: () => undefined,
        understood: () => undefined,
        catalogue: documents.answerer.catalogue,
        checkDraft: (text, today) => documents.answerer.checkDraft(text, today),
        understand: (text) => documents.answerer.understand(text),
        answer: (query, today) =>
          isDeclined && query.text === terse ? declined : documents.answerer.answer(query, today),
      };
      const made = createResponder({ answerer, today: () => TODAY, now: () => 0 });
      made.respond({ text: 'Nghị định 107/2021?', conversation: 'hai' });
      made.respond({ text: 'Nghị định 92/2017/NĐ-CP?', conversation });
      return { first: made.respond({ text: terse }), after: made.respond({ text: terse, conversation }) };
    };
    expect(says(ask(false).after)).toContain('92/2017/NĐ-CP có hiệu lực từ ngày 25/9/2017');
    expect(ask(true).first).toBe(declined);
    expect(says(ask(true).after)).toContain('92/2017/NĐ-CP có hiệu lực từ ngày 25/9/2017');
  });

  it('the latest conversations: a forgotten one starts anew', () => {
    const filler = bot.answerer.understand('Ai chủ trì?');
    const fillerReply = bot.answerer.answer(filler, TODAY);
    const answerer: Answerer = {
      startSuggestions: [],
      smallTalk: () => undefined,
      understood: () => undefined,
      catalogue: bot.answerer.catalogue,
      checkDraft: (text, today) => bot.answerer.checkDraft(text, today),
      // Ten thousand questions that need no work.
      understand: (text) => (text === 'Ai chủ trì?' ? filler : bot.answerer.understand(text)),
      answer: (query, today) => (query === filler ? fillerReply : bot.answerer.answer(query, today)),
    };
    const made = createResponder({ answerer, today: () => TODAY, now: () => 0 });
    made.respond({ text: FIRST, conversation: 'cũ' });
    const alone = made.respond({ text: 'ông ấy?' });
    expect(made.respond({ text: 'ông ấy?', conversation: 'cũ' })).not.toEqual(alone);
    for (let i = 0; i < 10_000; i++) made.respond({ text: 'Ai chủ trì?', conversation: `mới ${i}` });
    expect(made.respond({ text: 'ông ấy?', conversation: 'cũ' })).toEqual(alone);
  });
});

describe('how a question was read', () => {
  const ask = (text: string, conversation?: string, made = responder()) =>
    made.respond({ text, ...(conversation === undefined ? {} : { conversation }) });

  it.each([
    ['no diacritics', 'ai chu tri hoi nghi tong ket', 'Bạn hỏi: Ai chủ trì hội nghị tổng kết'],
    ['half of them', 'có bao nhieu tập the được khen?', 'Bạn hỏi: Có bao nhiêu tập thể được khen?'],
    ['Telex keys', 'ai chur trif hooij nghij toongr keets', 'Bạn hỏi: Ai chủ trì hội nghị tổng kết'],
    ['VNI keys', 'ai chu3 tri2 ho65i nghi5 to63ng ke61t', 'Bạn hỏi: Ai chủ trì hội nghị tổng kết'],
    ['chat spelling', 'bn tập thể dc khen', 'Bạn hỏi: Bao nhiêu tập thể được khen'],
    ['a slip', 'Có bao nhiêu tập thể nhận bằng khenn?', 'Tìm theo: Có bao nhiêu tập thể nhận bằng khen?'],
    ['TCVN3', 'Ai chñ tr× héi nghÞ tæng kÕt?', 'Bạn hỏi: Ai chủ trì hội nghị tổng kết?'],
  ])('%s: is shown', (_form, typed, expected) => {
    expect(ask(typed).understood).toBe(expected);
  });

  it.each([
    ['as it stands', 'Ai chủ trì hội nghị tổng kết?'],
    ['in capitals', 'AI CHỦ TRÌ HỘI NGHỊ TỔNG KẾT?'],
    ['with marks apart', 'Ai chủ trì hội nghị tổng kết?'.normalize('NFD')],
    ['with more blanks and signs', 'Ai  chủ trì… hội nghị tổng kết ???'],
    ['with other tone placement', 'Hội nghị ở tỉnh Khánh Hoà, ai chủ trì?'],
    ['with a short form of documents', 'UBND tỉnh khen bao nhiêu tập thể về CCHC?'],
    ['after a greeting', 'Chào bạn. Ai chủ trì hội nghị tổng kết?'],
  ])('%s: is not shown', (_form, typed) => {
    expect(ask(typed)).not.toHaveProperty('understood');
  });

  it.each(['chao ban', 'cam on nhieu nha', 'ban la ai', '', 'tro giup'])('never for talk: %j', (typed) => {
    expect(ask(typed)).not.toHaveProperty('understood');
  });

  it('also when there is no answer, for then it helps most', () => {
    const reply = ask('gia vang hom nay bao nhieu');
    expect(reply.kind).toBe('abstain');
    expect(reply.understood).toBe('Bạn hỏi: Giá vàng hôm nay bao nhiêu');
  });

  it('changes nothing else of the reply', () => {
    const { understood, ...bare } = ask('ai chu tri hoi nghi tong ket?');
    expect(understood).toBeDefined();
    const { confidence, evidence, ...full } = ask('Ai chủ trì hội nghị tổng kết?');
    expect(bare).toMatchObject(full);
    expect([confidence > 0, evidence.length > 0]).toEqual([true, true]);
  });

  it('shows the whole question that a follow-up was completed to', () => {
    const made = responder();
    ask('Có bao nhiêu tập thể được khen?', 'một', made);
    expect(ask('con ca nhan?', 'một', made).understood).toBe('Hiểu là: Có bao nhiêu cá nhân được khen');
  });
});
