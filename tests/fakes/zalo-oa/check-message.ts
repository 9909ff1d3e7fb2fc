/** What the message endpoint takes (docs.zaloplatforms.com/docs/OA): the code that it refuses with, or the message. */

export interface FakeButton {
  readonly title: string;
  readonly type: string;
  readonly payload: unknown;
}

export interface CheckedMessage {
  readonly userId: string;
  readonly text: string;
  readonly buttons: readonly FakeButton[];
}

interface RawMessage {
  readonly recipient?: { readonly user_id?: unknown };
  readonly message?: {
    readonly text?: unknown;
    readonly attachment?: { readonly type?: unknown; readonly payload?: { readonly buttons?: unknown } };
  };
}

const BAD_PARAMETER = -201;
const OVER_LIMIT = -210;
const BAD_TYPE = -233;

export function checkMessage(json: unknown): CheckedMessage | number {
  // What it is is found out right below.
  const { recipient, message } = (json ?? {}) as RawMessage;
  const [userId, text] = [recipient?.user_id, message?.text];
  if (typeof userId !== 'string' || typeof text !== 'string' || text.trim() === '') return BAD_PARAMETER;
  if (text.length > 2_000) return OVER_LIMIT;
  const attachment = message?.attachment;
  if (attachment === undefined) return { userId, text, buttons: [] };
  const buttons = attachment.payload?.buttons;
  if (attachment.type !== 'template' || !Array.isArray(buttons)) return BAD_TYPE;
  if (buttons.length === 0 || buttons.length > 5) return OVER_LIMIT;
  const fault = buttons.map((button: unknown) => checkButton(button)).find((code) => code !== undefined);
  return fault ?? { userId, text, buttons };
}

function checkButton(button: unknown): number | undefined {
  const { title, type, payload } = (button ?? {}) as Partial<FakeButton>;
  if (typeof title !== 'string' || title.trim() === '') return BAD_PARAMETER;
  if (title.length > 100) return OVER_LIMIT;
  if (type === 'oa.query.show') {
    if (typeof payload !== 'string' || payload === '') return BAD_PARAMETER;
    return payload.length > 1_000 ? OVER_LIMIT : undefined;
  }
  if (type !== 'oa.open.url') return BAD_TYPE;
  const { url } = (payload ?? {}) as { readonly url?: unknown };
  return typeof url === 'string' && /^https?:\/\//u.test(url) ? undefined : BAD_PARAMETER;
}
