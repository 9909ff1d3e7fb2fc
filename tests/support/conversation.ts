import type { Answerer } from '../../src/answer/answerer.ts';
import type { Reply } from '../../src/answer/reply.ts';
import { createResponder } from '../../src/conversation/create-responder.ts';
import { botOver, realFiles, TODAY } from './bot.ts';

/** How long the conversations of `openConversation` remember, in milliseconds. */
export const LIFETIME = 1000;

let shared: Answerer | undefined;

/** The answering core over the content that the bot is shipped with, made once. */
export function realAnswerer(): Answerer {
  shared ??= botOver(realFiles()).answerer;
  return shared;
}

export interface TestConversation {
  /** A message of the one conversation. */
  say(text: string): Reply;
  /** A message that belongs to none. */
  alone(text: string): Reply;
  /** Drops what the conversation remembers. */
  forget(): void;
  readonly clock: { now: number };
}

/** One conversation over the real content, with a memory and a clock of its own. */
export function openConversation(): TestConversation {
  const clock = { now: 0 };
  const bot = createResponder({
    answerer: realAnswerer(),
    today: () => TODAY,
    now: () => clock.now,
    topicLifetime: LIFETIME,
  });
  return {
    say: (text) => bot.respond({ text, conversation: 'c' }),
    alone: (text) => bot.respond({ text }),
    forget: () => bot.forget('c'),
    clock,
  };
}
