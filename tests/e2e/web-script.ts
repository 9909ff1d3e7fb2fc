/** A responder that knows its lines: one question for each kind of reply and each kind of block. */
import {
  type Block,
  type Citation,
  mark,
  note,
  paragraph,
  type Reply,
  type Span,
  strong,
  text,
} from '../../src/answer/reply.ts';
import type { Message, Responder } from '../../src/conversation/responder.ts';
import { PAR_INDEX_SCORE } from '../support/example-charts.ts';

export const QUESTIONS = {
  answer: 'Có bao nhiêu tập thể được khen thưởng?',
  unaccented: 'co bao nhieu tap the duoc khen thuong?',
  table: 'Chỉ số cải cách hành chính của tỉnh qua các năm?',
  chart: 'PAR INDEX qua các năm?',
  claim: 'Có phải 45 tập thể được khen thưởng không?',
  supported: 'Có phải chương trình có 16 mục tiêu không?',
  notFound: 'Có phải tỉnh có 99 trung tâm không?',
  clarify: 'Chỉ số năm 2019 là bao nhiêu?',
  help: 'Bạn giúp được gì?',
  abstain: 'Giá vàng hôm nay?',
  hostile: 'Nguồn có mã độc?',
  broken: 'Câu làm bot ném lỗi',
} as const;

/** Markup where only text belongs. */
export const HOSTILE_TEXT = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

export const ARTICLE_QUOTE =
  'Nhân dịp này, 54 tập thể và 52 cá nhân xuất sắc được nhận bằng khen của UBND tỉnh.';

const article = {
  id: 'bkh-tong-ket-2020',
  title: 'Tổng kết 10 năm thực hiện Chương trình cải cách hành chính tỉnh Khánh Hòa',
  publisher: 'Báo Khánh Hòa',
  published: '2020-10-09',
  url: 'https://baokhanhhoa.vn/chinh-tri/tong-ket-10-nam-cai-cach-hanh-chinh',
};
const portal = {
  id: 'cchc-chi-so',
  title: 'Chỉ số cải cách hành chính tỉnh Khánh Hòa',
  publisher: 'Trang CCHC tỉnh Khánh Hòa',
  published: '2025-06',
};

const award: Citation = { marker: 1, quote: ARTICLE_QUOTE, source: article, asOf: '2020-10-09' };
const goals: Citation = {
  marker: 1,
  quote:
    'Năm 2011, thực hiện chủ trương của Chính phủ, UBND tỉnh ban hành Chương trình CCHC tỉnh giai đoạn 2011-2020, xác định 16 mục tiêu chung trên 6 nội dung CCHC.',
  source: article,
};
const indexYear = (marker: number, year: number, score: string, rank: number): Citation => ({
  marker,
  quote: `Năm ${year}, Khánh Hòa đạt ${score}%, xếp hạng ${rank}/63.`,
  source: portal,
  asOf: String(year),
});
const quote = (marker: number): Block => ({ kind: 'quote', marker });

function reply(kind: Reply['kind'], blocks: readonly Block[], more: Partial<Reply> = {}): Reply {
  return { kind, blocks, citations: [], suggestions: [], confidence: 0.9, evidence: [], ...more };
}

const tableRow = (
  year: string,
  score: string,
  rank: string,
  marker: number,
): readonly (readonly Span[])[] => [[text(year)], [text(score)], [text(rank), text(' '), mark(marker)]];

const awardReply = reply(
  'answer',
  [
    paragraph(
      strong('54 tập thể'),
      text(' và '),
      strong('52 cá nhân'),
      text(' được nhận bằng khen của UBND tỉnh '),
      mark(1),
      text('.'),
    ),
    quote(1),
    note(text('Số liệu năm 2020, của tỉnh Khánh Hòa trước khi hợp nhất với Ninh Thuận ngày 1/7/2025.')),
  ],
  {
    citations: [award],
    suggestions: [QUESTIONS.supported, QUESTIONS.table],
  },
);

const tableReply = reply(
  'answer',
  [
    paragraph(text('Chỉ số PAR INDEX của Khánh Hòa tăng '), strong('6,3 điểm'), text(' từ 2019 đến 2022.')),
    {
      kind: 'table',
      header: ['Năm', 'Điểm (%)', 'Hạng'],
      rows: [
        tableRow('2019', '80,91', '34', 1),
        tableRow('2020', '82,37', '39', 2),
        tableRow('2022', '87,21', '12', 3),
      ],
    },
    quote(1),
    quote(2),
    quote(3),
    note(text('Các năm này tính cho tỉnh Khánh Hòa cũ, không so được với tỉnh mới.')),
  ],
  {
    citations: [
      indexYear(1, 2019, '80,91', 34),
      indexYear(2, 2020, '82,37', 39),
      indexYear(3, 2022, '87,21', 12),
    ],
    suggestions: [QUESTIONS.answer],
  },
);

const chartReply = reply('answer', [
  paragraph(text('PAR INDEX của Khánh Hòa '), strong('tăng qua các năm'), text('.')),
  { kind: 'chart', chart: PAR_INDEX_SCORE },
]);

const claimReply = reply(
  'claim',
  [
    paragraph(text('Nguồn ghi '), strong('54 tập thể'), text(', không phải 45 '), mark(1), text('.')),
    quote(1),
  ],
  {
    citations: [award],
    claim: {
      verdict: 'contradicted',
      checks: [{ said: '45 tập thể', found: '54 tập thể', verdict: 'contradicted', marker: 1 }],
    },
  },
);

const supportedReply = reply(
  'claim',
  [
    paragraph(
      text('Đúng: chương trình xác định '),
      strong('16 mục tiêu chung'),
      text(' '),
      mark(1),
      text('.'),
    ),
    quote(1),
  ],
  { citations: [goals], claim: { verdict: 'supported', checks: [] } },
);

const notFoundReply = reply('claim', [paragraph(text('Chưa thấy con số 99 trung tâm trong dữ liệu.'))], {
  claim: { verdict: 'not_found', checks: [{ said: '99 trung tâm', verdict: 'not_found' }] },
});

const CLARIFY_CHOICES = ['PAR INDEX năm 2019 của Khánh Hòa?', 'SIPAS năm 2019 của Khánh Hòa?'];
const clarifyBlocks: readonly Block[] = [
  paragraph(text('Bạn hỏi chỉ số nào?')),
  { kind: 'list', ordered: true, items: CLARIFY_CHOICES.map((choice) => [text(choice)]) },
];
const clarifyReply = reply('clarify', clarifyBlocks, {
  suggestions: CLARIFY_CHOICES,
});

const helpReply = reply('help', [
  paragraph(text('Bạn có thể:')),
  {
    kind: 'list',
    items: [
      [text('hỏi về chương trình, kết quả, chỉ số;')],
      [text('hỏi một con số có đúng không;')],
      [text('hỏi tiếp về câu vừa trả lời.')],
    ],
  },
]);

const abstainReply = reply(
  'abstain',
  [
    paragraph(text('Dữ liệu hiện có chưa trả lời được câu này, nên bot không đoán.')),
    paragraph(
      text(
        'Gần nhất có: chỉ số cải cách hành chính, bộ phận một cửa. Bạn có thể hỏi Trung tâm Phục vụ hành chính công nơi bạn ở.',
      ),
    ),
  ],
  { suggestions: [QUESTIONS.table] },
);

const hostileReply = reply(
  'answer',
  [paragraph(text(HOSTILE_TEXT), mark(1)), quote(1), note(strong(HOSTILE_TEXT))],
  {
    citations: [
      {
        marker: 1,
        quote: HOSTILE_TEXT,
        source: {
          id: HOSTILE_TEXT,
          title: HOSTILE_TEXT,
          publisher: HOSTILE_TEXT,
          url: 'javascript:alert(1)',
        },
      },
    ],
    suggestions: [HOSTILE_TEXT],
    understood: HOSTILE_TEXT,
  },
);

const SCRIPT: ReadonlyMap<string, Reply> = new Map([
  [QUESTIONS.answer, awardReply],
  [QUESTIONS.unaccented, { ...awardReply, understood: `Bạn hỏi: ${QUESTIONS.answer}` }],
  [QUESTIONS.table, tableReply],
  [QUESTIONS.chart, chartReply],
  [QUESTIONS.claim, claimReply],
  [QUESTIONS.supported, supportedReply],
  [QUESTIONS.notFound, notFoundReply],
  [QUESTIONS.clarify, clarifyReply],
  [QUESTIONS.help, helpReply],
  [QUESTIONS.hostile, hostileReply],
]);

export interface ScriptedResponder extends Pick<Responder, 'respond'> {
  /** What it was asked, in order. */
  readonly asked: readonly Message[];
}

/** Says its lines; abstains from what is not in them. */
export function scriptedResponder(): ScriptedResponder {
  const asked: Message[] = [];
  return {
    asked,
    respond(message) {
      asked.push(message);
      if (message.text === QUESTIONS.broken) throw new Error('bên trong hỏng');
      if (message.text.trim() === '') return reply('error', [paragraph(text('Bạn chưa gõ câu hỏi.'))]);
      return SCRIPT.get(message.text) ?? abstainReply;
    },
  };
}
