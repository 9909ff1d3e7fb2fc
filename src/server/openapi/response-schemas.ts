import { type JsonSchema, list, object, ref, text } from './json-schema.ts';

/** ISO 8601, possibly without day or month. */
const date = (description: string): JsonSchema =>
  text(description, { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2025-06', '2020-10-09'] });

const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });

const verdict: JsonSchema = {
  enum: ['supported', 'contradicted', 'not_found'],
  description: 'Đúng với nguồn; khác với nguồn; không thấy trong nguồn.',
};

const id: JsonSchema = {
  description: 'Mã của người gọi, được trả lại nguyên văn.',
  oneOf: [{ type: 'string' }, { type: 'number' }],
};

const citedSource = object(
  'Nguồn của câu trích.',
  {
    id: text('Tên cố định của nguồn; trang của nguồn: /nguon/{id}.'),
    title: text('Tên văn bản hoặc bài.'),
    publisher: text('Nơi đăng.'),
    published: date('Ngày đăng hoặc ban hành.'),
    url: text('Trang gốc.', { format: 'uri' }),
    section: text('Mục trong nguồn.'),
  },
  ['publisher', 'published', 'url', 'section'],
);

const claimCheck = object(
  'Một con số, ngày, tên hoặc phát biểu đã đối chiếu.',
  {
    said: text('Điều được nói.'),
    found: text('Điều tài liệu ghi.'),
    verdict,
    why: {
      enum: ['other-value', 'unit', 'other-year', 'other-subject'],
      description: 'Sai ở đâu: giá trị, đơn vị, năm hay đối tượng.',
    },
    marker: count('Số của câu trích làm căn cứ.'),
    start: count('Vị trí bắt đầu trong văn bản, tính theo đơn vị UTF-16.'),
    end: count('Vị trí kết thúc, không gồm ký tự tại đó.'),
  },
  ['found', 'why', 'marker', 'start', 'end'],
);

const answerProperties: Readonly<Record<string, JsonSchema>> = {
  id,
  conversation: text('Tên cuộc trò chuyện, được trả lại nguyên văn.'),
  kind: {
    enum: ['answer', 'claim', 'clarify', 'abstain', 'smalltalk', 'help', 'error'],
    description:
      'Trả lời; đối chiếu; hỏi lại; chưa có dữ liệu; chào hỏi; hướng dẫn; lỗi (text nói lỗi gì và cần làm gì).',
  },
  text: text('Toàn bộ lời đáp bằng chữ thường, có số câu trích như [1].'),
  citations: list(ref('Citation'), 'Các câu trích làm căn cứ, tốt nhất trước.'),
  claim: ref('Claim'),
  understood: text('Câu hỏi đã được hiểu thế nào, khi khác với điều đã gõ. Không nằm trong text.'),
  suggestions: list(text('Một câu hỏi.'), 'Những câu có thể hỏi tiếp và sẽ được trả lời.'),
  actions: list(text('Một lệnh ngắn.'), 'Việc khác làm được với lời đáp này.'),
  confidence: { type: 'number', minimum: 0, maximum: 1, description: 'Xác suất lời đáp là đúng.' },
  blocks: list(ref('Block'), 'Lời đáp dưới dạng cây, cho chương trình tự trình bày.'),
  elapsedMs: { type: 'number', minimum: 0, description: 'Thời gian xử lý, mili giây.' },
  paused: { const: true, description: 'Kênh đang tạm dừng; text nói lý do.' },
};
const OPTIONAL = ['id', 'conversation', 'claim', 'understood', 'actions', 'paused'];

/** What comes back: the response of the ask contract and its parts. */
export const RESPONSE_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Citation: object(
    'Bằng chứng: câu trích nguyên văn và nguồn.',
    {
      marker: count('Số dùng trong text.'),
      quote: text('Nguyên văn trong tài liệu (Unicode NFC): một câu, nhiều nhất hai câu.'),
      source: citedSource,
      asOf: text('Ngày hoặc thời kỳ mà số liệu nói đến, nếu tài liệu ghi.'),
      heldUntil: date('Ngày cuối còn hiệu lực, khi ngày đó đã qua.'),
      holdsFrom: date('Ngày bắt đầu có hiệu lực, khi ngày đó chưa tới.'),
      place: object('Tệp nội dung và dòng (từ 1).', { file: text('Tệp.'), line: count('Dòng.') }),
    },
    ['asOf', 'heldUntil', 'holdsFrom', 'place'],
  ),
  Claim: object('Kết quả đối chiếu một phát biểu.', {
    verdict,
    checks: list(claimCheck, 'Từng điều đã đối chiếu.'),
  }),
  AskResponse: object(
    'Lời đáp cho một câu hỏi. Lỗi cũng có dạng này, với kind là error.',
    answerProperties,
    OPTIONAL,
  ),
  CheckResponse: object(
    'Kết quả đối chiếu một văn bản.',
    { ...answerProperties, draft: text('Chữ đọc được từ tệp; vị trí start và end tính trong đó.') },
    [...OPTIONAL, 'draft'],
  ),
  Health: object('Trạng thái.', { status: text('Trạng thái bằng một từ.') }),
};
