import { badRequest } from './api-refusal.ts';
import { type CheckedMessage, checkMessage } from './check-message.ts';
import type { Parameters } from './request-parameters.ts';

/** One result, as the person's app shows it, with what picking it would send. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly message: CheckedMessage;
}

export interface CheckedInlineAnswer {
  readonly results: readonly InlineResult[];
  /** Text of the button above the results; empty without one. */
  readonly button: string;
}

const MOST_RESULTS = 50;

/** Refuses what core.telegram.org/bots/api#answerinlinequery rules out; takes articles only, which is what the bot offers. */
export function checkInlineAnswer(parameters: Parameters): CheckedInlineAnswer {
  const { results, button, next_offset: nextOffset = '' } = parameters;
  if (!Array.isArray(results)) throw badRequest("can't parse inline query results");
  if (results.length > MOST_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
  if (Buffer.byteLength(String(nextOffset)) > 64) throw badRequest('NEXT_OFFSET_INVALID');
  const checked = results.map(checkResult);
  if (new Set(checked.map(({ id }) => id)).size < checked.length) throw badRequest('RESULT_ID_DUPLICATE');
  return { results: checked, button: checkButton(button) };
}

function checkResult(result: Record<string, unknown>): InlineResult {
  const { type, id, title, description = '', input_message_content: content, reply_markup } = result;
  if (type !== 'article') throw badRequest('unsupported inline query result type');
  const bytes = typeof id === 'string' ? Buffer.byteLength(id) : 0;
  if (bytes < 1 || bytes > 64) throw badRequest('RESULT_ID_INVALID');
  if (typeof title !== 'string' || title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY');
  // Looked at field by field by the check of messages.
  const { message_text: text, ...rest } = content as Record<string, unknown>;
  const message = checkMessage({ ...rest, text, ...(reply_markup === undefined ? {} : { reply_markup }) });
  return { id: String(id), title, description: String(description), message };
}

/** core.telegram.org/bots/api#inlinequeryresultsbutton */
function checkButton(button: unknown): string {
  if (button === undefined) return '';
  // Both fields are looked at right below.
  const { text, start_parameter: parameter } = button as Record<string, unknown>;
  if (typeof text !== 'string' || text === '') throw badRequest('BUTTON_TEXT_INVALID');
  if (!/^[\w-]{1,64}$/u.test(String(parameter))) throw badRequest('START_PARAM_INVALID');
  return text;
}
