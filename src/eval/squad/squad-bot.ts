import { createAnswerer } from '../../answer/answerer.ts';
import type { Reply } from '../../answer/reply.ts';
import type { Content } from '../../content/types.ts';
import { createResponder } from '../../conversation/create-responder.ts';
import { Knowledge } from '../../search/knowledge.ts';

/** The whole bot over some content, each question a conversation of its own. */
export function squadBot(content: Content, today: string): (text: string) => Reply {
  const answerer = createAnswerer({ knowledge: Knowledge.build(content), contact: '' });
  const responder = createResponder({ answerer, now: () => 0, today: () => today });
  return (text) => responder.respond({ text });
}
