/** A question as it came over HTTP, checked for shape only: cleaning and capping the text is the bot's work. */
export interface AskRequest {
  readonly text: string;
  readonly id?: string | number;
  readonly conversation?: string;
}

export type ParsedAsk =
  | { readonly ok: true; readonly request: AskRequest }
  /** `problem` is Vietnamese and says what to do; it never holds what the person sent. */
  | { readonly ok: false; readonly problem: string };

/** Longest `id` and `conversation`: they are held in memory and echoed. */
export const MAX_NAME_LENGTH = 128;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME_LENGTH;

const problem = (text: string): ParsedAsk => ({ ok: false, problem: text });

/** Reads the JSON body of `POST /api/ask`. Fields that are not known are ignored. */
export function parseAskBody(body: unknown): ParsedAsk {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return problem('Nội dung gửi lên phải là một đối tượng JSON, ví dụ {"text": "câu hỏi"}.');
  }
  const { text, id, conversation }: { text?: unknown; id?: unknown; conversation?: unknown } = body;
  if (typeof text !== 'string') return problem('Thiếu câu hỏi: trường "text" phải là một chuỗi.');
  if (id !== undefined && !isName(id) && !(typeof id === 'number' && Number.isFinite(id))) {
    return problem(`Trường "id" phải là số hoặc chuỗi dài không quá ${MAX_NAME_LENGTH} ký tự.`);
  }
  if (conversation !== undefined && !isName(conversation)) {
    return problem(`Trường "conversation" phải là chuỗi dài không quá ${MAX_NAME_LENGTH} ký tự.`);
  }
  return {
    ok: true,
    request: {
      text,
      ...(id === undefined ? {} : { id }),
      ...(conversation === undefined ? {} : { conversation }),
    },
  };
}
