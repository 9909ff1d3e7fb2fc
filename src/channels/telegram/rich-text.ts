/**
 * Text with formatting beside it, as Telegram takes it: no markup in the text, so nothing to escape.
 * Offsets and lengths are UTF-16 units (core.telegram.org/bots/api#messageentity), as in JavaScript.
 */
export type TelegramEntity =
  | { readonly type: 'bold' | 'italic' | 'blockquote'; readonly offset: number; readonly length: number }
  | { readonly type: 'text_link'; readonly offset: number; readonly length: number; readonly url: string };

export interface RichText {
  readonly text: string;
  readonly entities: readonly TelegramEntity[];
}

export const EMPTY: RichText = { text: '', entities: [] };

/** A lone half of a surrogate pair cannot be written as UTF-8 and fails the whole send. */
export function plain(text: string): RichText {
  return { text: text.replace(/\p{Surrogate}/gu, '\uFFFD'), entities: [] };
}

/** The text with one more entity over all of it. */
export function styled(type: 'bold' | 'italic' | 'blockquote', { text, entities }: RichText): RichText {
  if (text === '') return EMPTY;
  return { text, entities: [{ type, offset: 0, length: text.length }, ...entities] };
}

export function linked(text: string, url: string): RichText {
  const { text: label } = plain(text);
  if (label === '') return EMPTY;
  return { text: label, entities: [{ type: 'text_link', offset: 0, length: label.length, url }] };
}

export function concat(...parts: readonly RichText[]): RichText {
  let text = '';
  const entities: TelegramEntity[] = [];
  for (const part of parts) {
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  }
  return { text, entities };
}

export function join(parts: readonly RichText[], separator: string): RichText {
  return concat(...parts.flatMap((part, index) => (index === 0 ? [part] : [plain(separator), part])));
}

/** From `start` up to `end`, exclusive; an entity that reaches over a border is cut at it. */
export function slice({ text, entities }: RichText, start: number, end: number): RichText {
  return {
    text: text.slice(start, end),
    entities: entities.flatMap((entity) => {
      const from = Math.max(entity.offset, start);
      const to = Math.min(entity.offset + entity.length, end);
      return from < to ? [{ ...entity, offset: from - start, length: to - from }] : [];
    }),
  };
}

/** Without space at either end: Telegram would cut it off and shift nothing. */
export function trim(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length;
  return slice(rich, start, Math.max(start, rich.text.trimEnd().length));
}
