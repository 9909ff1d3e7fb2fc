import { chartHeading } from '../../answer/chart-table.ts';
import type { Chart, Reply } from '../../answer/reply.ts';
import { effectsOf } from '../../conversation/reply-effects.ts';
import type { Responder } from '../../conversation/responder.ts';
import type { ChannelPort, Outgoing, Response, SendOutcome, SendScope } from '../../delivery/channel-port.ts';
import { DELIVERY_TEXTS } from '../../delivery/texts.ts';
import { renderPlainText } from '../plain-text/render-plain-text.ts';
import { shortenText } from '../plain-text/shorten-text.ts';
import { ONLY_TEXT } from '../shared/chat-texts.ts';
import type { ZaloBotApi } from './zalo-bot-api.ts';
import type { ZaloBotEvent } from './zalo-bot-event.ts';
import { isUnclear, type ZaloBotFault } from './zalo-bot-fault.ts';

/** One call to make. */
export type ZaloBotOutgoing =
  | { readonly kind: 'text'; readonly chatId: string; readonly text: string }
  | { readonly kind: 'photo'; readonly chatId: string; readonly url: string; readonly caption: string };

/** Of one bucket. */
export type Rate = Omit<SendScope, 'name'>;

export interface ZaloBotPortOptions {
  readonly api: ZaloBotApi;
  readonly responder: Responder;
  /** Public https address of a chart's PNG; without it charts are shown as text only. */
  readonly chartUrl?: (chartId: string) => string;
  /** Over all chats; 10 without it. */
  readonly messagesPerSecond?: number;
  /** In one chat; 1 a second and 3 at once without it. */
  readonly chatRate?: Rate;
}

export const CHANNEL = 'zalo-bot';

/** "1–2000" characters of text and caption (docs.zaloplatforms.com/docs/BOT); UTF-16 units are the stricter count. */
const LONGEST_TEXT = 2_000;
/** Zalo publishes no limits: these are as slow as people hardly notice. */
const CHAT_RATE = { perSecond: 1, burst: 3 };
const MESSAGES_PER_SECOND = 10;

/** Orders a chat's events, names its conversation, and is what logs hash. */
export const chatOf = ({ chatId }: Pick<ZaloBotEvent, 'chatId'>): string => `${CHANNEL}:${chatId}`;

/** How delivery answers and sends on the Zalo Bot Platform. */
export function createZaloBotPort({
  api,
  responder,
  chartUrl,
  messagesPerSecond = MESSAGES_PER_SECOND,
  chatRate = CHAT_RATE,
}: ZaloBotPortOptions): ChannelPort<ZaloBotEvent, ZaloBotOutgoing> {
  return {
    name: CHANNEL,
    answer: (event) => answer(event, responder, chartUrl),
    say: ({ chatId }, text) => toOutgoing(chatId, [shortenText(text, LONGEST_TEXT)]),
    scopes: ({ chatId }) => [
      { name: `chat:${chatId}`, ...chatRate },
      { name: 'all', perSecond: messagesPerSecond, burst: messagesPerSecond },
    ],
    send: (outgoing, signal) => send(api, outgoing, signal),
  };
}

function answer(
  event: ZaloBotEvent,
  responder: Responder,
  chartUrl: ZaloBotPortOptions['chartUrl'],
): Response<ZaloBotOutgoing> {
  const { chatId } = event;
  if (event.kind === 'unreadable') return { messages: toOutgoing(chatId, [ONLY_TEXT]) };
  const reply = responder.respond({ conversation: chatOf(event), text: event.text, takesNumbers: true });
  const texts = renderPlainText(reply, { longest: LONGEST_TEXT });
  if (texts.length === 0) return { messages: toOutgoing(chatId, [DELIVERY_TEXTS.apology]) };
  const pictures = chartUrl ? photos(chatId, reply, chartUrl) : [];
  return { messages: [...toOutgoing(chatId, texts), ...pictures], effects: effectsOf(reply) };
}

const toOutgoing = (chatId: string, texts: readonly string[]): readonly Outgoing<ZaloBotOutgoing>[] =>
  texts.map((text) => ({ message: { kind: 'text', chatId, text } }));

/** More would bury the answer. */
const MOST_PHOTOS = 2;
const LONGEST_CAPTION = 200;

/** The pictures of a reply, after its text, which has their figures: a photo that fails costs nobody the answer. */
function photos(
  chatId: string,
  { blocks }: Reply,
  chartUrl: (chartId: string) => string,
): readonly Outgoing<ZaloBotOutgoing>[] {
  return blocks
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    .slice(0, MOST_PHOTOS)
    .map((chart) => ({
      message: { kind: 'photo', chatId, url: chartUrl(chart.id), caption: caption(chart) },
      optional: true,
    }));
}

const caption = (chart: Chart): string => shortenText(chartHeading(chart), LONGEST_CAPTION);

async function send(api: ZaloBotApi, outgoing: ZaloBotOutgoing, signal: AbortSignal): Promise<SendOutcome> {
  const { chatId } = outgoing;
  const result =
    outgoing.kind === 'text'
      ? await api.sendMessage(chatId, outgoing.text, signal)
      : await api.sendPhoto(chatId, outgoing, signal);
  return result.ok ? { kind: 'sent' } : faultOutcome(result.fault);
}

function faultOutcome(fault: ZaloBotFault): SendOutcome {
  switch (fault.kind) {
    case 'rate-limited': {
      const { retryAfterMs: afterMs } = fault;
      return { kind: 'retry', reason: fault.kind, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    case 'server':
    case 'network':
    case 'timeout':
    case 'aborted':
      return { kind: 'retry', reason: fault.kind, ...(isUnclear(fault) ? { isUnclear: true } : {}) };
    case 'conflict':
    case 'nothing':
      return { kind: 'retry', reason: fault.kind };
    case 'unauthorized':
      return { kind: 'halted', reason: fault.kind };
    case 'rejected':
    case 'not-found':
    case 'forbidden':
      return { kind: 'failed', reason: fault.kind };
    default:
      return fault satisfies never;
  }
}
