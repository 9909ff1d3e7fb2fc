import { LONGEST_TEXT } from '../../documents/document-limits.ts';
import { MAX_NAME_LENGTH } from '../parse-ask-body.ts';
import { type JsonSchema, object, text } from './json-schema.ts';

const id: JsonSchema = {
  description: 'Mã của bạn, được trả lại nguyên văn.',
  oneOf: [{ type: 'string', minLength: 1, maxLength: MAX_NAME_LENGTH }, { type: 'number' }],
};

/** What is sent. Other fields are ignored. */
export const REQUEST_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  AskRequest: object(
    'Một câu hỏi.',
    {
      text: text('Câu hỏi như người dùng gõ: có dấu, không dấu, Unicode dạng nào cũng được.', {
        examples: ['Có bao nhiêu tập thể được khen thưởng?'],
      }),
      id,
      conversation: text('Các câu cùng giá trị này là một cuộc trò chuyện; hãy dùng chuỗi ngẫu nhiên.', {
        minLength: 1,
        maxLength: MAX_NAME_LENGTH,
      }),
    },
    ['id', 'conversation'],
  ),
  CheckRequest: object(
    'Một văn bản cần đối chiếu.',
    { text: text('Văn bản.', { maxLength: LONGEST_TEXT }), id },
    ['id'],
  ),
};
