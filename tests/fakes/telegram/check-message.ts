import { badRequest } from './api-refusal.ts';
import { type Entity, parseHtml } from './html-markup.ts';
import type { Parameters } from './request-parameters.ts';

export interface Button {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

/** A message as a person would see it. */
export interface CheckedMessage {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly keyboard: readonly (readonly Button[])[];
}

const LONGEST_TEXT = 4096;
const ENTITIES_SHOWN = 100;

/** Refuses what the server refuses; descriptions as of tdlib/telegram-bot-api and TDLib. */
export function checkMessage(parameters: Parameters): CheckedMessage {
  const raw = parameters['text'];
  if (typeof raw !== 'string') throw badRequest('message text is empty');
  if (/\p{Surrogate}/u.test(raw)) throw badRequest('strings must be encoded in UTF-8');
  const mode = parameters['parse_mode'];
  if (mode !== undefined && String(mode).toLowerCase() !== 'html') throw badRequest('unsupported parse_mode');
  const { text, entities } = mode === undefined ? withEntities(raw, parameters['entities']) : parseHtml(raw);
  const shown = text.trim();
  if (shown === '') throw badRequest('message text is empty');
  if (shown.length > LONGEST_TEXT) throw badRequest('message is too long');
  const cut = text.length - text.trimStart().length;
  return {
    text: shown,
    entities: entities.map((entity) => ({ ...entity, offset: entity.offset - cut })).slice(0, ENTITIES_SHOWN),
    keyboard: checkKeyboard(parameters['reply_markup']),
  };
}

function withEntities(text: string, raw: unknown): { text: string; entities: Entity[] } {
  if (raw === undefined) return { text, entities: [] };
  if (!Array.isArray(raw)) throw badRequest('object expected as message entity');
  // Of our own making or the test's: checked field by field right below.
  const entities = raw as Entity[];
  for (const entity of entities) checkEntity(text, entity);
  return { text, entities: entities.filter(({ length }) => length > 0) };
}

function checkEntity(text: string, { type, offset, length, url }: Entity): void {
  const end = offset + length;
  if (!Number.isInteger(offset) || offset < 0)
    throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (!Number.isInteger(length) || length < 0)
    throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  }
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (isInsidePair(text, offset)) throw badRequest('entity begins in a middle of a UTF-16 symbol');
  if (isInsidePair(text, end)) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`);
  }
  if (
    !['bold', 'italic', 'underline', 'strikethrough', 'code', 'pre', 'blockquote', 'text_link'].includes(type)
  ) {
    throw badRequest(`unsupported type of message entity ${type}`);
  }
  if (type === 'text_link' && !/^https?:\/\//u.test(url ?? '')) throw badRequest('wrong HTTP URL');
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Refuses a keyboard that the server refuses. */
export function checkKeyboard(markup: unknown): readonly (readonly Button[])[] {
  if (markup === undefined) return [];
  if (JSON.stringify(markup).length > 10_000) throw badRequest('reply markup is too long');
  // As above: the shape is what is being checked.
  const rows = (markup as { inline_keyboard?: Button[][] }).inline_keyboard ?? [];
  for (const button of rows.flat()) checkButton(button);
  return rows;
}

function checkButton({ text, callback_data, url }: Button): void {
  const hasText = typeof text === 'string' && text.trim() !== '';
  if (!hasText || (callback_data === undefined && url === undefined)) {
    throw badRequest('text buttons are unallowed in the inline keyboard');
  }
  if (callback_data === undefined) return;
  const bytes = Buffer.byteLength(callback_data);
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID');
}
