import { chartHeading } from '../../answer/chart-table.ts';
import type { Chart, Reply } from '../../answer/reply.ts';
import type { Responder } from '../../conversation/responder.ts';
import type { ChannelPort, Outgoing, SendOutcome } from '../../delivery/channel-port.ts';
import { type RenderOptions, renderTelegram, type TelegramMessage } from './render-telegram.ts';
import type { Destination, TelegramApi } from './telegram-api.ts';
import type { TelegramEvent } from './telegram-event.ts';
import type { ApiResult, TelegramFault } from './telegram-fault.ts';
import { CHAT_TEXTS } from './texts.ts';

/** One call to make. */
export type TelegramOutgoing =
  | { readonly kind: 'message'; readonly to: Destination; readonly message: TelegramMessage }
  | { readonly kind: 'photo'; readonly to: Destination; readonly chart: Chart }
  | { readonly kind: 'callback-answer'; readonly callbackId: string };

export interface TelegramPortOptions {
  readonly api: TelegramApi;
  readonly responder: Responder;
  /** PNG bytes of a chart; without it charts are shown as text only. */
  readonly drawChart?: DrawChart;
}

export type DrawChart = (chart: Chart) => Promise<Buffer>;

/** Orders a chat's events, names its conversation, and is what logs hash. */
export function chatOf({ chatId }: Destination): string {
  return `telegram:${chatId}`;
}

/** How delivery answers and sends on Telegram. */
export function createTelegramPort({
  api,
  responder,
  drawChart,
}: TelegramPortOptions): ChannelPort<TelegramEvent, TelegramOutgoing> {
  return {
    name: 'telegram',
    answer: (event) => ({
      messages: [...courtesies(event), ...answer(event, responder, drawChart !== undefined)],
    }),
    say: (event, words) => [...courtesies(event), ...say(event.to, words)],
    send: (outgoing, signal) => send({ api, drawChart }, outgoing, signal),
  };
}

/** A tapped button spins until it is answered, whatever comes of the question. */
function courtesies(event: TelegramEvent): readonly Outgoing<TelegramOutgoing>[] {
  if (event.kind !== 'button') return [];
  return [{ message: { kind: 'callback-answer', callbackId: event.callbackId }, optional: true }];
}

function answer(
  event: TelegramEvent,
  responder: Responder,
  hasPictures: boolean,
): readonly Outgoing<TelegramOutgoing>[] {
  const { to } = event;
  const respond = (text: string, options?: RenderOptions) => {
    const reply = responder.respond({ conversation: chatOf(to), text });
    const messages = renderTelegram(reply, options);
    if (messages.length === 0) return say(to, CHAT_TEXTS.nothingToShow);
    return [...toOutgoing(to, messages), ...(hasPictures ? photos(to, reply) : [])];
  };
  switch (event.kind) {
    case 'question':
      return respond(event.text);
    case 'unreadable':
      return say(to, CHAT_TEXTS.onlyText);
    case 'button':
      return event.question === undefined
        ? say(to, CHAT_TEXTS.forgottenButton)
        : respond(event.question, { asked: event.question });
    default:
      return event satisfies never;
  }
}

/** More would bury the answer. */
const MOST_PHOTOS = 2;

/** The pictures of a reply, after its text, which has their figures: a photo that fails costs nobody the answer. */
function photos({ replyTo, ...to }: Destination, { blocks }: Reply): readonly Outgoing<TelegramOutgoing>[] {
  return blocks
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    .slice(0, MOST_PHOTOS)
    .map((chart) => ({ message: { kind: 'photo', to, chart }, optional: true }));
}

function say(to: Destination, text: string): readonly Outgoing<TelegramOutgoing>[] {
  return toOutgoing(to, [{ text, entities: [], buttons: [] }]);
}

/** Only the first of several messages points at the one that it answers. */
function toOutgoing(
  { replyTo, ...to }: Destination,
  messages: readonly TelegramMessage[],
): readonly Outgoing<TelegramOutgoing>[] {
  return messages.map((message, index) => ({
    message: {
      kind: 'message',
      to: index === 0 && replyTo !== undefined ? { ...to, replyTo } : to,
      message,
    },
  }));
}

interface Sender {
  readonly api: TelegramApi;
  readonly drawChart: DrawChart | undefined;
}

async function send(
  { api, drawChart }: Sender,
  outgoing: TelegramOutgoing,
  signal: AbortSignal,
): Promise<SendOutcome> {
  switch (outgoing.kind) {
    case 'callback-answer':
      return toOutcome(await api.answerCallback(outgoing.callbackId, signal));
    case 'photo': {
      const png = await drawChart?.(outgoing.chart).catch(() => undefined);
      if (png === undefined) return { kind: 'failed', reason: 'not-drawn' };
      return toOutcome(await api.sendPhoto(outgoing.to, { png, caption: caption(outgoing.chart) }, signal));
    }
    case 'message':
      return sendText(api, outgoing, signal);
    default:
      return outgoing satisfies never;
  }
}

const LONGEST_CAPTION = 200;
const caption = (chart: Chart): string => chartHeading(chart).slice(0, LONGEST_CAPTION);

async function sendText(
  api: TelegramApi,
  { to, message }: Extract<TelegramOutgoing, { kind: 'message' }>,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const result = await api.sendMessage(to, message, signal);
  if (result.ok || result.fault.kind !== 'rejected' || result.fault.reason !== 'entities')
    return toOutcome(result);
  // Formatting must never cost a person the answer.
  return toOutcome(await api.sendMessage(to, { ...message, entities: [] }, signal));
}

function toOutcome(result: ApiResult<unknown>): SendOutcome {
  return result.ok ? { kind: 'sent' } : faultOutcome(result.fault);
}

function faultOutcome(fault: TelegramFault): SendOutcome {
  switch (fault.kind) {
    case 'rate-limited':
      return {
        kind: 'retry',
        reason: fault.kind,
        ...(fault.retryAfterMs === undefined ? {} : { afterMs: fault.retryAfterMs }),
      };
    case 'server':
    case 'network':
    case 'timeout':
    case 'aborted':
    case 'conflict':
      return { kind: 'retry', reason: fault.kind };
    case 'rejected':
      return { kind: 'failed', reason: fault.reason };
    case 'unauthorized':
    case 'not-found':
      return { kind: 'halted', reason: fault.kind };
    case 'forbidden':
      return { kind: 'failed', reason: fault.kind };
    default:
      return fault satisfies never;
  }
}
