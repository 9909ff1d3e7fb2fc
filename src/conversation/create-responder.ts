import type { Answerer } from '../answer/answerer.ts';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import { type CleanOutcome, cleanText } from '../language/clean/clean-text.ts';
import { searchCopy } from '../language/clean/search-copy.ts';
import { ConversationAnswerer } from './answer-after.ts';
import type { PrivacyRequest } from './commands/command-context.ts';
import { CommandDesk } from './commands/command-desk.ts';
import { DEFAULT_KEPT_DATA, type KeptData } from './commands/kept-data.ts';
import { privacyReply } from './commands/privacy.ts';
import { ConversationMemory } from './conversation-memory.ts';
import { RepeatedQuestions } from './repeated-questions.ts';
import type { Message, Responder } from './responder.ts';
import { takeNumbers } from './take-numbers.ts';
import type { Topic } from './topic.ts';

/** Longest question that is answered, in UTF-16 units; longer texts are checked, or get a polite request to shorten. */
export const MAX_QUESTION_LENGTH = 500;
/** Longest message that is looked at, in UTF-16 units: 4,000 letters to check, each with its marks apart, and a command. */
const MAX_MESSAGE_LENGTH = 12_100;

export interface ResponderOptions {
  readonly answerer: Answerer;
  /** The date that "hiện nay" means, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Milliseconds, for ages only: a clock that never goes back. */
  readonly now: () => number;
  /** How long a topic, a menu or an answer is remembered, in milliseconds; half an hour without it. */
  readonly topicLifetime?: number;
  /** What is kept of people, as they are told. */
  readonly kept?: KeptData;
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
const UNREADABLE: Readonly<Record<Exclude<CleanOutcome['kind'], 'clean'>, string>> = {
  'too-long': TOO_LONG,
  empty: 'Tôi chưa thấy câu hỏi nào. Bạn gõ câu hỏi bằng chữ giúp tôi nhé.',
  legacy:
    'Đoạn chữ này dùng bảng mã cũ (TCVN3 hoặc VNI) nên tôi chưa đọc chắc được. Bạn chuyển sang Unicode rồi gửi lại nhé.',
};

/** A message as it is searched, and whether it was typed as keystrokes or in an old encoding. */
interface Question {
  readonly asked: string;
  readonly isDecoded: boolean;
}

/** Makes the bot as channels see it: cleans, remembers each conversation's topic and what it offered, answers. */
export function createResponder(options: ResponderOptions): Responder {
  const { now, topicLifetime: lifetime } = options;
  return takeNumbers(createAsked(options), { now, ...(lifetime !== undefined && { lifetime }) });
}

function createAsked({
  answerer: core,
  today,
  now,
  topicLifetime,
  kept = DEFAULT_KEPT_DATA,
}: ResponderOptions): Responder {
  const lifetime = topicLifetime === undefined ? {} : { lifetime: topicLifetime };
  const answerer = new RepeatedQuestions(core, { now, ...lifetime });
  const memory = new ConversationMemory<Topic>({ now, ...lifetime });
  const desk = new CommandDesk({ answerer, today, now, ...lifetime, longestQuestion: MAX_QUESTION_LENGTH });
  const answers = new ConversationAnswerer(answerer, today);

  const answerMessage = ({ asked, isDecoded }: Question, conversation: string | undefined): Reply => {
    const own = answerer.understand(asked);
    const talk = desk.readIntent(own.intent, conversation) ?? answerer.smallTalk(own);
    if (talk) return talk;
    const { query, reply, completion, topic } =
      conversation === undefined ? answers.answer(own) : answers.answerAfter(own, memory.get(conversation));
    if (conversation !== undefined && topic) memory.set(conversation, topic);
    const understood = answerer.understood(
      completion ? { query, isDecoded: false, isCompleted: true } : { query: own, isDecoded },
    );
    const told = desk.tell(query.text, reply, conversation);
    return understood === undefined ? told : { ...told, understood };
  };

  const forget = (conversation: string): void => {
    memory.forget(conversation);
    desk.forget(conversation);
  };

  const onPrivacy = (asks: PrivacyRequest, { conversation, isTransient = false }: Message): Reply => {
    const reply = privacyReply(asks, { kept, isTransient });
    if (conversation === undefined || !reply.effects) return reply;
    forget(conversation);
    // Whose words are in it nobody knows.
    answerer.clear();
    return reply;
  };

  return {
    forget,

    respond(message: Message): Reply {
      const { text: raw, conversation } = message;
      const outcome = cleanText(raw, { maxLength: MAX_MESSAGE_LENGTH });
      if (outcome.kind !== 'clean') return plainError(UNREADABLE[outcome.kind]);
      const read = desk.read(outcome.text, conversation);
      if (read.kind === 'reply') return read.reply;
      if (read.kind === 'privacy') return onPrivacy(read.asks, message);
      if (read.text.length > MAX_QUESTION_LENGTH) return plainError(TOO_LONG);
      const { text: asked } = searchCopy(read.text);
      return answerMessage({ asked, isDecoded: outcome.decoded !== undefined }, conversation);
    },
  };
}
