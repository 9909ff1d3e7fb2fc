/** Where somebody writes. */
export interface Chat {
  readonly id: string;
  readonly type: 'PRIVATE' | 'GROUP';
}

export const privateChat = (id: string): Chat => ({ id, type: 'PRIVATE' });
export const groupChat = (id: string): Chat => ({ id, type: 'GROUP' });

/** What somebody sends: fields of the message besides those that each has. */
export type UpdateContent =
  | { readonly text: string }
  | { readonly image: string; readonly caption?: string }
  | { readonly sticker: string }
  | { readonly voice: string }
  | { readonly unsupported: true }
  /** Any event, for what may come one day. */
  | { readonly eventName: string; readonly fields: Readonly<Record<string, unknown>> };

export interface Update {
  readonly event_name: string;
  readonly message: Readonly<Record<string, unknown>>;
}

function eventOf(content: UpdateContent): { name: string; fields: Readonly<Record<string, unknown>> } {
  if ('text' in content) return { name: 'message.text.received', fields: { text: content.text } };
  if ('image' in content) {
    const { image, caption } = content;
    return { name: 'message.image.received', fields: { photo: image, ...(caption ? { caption } : {}) } };
  }
  if ('sticker' in content) return { name: 'message.sticker.received', fields: { sticker: content.sticker } };
  if ('voice' in content) return { name: 'message.voice.received', fields: { voice_url: content.voice } };
  if ('unsupported' in content) return { name: 'message.unsupported.received', fields: {} };
  return { name: content.eventName, fields: content.fields };
}

export interface MessageMarks {
  readonly messageId: string;
  readonly fromBot?: boolean;
}

/** An update in the flat shape. Ids are text and exceed 2^53, dates are in milliseconds. */
export function makeUpdate(
  chat: Chat,
  content: UpdateContent,
  { messageId, fromBot = false }: MessageMarks,
): Update {
  const { name, fields } = eventOf(content);
  return {
    event_name: name,
    message: {
      from: { id: `9007199254740993${chat.id}`, display_name: 'Nguyễn Thị Lan', is_bot: fromBot },
      chat: { id: chat.id, chat_type: chat.type },
      message_id: messageId,
      date: 1_790_000_000_000,
      ...fields,
    },
  };
}

/** As the documentation has it, or as live clients report it. */
export type Shape = 'wrapped' | 'flat';

export const shaped = (update: Update, shape: Shape): unknown =>
  shape === 'wrapped' ? { ok: true, result: update } : update;
