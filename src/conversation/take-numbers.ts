import { ConversationMemory, type ConversationMemoryOptions } from './conversation-memory.ts';
import type { Responder } from './responder.ts';

/** `2`, `số 2`, `câu 2`, `chọn 2.`: a number and nothing that could be a question of its own. */
const NUMBER = /^(?:(?:số|so|câu|cau|chọn|chon|mục|muc) )?([1-9])[.)]?$/u;
const LONGEST = 12;

/**
 * A responder that, where a message asks for it, takes a number for the question which its last reply offered under it.
 * The choices of menus and of questions back are not its business: they are known to the responder.
 */
export function takeNumbers(responder: Responder, options: ConversationMemoryOptions): Responder {
  const offers = new ConversationMemory<readonly string[]>(options);

  const chosenBy = (text: string, conversation: string): string | undefined => {
    const number = text.length <= LONGEST ? NUMBER.exec(text.normalize('NFC').trim().toLowerCase()) : null;
    return number ? offers.get(conversation)?.[Number(number[1]) - 1] : undefined;
  };

  return {
    respond(message) {
      const { text, conversation, takesNumbers = false } = message;
      if (conversation === undefined || !takesNumbers) return responder.respond(message);
      const chosen = chosenBy(text, conversation);
      const reply = responder.respond({ ...message, text: chosen ?? text });
      offers.set(conversation, reply.kind === 'clarify' ? [] : reply.suggestions);
      // A number says little: the reply shows what was asked by it.
      return chosen === undefined || reply.understood !== undefined
        ? reply
        : { ...reply, understood: `Bạn hỏi: ${chosen}` };
    },
    forget(conversation) {
      responder.forget(conversation);
      offers.forget(conversation);
    },
  };
}
