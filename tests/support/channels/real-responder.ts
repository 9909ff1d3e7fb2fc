import { createResponder } from '../../../src/conversation/create-responder.ts';
import type { Responder } from '../../../src/conversation/responder.ts';
import { TODAY } from '../bot.ts';
import { realAnswerer } from '../conversation.ts';

/** The bot over the content that is shipped, remembering nothing yet. */
export const realResponder = (): Responder =>
  createResponder({ answerer: realAnswerer(), today: () => TODAY, now: () => 0 });
