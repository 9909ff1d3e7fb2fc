import { WORD_MEDIA_TYPE } from '../../documents/read-document.ts';
import { counted, countedJson, jsonRefusals, pageRefusals, plain, plainJson } from './api-responses.ts';
import { type JsonSchema, ref } from './json-schema.ts';

const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', minLength: 1 },
});

const file = { schema: { type: 'string', format: 'binary' } };
const notModified = { description: 'Bản bạn đang giữ vẫn đúng (If-None-Match).' };
const API_REFUSALS = [400, 405, 413, 415, 429, 500, 503];

const questions: Readonly<Record<string, JsonSchema>> = {
  '/api/ask': {
    post: {
      operationId: 'ask',
      tags: ['Hỏi đáp'],
      summary: 'Hỏi một câu',
      description:
        'Trả lời bằng câu trích nguyên văn kèm nguồn, hoặc nói là chưa có dữ liệu. Câu hỏi bot từ chối (trống, không đọc được) cho 400 với kind là error.',
      requestBody: { required: true, content: { 'application/json': { schema: ref('AskRequest') } } },
      responses: { 200: countedJson('Lời đáp.', ref('AskResponse')), ...jsonRefusals(...API_REFUSALS) },
    },
  },
  '/api/check': {
    post: {
      operationId: 'check',
      tags: ['Hỏi đáp'],
      summary: 'Đối chiếu từng số liệu của một văn bản',
      description: 'Gửi chữ trong JSON, hoặc chính tệp .txt, .md, .docx không quá 2 MB. Không lưu lại gì.',
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: ref('CheckRequest') },
          'text/plain': { schema: { type: 'string' } },
          'text/markdown': { schema: { type: 'string' } },
          [WORD_MEDIA_TYPE]: file,
        },
      },
      responses: {
        200: countedJson('Kết quả đối chiếu.', ref('CheckResponse')),
        ...jsonRefusals(...API_REFUSALS),
      },
    },
  },
  '/bieu-do/{file}': {
    get: {
      operationId: 'chartPicture',
      tags: ['Hỏi đáp'],
      summary: 'Hình của một biểu đồ trong lời đáp',
      parameters: [inPath('file', 'Mã biểu đồ, dấu chấm, rồi svg hoặc png: par-index-khanh-hoa-score.svg')],
      responses: {
        200: counted('Hình.', { 'image/svg+xml': { schema: { type: 'string' } }, 'image/png': file }),
        304: notModified,
        ...pageRefusals(404, 405, 429, 500, 503),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      tags: ['Hỏi đáp'],
      summary: 'Tài liệu này',
      responses: {
        200: countedJson('OpenAPI 3.1.', { type: 'object' }),
        304: notModified,
        ...jsonRefusals(405, 429, 503),
      },
    },
  },
};

const pages: Readonly<Record<string, JsonSchema>> = {
  '/': {
    get: {
      operationId: 'chatPage',
      tags: ['Trang'],
      summary: 'Trang hỏi đáp',
      responses: { 200: plain('Trang.', 'text/html'), 304: notModified, ...pageRefusals(405, 503) },
    },
  },
  '/nguon/{id}': {
    get: {
      operationId: 'sourcePage',
      tags: ['Trang'],
      summary: 'Trang của một nguồn, câu trích được đánh dấu',
      parameters: [
        inPath('id', 'Mã nguồn.'),
        {
          name: 'trich',
          in: 'query',
          description: 'Câu trích cần đánh dấu.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: plain('Trang.', 'text/html'),
        400: plain('Địa chỉ không đọc được.', 'text/plain'),
        414: plain('Địa chỉ quá dài.', 'text/plain'),
        ...pageRefusals(404, 405, 503),
      },
    },
  },
  '/nhung.js': {
    get: {
      operationId: 'widget',
      tags: ['Trang'],
      summary: 'Khung hỏi đáp để nhúng vào cổng thông tin (docs/widget.md)',
      responses: { 200: plain('Mã chạy.', 'text/javascript'), 304: notModified, ...pageRefusals(405, 503) },
    },
  },
  '/assets/{file}': {
    get: {
      operationId: 'asset',
      tags: ['Trang'],
      summary: 'Tệp của trang và của khung nhúng; tên đổi theo nội dung',
      parameters: [inPath('file', 'Tên tệp.')],
      responses: {
        200: {
          description: 'Tệp.',
          content: {
            'text/javascript': { schema: { type: 'string' } },
            'text/css': { schema: { type: 'string' } },
            'image/svg+xml': { schema: { type: 'string' } },
          },
        },
        ...pageRefusals(404, 405, 503),
      },
    },
  },
};

const health = (operationId: string, summary: string, statuses: Readonly<Record<string, JsonSchema>>) => ({
  get: {
    operationId,
    tags: ['Vận hành'],
    summary,
    responses: { ...pageRefusals(405, 503), ...statuses },
  },
});

/** Every address that people and programs may call. HEAD goes wherever GET goes. */
export const API_PATHS: Readonly<Record<string, JsonSchema>> = {
  ...questions,
  ...pages,
  '/health/live': health('live', 'Tiến trình còn chạy', { 200: plainJson('Còn chạy.', ref('Health')) }),
  '/health/ready': health('ready', 'Sẵn sàng nhận người dùng', {
    200: plainJson('Sẵn sàng.', ref('Health')),
    503: plainJson('Chưa sẵn sàng.', ref('Health')),
  }),
};
