import type { Reply } from '../../answer/reply.ts';
import { effectsOf } from '../../conversation/reply-effects.ts';
import type { Responder } from '../../conversation/responder.ts';
import type { ChannelPort, Outgoing, Response } from '../../delivery/channel-port.ts';
import { shortenText } from '../plain-text/shorten-text.ts';
import { ONLY_TEXT } from '../shared/chat-texts.ts';
import { inlineArticles } from './inline-articles.ts';
import { type RenderOptions, renderTelegram, type TelegramMessage } from './render-telegram.ts';
import { DEFAULT_RATES, type SendRates, scopesOf } from './send-scopes.ts';
import { type DrawChart, sendTelegram } from './send-telegram.ts';
import type { Destination, TelegramApi } from './telegram-api.ts';
import { chatOf, type TelegramEvent, type TelegramFeedback } from './telegram-event.ts';
import type { TelegramOutgoing } from './telegram-outgoing.ts';
import { CHAT_TEXTS } from './texts.ts';

export interface TelegramPortOptions {
  readonly api: TelegramApi;
  readonly responder: Responder;
  /** Questions that the bot can answer, offered inline to whoever has typed none yet. */
  readonly startSuggestions?: readonly string[];
  /** PNG bytes of a chart; without it charts are shown as text only. */
  readonly drawChart?: DrawChart;
  readonly rates?: Partial<SendRates>;
}

type Parts = readonly Outgoing<TelegramOutgoing>[];

/** How delivery answers and sends on Telegram. */
export function createTelegramPort(
  options: TelegramPortOptions,
): ChannelPort<TelegramEvent, TelegramOutgoing> {
  const { api, drawChart } = options;
  const rates = { ...DEFAULT_RATES, ...options.rates };
  return {
    name: 'telegram',
    answer: (event) => answer(event, options),
    say: sayTo,
    scopes: (outgoing) => scopesOf(outgoing, rates),
    send: (outgoing, signal) => sendTelegram({ api, drawChart }, outgoing, signal),
  };
}

/** A text to whoever caused an event; nothing where there is nobody to write to. */
function sayTo(event: TelegramEvent, text: string): Parts {
  switch (event.kind) {
    case 'inline':
    case 'left':
      return [];
    case 'feedback':
      return [answerCallback(event.callbackId, text)];
    case 'button':
      return [answerCallback(event.callbackId), ...say(event.to, text)];
    default:
      return say(event.to, text);
  }
}

function answer(event: TelegramEvent, options: TelegramPortOptions): Response<TelegramOutgoing> {
  switch (event.kind) {
    case 'question':
      return respond(event, event.text, options, event.edited ? EDITED : {});
    case 'unreadable':
      return { messages: sayTo(event, ONLY_TEXT) };
    case 'button': {
      const { question } = event;
      if (question === undefined) return { messages: sayTo(event, CHAT_TEXTS.forgottenButton) };
      const { messages, ...rest } = respond(event, question, options, { asked: question });
      return { messages: [answerCallback(event.callbackId), ...messages], ...rest };
    }
    case 'feedback':
      return {
        messages: thanks(event),
        effects: [{ kind: 'feedback', helpful: event.helpful }],
      };
    case 'inline':
      return { messages: offer(event, options) };
    case 'joined':
      return { messages: say(event.to, CHAT_TEXTS.joinedGroup(event.username)) };
    case 'left':
      return { messages: [], effects: [{ kind: 'forget-chat' }] };
    default:
      return event satisfies never;
  }
}

const EDITED: RenderOptions = { remark: CHAT_TEXTS.editedQuestion };

function respond(
  event: Extract<TelegramEvent, { readonly to: Destination }>,
  text: string,
  { responder, drawChart }: TelegramPortOptions,
  options: RenderOptions,
): Response<TelegramOutgoing> {
  const reply = responder.respond({ conversation: chatOf(event), text, takesNumbers: true });
  const messages = renderTelegram(reply, options);
  const said =
    messages.length === 0 ? say(event.to, CHAT_TEXTS.nothingToShow) : toOutgoing(event.to, messages);
  return { messages: [...said, ...(drawChart ? photos(event.to, reply) : [])], effects: effectsOf(reply) };
}

/** The thanks are shown over the chat; the buttons that were asked for go, the others stay. */
function thanks({ callbackId, helpful, to, answer: tapped }: TelegramFeedback): Parts {
  const text = helpful ? CHAT_TEXTS.thanksHelpful : CHAT_TEXTS.thanksUnhelpful;
  const buttons: Parts = tapped
    ? [{ message: { kind: 'buttons', chatId: to.chatId, ...tapped }, optional: true }]
    : [];
  return [answerCallback(callbackId, text), ...buttons];
}

/** Tried once: the person types on, and Telegram forgets the query after 30 s. */
function offer(
  { queryId, text }: Extract<TelegramEvent, { kind: 'inline' }>,
  { responder, startSuggestions = [] }: TelegramPortOptions,
): Parts {
  const articles = inlineArticles(text, { responder, startSuggestions });
  const inline = { queryId, articles, buttonText: CHAT_TEXTS.askInPrivate };
  return [{ message: { kind: 'inline-answer', answer: inline }, optional: true }];
}

/** core.telegram.org/bots/api#answercallbackquery */
const LONGEST_TOAST = 200;

/** A tapped button spins until it is answered, whatever comes of the question. */
function answerCallback(callbackId: string, text?: string): Outgoing<TelegramOutgoing> {
  return {
    message: {
      kind: 'callback-answer',
      callbackId,
      ...(text === undefined ? {} : { text: shortenText(text, LONGEST_TOAST) }),
    },
    optional: true,
  };
}

/** More would bury the answer. */
const MOST_PHOTOS = 2;

/** The pictures of a reply, after its text, which has their figures: a photo that fails costs nobody the answer. */
function photos({ replyTo, ...to }: Destination, { blocks }: Reply): Parts {
  return blocks
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    .slice(0, MOST_PHOTOS)
    .map((chart) => ({ message: { kind: 'photo', to, chart }, optional: true }));
}

function say(to: Destination, text: string): Parts {
  return toOutgoing(to, [{ text, entities: [], buttons: [] }]);
}

/** Only the first of several messages points at the one that it answers. */
function toOutgoing({ replyTo, ...to }: Destination, messages: readonly TelegramMessage[]): Parts {
  return messages.map((message, index) => ({
    message: {
      kind: 'message',
      to: index === 0 && replyTo !== undefined ? { ...to, replyTo } : to,
      message,
    },
  }));
}
