import { API_PATHS } from './api-paths.ts';
import { HEADERS } from './api-responses.ts';
import { BLOCK_SCHEMAS } from './block-schemas.ts';
import { REQUEST_SCHEMAS } from './request-schemas.ts';
import { RESPONSE_SCHEMAS } from './response-schemas.ts';

/** The API in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html): names in English, descriptions in Vietnamese. */
export const OPENAPI_DOCUMENT = {
  openapi: '3.1.1',
  info: {
    title: 'Hỏi đáp cải cách hành chính Khánh Hòa',
    version: '1.0.0',
    summary: 'Hỏi một câu, nhận câu trả lời có trích dẫn nguyên văn và nguồn.',
    description:
      'Không cần khóa và không dùng cookie. Số lần gọi được giới hạn theo địa chỉ; mỗi lời đáp cho biết còn bao nhiêu lần. ' +
      'Trang web khác gọi được từ trình duyệt nếu có tên trong CORS_ORIGINS. Trường mới có thể được thêm; hãy bỏ qua trường không biết. ' +
      'Cùng một câu trên cùng dữ liệu cho cùng một lời đáp.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Hỏi đáp', description: 'Cho chương trình.' },
    { name: 'Trang', description: 'Cho người đọc bằng trình duyệt.' },
    { name: 'Vận hành', description: 'Cho người quản trị máy chủ.' },
  ],
  paths: API_PATHS,
  components: {
    headers: HEADERS,
    schemas: { ...REQUEST_SCHEMAS, ...RESPONSE_SCHEMAS, ...BLOCK_SCHEMAS },
  },
} as const;
