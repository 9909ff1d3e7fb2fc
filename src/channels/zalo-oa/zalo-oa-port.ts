import { paragraph, text } from '../../answer/reply.ts';
import { effectsOf } from '../../conversation/reply-effects.ts';
import type { Responder } from '../../conversation/responder.ts';
import type { ChannelPort, Outgoing, Response } from '../../delivery/channel-port.ts';
import { DELIVERY_TEXTS } from '../../delivery/texts.ts';
import { ONLY_TEXT } from '../shared/chat-texts.ts';
import { FollowOns } from './follow-on.ts';
import { renderZaloOa, type ZaloOaPage } from './render-zalo-oa.ts';
import type { SendMessage } from './send-message.ts';
import { CHAT_TEXTS } from './texts.ts';
import type { ZaloOaMessage } from './zalo-oa-api.ts';
import { chatOf, type ZaloOaEvent } from './zalo-oa-event.ts';

export interface ZaloOaPortOptions {
  readonly responder: Responder;
  readonly send: SendMessage;
  /** Milliseconds, for ages only: a clock that never goes back. */
  readonly now: () => number;
}

/** 20 a second are reported (help.ladiflow.vn); half of it leaves room for people who write from the same account. */
const ACCOUNT_SCOPE = { name: 'account', perSecond: 10, burst: 10 };

/** How delivery answers and sends on a Zalo Official Account. */
export function createZaloOaPort({
  responder,
  send,
  now,
}: ZaloOaPortOptions): ChannelPort<ZaloOaEvent, ZaloOaMessage> {
  const followOns = new FollowOns(now);
  return {
    name: 'zalo-oa',
    answer: (event) => answer(event, responder, followOns),
    forget: (chat) => followOns.forget(chat),
    say: (event, words) => (event.kind === 'unfollow' ? [] : toMessages(event, { text: words, buttons: [] })),
    scopes: ({ to }) => [ACCOUNT_SCOPE, { name: `person:${to}`, perSecond: 1, burst: 3 }],
    send,
  };
}

function answer(event: ZaloOaEvent, responder: Responder, followOns: FollowOns): Response<ZaloOaMessage> {
  const say = (words: string) => ({ messages: toMessages(event, { text: words, buttons: [] }) });
  switch (event.kind) {
    case 'question':
      return answerQuestion(event, responder, followOns);
    case 'unreadable':
      return say(ONLY_TEXT);
    case 'follow':
      return { messages: greet(event, responder) };
    case 'unfollow':
      // Nothing may be sent to who has left, and nothing is kept.
      followOns.forget(chatOf(event));
      return { messages: [], effects: [{ kind: 'forget-chat' }] };
    default:
      return event satisfies never;
  }
}

function answerQuestion(
  event: Extract<ZaloOaEvent, { kind: 'question' }>,
  responder: Responder,
  followOns: FollowOns,
): Response<ZaloOaMessage> {
  const chat = chatOf(event);
  const read = followOns.read(chat, event.text);
  if (read.kind === 'next')
    return { messages: toMessages(event, read.page ?? { text: CHAT_TEXTS.nothingMore, buttons: [] }) };
  const reply = responder.respond({ conversation: chat, text: read.text, takesNumbers: true });
  const rendered = renderZaloOa(reply);
  const effects = effectsOf(reply);
  if (effects.length > 0) followOns.forget(chat);
  else followOns.keep(chat, rendered);
  const page = rendered.pages[0] ?? { text: DELIVERY_TEXTS.apology, buttons: [] };
  return { messages: toMessages(event, page), ...(effects.length > 0 && { effects }) };
}

/** With the questions of the guide as buttons: the quickest way to see what the bot can do. */
function greet(event: ZaloOaEvent, responder: Responder): readonly Outgoing<ZaloOaMessage>[] {
  const { suggestions } = responder.respond({ text: '/huongdan' });
  const blocks = [paragraph(text(CHAT_TEXTS.greeting))];
  const { pages } = renderZaloOa({ blocks, citations: [], suggestions, actions: ['Hướng dẫn'] });
  return pages.slice(0, 1).flatMap((page) => toMessages(event, page));
}

const toMessages = ({ userId, at }: ZaloOaEvent, page: ZaloOaPage): readonly Outgoing<ZaloOaMessage>[] => [
  { message: { to: userId, at, ...page } },
];
