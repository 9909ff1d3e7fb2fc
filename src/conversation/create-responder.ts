import type { Answerer } from '../answer/answerer.ts';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { cleanText } from '../language/clean/clean-text.ts';
import { searchCopy } from '../language/clean/search-copy.ts';
import { fold } from '../language/fold.ts';
import { resolveFollowUp, type Topic, topicOf } from './follow-up.ts';
import { isFollowUp, mayFollowUp } from './is-follow-up.ts';
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

/** A message as it is searched, and whether it was typed as keystrokes or in an old encoding. */
interface Question {
  readonly asked: string;
  readonly isDecoded: boolean;
}

/** A reply, and the question as it was completed. */
interface Answered {
  readonly query: Query;
  readonly reply: Reply;
}

/** Makes the bot as channels see it: cleans, remembers each conversation's topic, answers. */
export function createResponder({ answerer, today }: ResponderOptions): Responder {
  const topics = new RecentMap<Topic>(MAX_CONVERSATIONS);

  const answer = (query: Query): Answered => ({ query, reply: answerer.answer(query, today()) });

  /** A question that leans on the topic is completed by it; a terse one only when it has no answer of its own. */
  const answerAfter = (own: Query, topic: Topic | undefined): Answered => {
    if (topic && isFollowUp(own, topic.query)) return answer(resolveFollowUp(own, topic));
    const alone = answer(own);
    if (!topic || alone.reply.kind !== 'abstain' || !mayFollowUp(own)) return alone;
    const completed = answer(resolveFollowUp(own, topic));
    return completed.reply.kind === 'abstain' ? alone : completed;
  };

  const answerIn = (own: Query, conversation: string | undefined): Reply => {
    if (conversation === undefined) return answer(own).reply;
    const { query, reply } = answerAfter(own, topics.get(conversation));
    // Also after an abstention: what comes next leans on what was just asked, never on two turns back.
    topics.set(conversation, topicOf(query, reply, fold));
    return reply;
  };

  const answerMessage = ({ asked, isDecoded }: Question, conversation: string | undefined): Reply => {
    const own = answerer.understand(asked);
    const talk = answerer.smallTalk(own);
    if (talk) return talk;
    const reply = answerIn(own, conversation);
    // The person's own words only: what a follow-up took over from the topic is not among them.
    const understood = answerer.understood({ query: own, isDecoded });
    return understood === undefined ? reply : { ...reply, understood };
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
        case 'clean': {
          if (outcome.text.length > MAX_QUESTION_LENGTH) return plainError(TOO_LONG);
          const { text: asked } = searchCopy(outcome.text);
          const isDecoded = outcome.decoded !== undefined;
          return answerMessage({ asked, isDecoded }, conversation);
        }
        default:
          return outcome satisfies never;
      }
    },
  };
}
