import { type JsonSchema, list, object, ref, text } from './json-schema.ts';

const marker: JsonSchema = {
  type: 'integer',
  minimum: 1,
  description: 'Số của câu trích, như [1] trong lời đáp.',
};
const spans = list(ref('Span'), 'Các đoạn chữ liền nhau.');
const kind = (name: string): JsonSchema => ({ const: name });

const chartPoint = object(
  'Giá trị của một năm.',
  {
    year: { type: 'integer' },
    value: { type: 'number' },
    written: text('Giá trị như tiếng Việt viết.', { examples: ['90,49', '10/63'] }),
    derived: { const: true, description: 'Suy ra từ số liệu khác, không được công bố trực tiếp.' },
  },
  ['derived'],
);

const chartLine = object('Một đường của biểu đồ.', {
  name: text('Tên đường, ví dụ tỉnh trước hoặc sau hợp nhất.'),
  points: list(chartPoint, 'Theo năm.'),
});

/** The reply as a tree: spans, blocks and charts. */
export const BLOCK_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Span: {
    description: 'Chữ thường, chữ đậm, hoặc số của một câu trích.',
    oneOf: [
      object('Chữ.', { kind: { enum: ['text', 'strong'] }, text: text('Nội dung.') }),
      object('Số của câu trích.', { kind: kind('marker'), marker }),
    ],
  },
  Chart: object('Một chuỗi số liệu qua các năm. Hình vẽ: /bieu-do/{id}.svg hoặc .png.', {
    id: text('Tên cố định của biểu đồ.', { examples: ['par-index-khanh-hoa-score'] }),
    title: text('Tiêu đề.'),
    measure: { enum: ['score', 'rank', 'amount'], description: 'Điểm, hạng hoặc số lượng.' },
    unit: text('Đơn vị của trục giá trị.'),
    lines: list(chartLine, 'Tỉnh trước và sau hợp nhất là hai đường riêng, không nối.'),
    missing: list({ type: 'integer' }, 'Các năm ở giữa không có số liệu.'),
    sources: list(text('Tên nguồn.'), 'Nguồn, viết cho người đọc.'),
  }),
  Block: {
    description: 'Một khối của lời đáp, theo thứ tự hiển thị.',
    oneOf: [
      object('Đoạn văn, hoặc lưu ý (note).', { kind: { enum: ['paragraph', 'note'] }, spans }),
      object(
        'Danh sách; ordered: có đánh số từ 1.',
        { kind: kind('list'), ordered: { const: true }, items: list(spans, 'Các mục.') },
        ['ordered'],
      ),
      object('Bảng; cột đầu là tên hàng.', {
        kind: kind('table'),
        header: list(text('Tên cột.'), 'Hàng đầu.'),
        rows: list(list(spans, 'Các ô.'), 'Các hàng.'),
      }),
      object('Câu trích và nguồn có số này.', { kind: kind('quote'), marker }),
      object('Biểu đồ.', { kind: kind('chart'), chart: ref('Chart') }),
    ],
  },
};
