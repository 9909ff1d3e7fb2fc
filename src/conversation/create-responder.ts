import type { Answerer } from '../answer/answerer.ts';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import type { Query } from '../answer/understand/query.ts';
import { cleanText } from '../language/clean/clean-text.ts';
import { searchCopy } from '../language/clean/search-copy.ts';
import { chooseFrom } from './choose.ts';
import { type Completion, completions } from './complete-question.ts';
import { isFollowUp, mayFollowUp } from './is-follow-up.ts';
import { claimAsQuestion } from './question-text.ts';
import { RecentMap } from './recent-map.ts';
import type { Message, Responder } from './responder.ts';
import { type Topic, topicOf } from './topic.ts';

/** Longest question that is answered, in UTF-16 units; longer texts get a polite request to shorten. */
export const MAX_QUESTION_LENGTH = 500;
/** Conversations remembered at once. */
const MAX_CONVERSATIONS = 10_000;
/** A topic that nobody went on with for so long is forgotten, in milliseconds. */
export const TOPIC_LIFETIME = 30 * 60_000;

export interface ResponderOptions {
  readonly answerer: Answerer;
  /** The date that "hiện nay" means, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds, for ages only: a clock that never goes back. */
  readonly now: () => number;
  /** How long a topic is remembered, in milliseconds. */
  readonly topicLifetime?: number;
}

/** A topic, and when it was last spoken of. */
interface Remembered {
  readonly topic: Topic;
  readonly at: number;
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
  /** It was completed from the question before. */
  readonly completion?: Completion;
}

const isAnswered = ({ reply }: Answered): boolean => reply.kind !== 'abstain' && reply.kind !== 'clarify';

/** A way to complete a follow-up gives way to a later one only when that is surer by this much. */
const SURER = 0.2;
/** From here on a question is known word for word: it needs no topic. */
const CERTAIN = 0.995;

/** Makes the bot as channels see it: cleans, remembers each conversation's topic, answers. */
export function createResponder(options: ResponderOptions): Responder {
  const { answerer, today, now, topicLifetime = TOPIC_LIFETIME } = options;
  const topics = new RecentMap<Remembered>(MAX_CONVERSATIONS);

  const topicIn = (conversation: string): Topic | undefined => {
    const remembered = topics.get(conversation);
    return remembered && now() - remembered.at < topicLifetime ? remembered.topic : undefined;
  };

  const answer = (query: Query): Answered => ({ query, reply: answerer.answer(query, today()) });

  /** The surest answer to one of the ways to complete a follow-up; the first way when none is answered. */
  const answerCompleted = (own: Query, topic: Topic): Answered | undefined => {
    const tried = completions(own, topic).map(
      (completion): Answered => ({ ...answer(answerer.understand(completion.text)), completion }),
    );
    const answered = tried.filter(isAnswered);
    return answered.length === 0
      ? tried[0]
      : answered.reduce((best, one) =>
          one.reply.confidence > best.reply.confidence + SURER ? one : best,
        );
  };

  /** A question that leans on the topic is completed by it; a terse one only when that answers it more surely. */
  const answerAfter = (own: Query, topic: Topic | undefined): Answered => {
    const alone = answer(own);
    const leansOnIndex = alone.reply.kind === 'clarify' && topic?.query.ofIndex === true;
    if (!topic || (isAnswered(alone) && alone.reply.confidence >= CERTAIN)) return alone;
    if (isFollowUp(own, topic.query)) return answerCompleted(own, topic) ?? alone;
    if (!leansOnIndex && (alone.reply.kind === 'clarify' || !mayFollowUp(own))) return alone;
    const completed = answerCompleted(own, topic);
    if (!completed || !isAnswered(completed)) return alone;
    return isAnswered(alone) && alone.reply.confidence > completed.reply.confidence ? alone : completed;
  };

  const answerChosen = (text: string): Answered => ({
    ...answer(answerer.understand(text)),
    completion: { text },
  });

  const topicAfter = ({ query, reply, completion }: Answered, before: Topic | undefined): Topic => {
    const asked = query.cue.type === 'claim' ? answerer.understand(claimAsQuestion(query)) : query;
    const taken = before && completion && { before, ...(completion.subject && { subject: completion.subject }) };
    return topicOf(asked, reply, taken);
  };

  const answerIn = (own: Query, conversation: string | undefined): Answered => {
    if (conversation === undefined) return answer(own);
    const before = topicIn(conversation);
    const chosen = chooseFrom(own.text, before?.choices ?? []);
    const answered = chosen.kind === 'choice' ? answerChosen(chosen.text) : answerAfter(own, before);
    // A number that is none of the choices leaves them open.
    if (chosen.kind === 'unknown') return answered;
    // Also after an abstention: what comes next leans on what was just asked, never on two turns back.
    topics.set(conversation, { topic: topicAfter(answered, before), at: now() });
    return answered;
  };

  const answerMessage = ({ asked, isDecoded }: Question, conversation: string | undefined): Reply => {
    const own = answerer.understand(asked);
    const talk = answerer.smallTalk(own);
    if (talk) return talk;
    const { query, reply, completion } = answerIn(own, conversation);
    const understood = answerer.understood(
      completion ? { query, isDecoded: false, isCompleted: true } : { query: own, isDecoded },
    );
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
