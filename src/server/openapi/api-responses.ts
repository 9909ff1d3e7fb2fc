import { errorMessage } from '../error-message.ts';
import { type JsonSchema, ref } from './json-schema.ts';

type Headers = Readonly<Record<string, JsonSchema>>;

const header = (description: string): JsonSchema => ({
  description,
  schema: { type: 'integer', minimum: 0 },
});

export const HEADERS: Headers = {
  'RateLimit-Limit': header('Số lần gọi tối đa mỗi phút từ một địa chỉ.'),
  'RateLimit-Remaining': header('Số lần còn lại trong phút này.'),
  'RateLimit-Reset': header('Số giây cho tới khi tính lại từ đầu.'),
  'Retry-After': header('Số giây cần đợi rồi mới gọi lại.'),
};

const headerRefs = (...names: readonly string[]): Headers =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
const LIMITS = headerRefs('RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset');

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const page = { 'text/html': { schema: { type: 'string' } } };

/** The headers that a refusal has beside those of its route. */
const REFUSAL_HEADERS: Readonly<Record<number, Headers>> = {
  405: { Allow: { description: 'Các cách gọi được nhận.', schema: { type: 'string' } } },
  429: { ...LIMITS, ...headerRefs('Retry-After') },
  503: headerRefs('Retry-After'),
};

/** An answer of a route whose calls are counted. */
export const counted = (description: string, content: JsonSchema) => ({
  description,
  headers: LIMITS,
  content,
});
export const countedJson = (description: string, schema: JsonSchema) => counted(description, json(schema));
/** An answer of a route whose calls are not counted. */
export const plainJson = (description: string, schema: JsonSchema) => ({
  description,
  content: json(schema),
});
export const plain = (description: string, mediaType: string) => ({
  description,
  content: { [mediaType]: { schema: { type: 'string' } } },
});

/** Refusals by status: as JSON under `/api/`, as a page elsewhere. */
function refusals(statuses: readonly number[], content: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: errorMessage(status).heading,
        ...(REFUSAL_HEADERS[status] && { headers: REFUSAL_HEADERS[status] }),
        content,
      },
    ]),
  );
}

export const jsonRefusals = (...statuses: readonly number[]) => refusals(statuses, json(ref('AskResponse')));
export const pageRefusals = (...statuses: readonly number[]) => refusals(statuses, page);
