import type { Answerer } from '../answer/answerer.ts';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import { cleanText } from '../language/clean/clean-text.ts';
import { fold } from '../language/fold.ts';
import { isFollowUp, resolveFollowUp, type Topic, topicOf } from './follow-up.ts';
import { RecentMap } from './recent-map.ts';
import type { Message, Responder } from './responder.ts';

/** Longest question that is answered, in UTF-16 units; longer texts get a polite request to shorten. */
export const MAX_QUESTION_LENGTH = 500;
/** Conversations remembered at once. */
const MAX_CONVERSATIONS = 10_000;

export interface ResponderOptions {
  readonly answerer: Answerer;
  /** The date that "hiện nay" means, `YYYY-MM-DD`. */
  readonly today: () => string;
}

function plainError(...sentences: string[]): Reply {
  return {
    kind: 'error',
    blocks: sentences.map((sentence) => paragraph(text(sentence))),
    citations: [],
    suggestions: [],
    confidence: 1,
    evidence: [],
  };
}

const TOO_LONG = `Câu hỏi dài quá. Bạn viết lại trong khoảng ${MAX_QUESTION_LENGTH} ký tự, mỗi lần hỏi một việc nhé.`;
const EMPTY = 'Tôi chưa thấy câu hỏi nào. Bạn gõ câu hỏi bằng chữ giúp tôi nhé.';
const LEGACY =
  'Đoạn chữ này dùng bảng mã cũ (TCVN3 hoặc VNI) nên tôi chưa đọc chắc được. Bạn chuyển sang Unicode rồi gửi lại nhé.';

/** Makes the bot as channels see it: cleans, remembers each conversation's topic, answers. */
export function createResponder({ answerer, today }: ResponderOptions): Responder {
  const topics = new RecentMap<Topic>(MAX_CONVERSATIONS);

  const answerQuestion = (clean: string, conversation: string | undefined): Reply => {
    const own = answerer.understand(clean);
    const topic = conversation === undefined ? undefined : topics.get(conversation);
    const query = topic && isFollowUp(own) ? resolveFollowUp(own, topic) : own;
    const reply = answerer.answer(query, today());
    if (conversation !== undefined && reply.kind !== 'abstain')
      topics.set(conversation, topicOf(query, reply, fold));
    return reply;
  };

  return {
    respond({ text: raw, conversation }: Message): Reply {
      const outcome = cleanText(raw);
      switch (outcome.kind) {
        case 'too-long':
          return plainError(TOO_LONG);
        case 'empty':
          return plainError(EMPTY);
        case 'legacy':
          return plainError(LEGACY);
        case 'clean':
          if (outcome.text.length > MAX_QUESTION_LENGTH) return plainError(TOO_LONG);
          return answerer.smallTalk(outcome.text) ?? answerQuestion(outcome.text, conversation);
        default:
          return outcome satisfies never;
      }
    },
  };
}
