import type { Clock } from '../../delivery/clock.ts';
import { type CallResult, callZalo } from './call-zalo.ts';

/** A button below a message: sends `payload` back as a message of the person, or opens an address. */
export type ZaloOaButton =
  | { readonly kind: 'say'; readonly title: string; readonly payload: string }
  | { readonly kind: 'open'; readonly title: string; readonly url: string };

/** One message to send. */
export interface ZaloOaMessage {
  readonly to: string;
  /** When the person last did something, in milliseconds since 1970. */
  readonly at: number;
  /** 1 to 2,000 UTF-16 units. */
  readonly text: string;
  /** Five at most. */
  readonly buttons: readonly ZaloOaButton[];
}

export interface ZaloOaApiOptions {
  /** Zalo's own is `https://openapi.zalo.me`. */
  readonly apiRoot: string;
  readonly clock: Clock;
}

/** One try to send; what Zalo answers says whether it was sent, also with status 200. */
export type SendToZalo = (token: string, message: ZaloOaMessage, signal: AbortSignal) => Promise<CallResult>;

const SEND_DEADLINE_MS = 10_000;

/** A consultation message: `POST /v3.0/oa/message/cs`, the token in a header of its own. */
export function createZaloOaApi({ apiRoot, clock }: ZaloOaApiOptions): SendToZalo {
  const url = `${apiRoot.replace(/\/$/u, '')}/v3.0/oa/message/cs`;
  return (token, message, signal) =>
    callZalo(
      {
        url,
        headers: { 'content-type': 'application/json', access_token: token },
        body: JSON.stringify(bodyOf(message)),
      },
      { clock, deadlineMs: SEND_DEADLINE_MS, signal },
    );
}

function bodyOf({ to, text, buttons }: ZaloOaMessage): object {
  const attachment = { type: 'template', payload: { buttons: buttons.map(buttonOf) } };
  return {
    recipient: { user_id: to },
    message: buttons.length === 0 ? { text } : { text, attachment },
  };
}

function buttonOf(button: ZaloOaButton): object {
  const { title } = button;
  return button.kind === 'say'
    ? { title, type: 'oa.query.show', payload: button.payload }
    : { title, type: 'oa.open.url', payload: { url: button.url } };
}
