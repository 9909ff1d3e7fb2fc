import type { Answerer } from '../answer/answerer.ts';
import { openPart } from '../answer/clarify/ambiguous-question.ts';
import { paragraph, type Reply, text } from '../answer/reply.ts';
import { contentTerms, type Query } from '../answer/understand/query.ts';
import { chooseFrom } from './choose.ts';
import { comparesBarely } from './compares-on.ts';
import { type Completion, completions } from './complete-question.ts';
import { isFollowUp, isShortNoun, mayFollowUp } from './is-follow-up.ts';
import { pointsBack } from './points-back.ts';
import { claimAsQuestion, tidy } from './question-text.ts';
import { saysAsked, saysPhrase } from './says-asked.ts';
import { slotsOf } from './slots.ts';
import { type Topic, topicOf } from './topic.ts';

/** A reply, and the question as it was completed. */
export interface Answered {
  readonly query: Query;
  readonly reply: Reply;
  /** It was completed from the question before, or chosen. */
  readonly completion?: Completion;
  /** Each way to complete it was answered, but with something else. */
  readonly isUntold?: true;
  /** What to remember; absent when what is remembered stays. */
  readonly topic?: Topic;
}

/** A way to complete a follow-up gives way to a later one only when that is surer by this much. */
const SURER = 0.2;
/** From here on a question is known word for word: it needs no topic. */
const CERTAIN = 0.995;

/** How sure it is that what none of the ways to read a follow-up answers has no answer. */
const UNTOLD = 0.6;

const NOT_TOLD: readonly string[] = [
  'Tôi không có dữ liệu để trả lời câu này, nếu hiểu là bạn hỏi tiếp câu trước.',
  'Nếu bạn hỏi sang việc khác, bạn viết đủ cả câu giúp tôi nhé.',
];

type Answers = Pick<Answerer, 'understand' | 'answer'>;

const isAnswered = ({ reply }: Answered): boolean => reply.kind !== 'abstain' && reply.kind !== 'clarify';

/** A word or two that say nothing are no question that the next one could lean on. */
const isFragment = ({ query, reply, completion }: Answered): boolean =>
  !completion && reply.kind === 'abstain' && query.cue.type === 'none' && contentTerms(query).length <= 2;

const surerOf = (best: Answered, one: Answered): Answered =>
  one.reply.confidence > best.reply.confidence + SURER ? one : best;

/** True for a reply that answers a follow-up in words of another thing. */
const isOfAnother = (own: Query, before: string, { reply }: Answered): boolean =>
  (reply.kind === 'answer' || reply.claim?.verdict === 'supported') && !saysAsked(own, before, reply);

/** The honest no to a follow-up that was answered with something else. */
const untold = (answered: Answered): Answered => ({
  ...answered,
  isUntold: true,
  reply: {
    kind: 'abstain',
    blocks: NOT_TOLD.map((sentence) => paragraph(text(sentence))),
    citations: [],
    suggestions: [],
    confidence: UNTOLD,
    evidence: answered.reply.evidence,
  },
});

/** Says nothing of what is counted before it asks how many. */
const COUNTS = /^(?:(?:co|duoc|da|trong do|the|con|vay) )*(?:bao nhieu|may|ti le|ty le) /u;

const OF_COUNT: ReadonlySet<string> = new Set(['figure', 'percent', 'rank', 'change']);

/** True for a bare count after a question of a time, where the answer says nothing of that time. */
function isCountOfOtherTime(own: Query, { text: before, query }: Topic, { reply }: Answered): boolean {
  const times = slotsOf(before).some(({ kind }) => kind === 'time') ? query.years : [];
  const isCount = COUNTS.test(own.line) || (own.cue.type === 'none' && OF_COUNT.has(query.cue.type));
  if (times.length === 0 || own.years.length > 0 || !isCount) return false;
  return !reply.citations.some(({ quote }) => times.some((year) => quote.includes(year)));
}

/** True for a full question that only opens like a follow-up, and its answer says what it asks for. */
const standsAlone = (own: Query, alone: Answered): boolean =>
  own.cue.type !== 'none' &&
  !pointsBack(own) &&
  !comparesBarely(own) &&
  contentTerms(own).length > 1 &&
  isAnswered(alone) &&
  saysAsked(own, '', alone.reply);

/** Answers the messages of one conversation after another: each alone, completed from its topic, or as a choice. */
export class ConversationAnswerer {
  readonly #answers: Answers;
  readonly #today: () => string;
  /** Of replies that are given again: what to remember after a question that stood alone. */
  readonly #topics = new WeakMap<Reply, Topic>();

  constructor(answers: Answers, today: () => string) {
    this.#answers = answers;
    this.#today = today;
  }

  answer(query: Query): Answered {
    return { query, reply: this.#answers.answer(query, this.#today()) };
  }

  /** The reply to a message after the topic before, and the topic after it. */
  answerAfter(own: Query, before: Topic | undefined): Answered {
    const chosen = chooseFrom(own.text, before?.choices ?? []);
    // A number that is none of the choices leaves them open.
    if (chosen.kind === 'unknown') return this.answer(own);
    const answered = chosen.kind === 'choice' ? this.#choose(own, chosen.text) : this.#resolve(own, before);
    // What leans on something that nobody knows leaves that where it was.
    if (isFragment(answered) || (answered.isUntold === true && !answered.completion)) return answered;
    // Also after an abstention: what comes next leans on what was just asked, never on two turns back.
    return { ...answered, topic: this.#topicAfter(answered, before) };
  }

  /** A choice sent word for word, as a button does, is no completion. */
  #choose(own: Query, text: string): Answered {
    return tidy(own.text) === tidy(text) ? this.answer(own) : this.#complete({ text });
  }

  #complete(completion: Completion): Answered {
    return { ...this.answer(this.#answers.understand(completion.text)), completion };
  }

  /** A question that leans on the topic is completed by it; a terse one only when that answers it more surely. */
  #resolve(own: Query, topic: Topic | undefined): Answered {
    const alone = this.answer(own);
    if (!topic || (isAnswered(alone) && alone.reply.confidence >= CERTAIN)) return alone;
    if (isFollowUp(own, topic.query)) {
      const completed = this.#surestCompletion(own, topic);
      if (completed?.isUntold === true && standsAlone(own, alone)) return alone;
      return completed ?? untold(alone);
    }
    if (isShortNoun(own)) return this.#ofShortNoun(own, topic, alone);
    if (!this.#mayLean(own, topic)) return alone;
    const completed = this.#surestCompletion(own, topic);
    // `bao nhiêu trễ hạn?` after a quarter: a count of another time is none of it.
    if (isCountOfOtherTime(own, topic, alone)) return completed ?? untold(alone);
    return this.#surer(alone, completed);
  }

  /** A word or two after a question: another part of it, or a topic of their own where the answer says them. */
  #ofShortNoun(own: Query, topic: Topic, alone: Answered): Answered {
    const completed = this.#surestCompletion(own, topic);
    const isTold =
      !isAnswered(alone) || (saysPhrase(own, alone.reply) && !isCountOfOtherTime(own, topic, alone));
    const best = isTold ? alone : untold(alone);
    return isAnswered(best) || !completed || !isAnswered(completed) ? best : completed;
  }

  /** A question that leaves its index open is one for the index spoken of. */
  #mayLean(own: Query, topic: Topic): boolean {
    return openPart(own) === undefined ? mayFollowUp(own) : topic.query.ofIndex;
  }

  #surer(alone: Answered, completed: Answered | undefined): Answered {
    if (!completed || !isAnswered(completed)) return alone;
    return isAnswered(alone) && alone.reply.confidence > completed.reply.confidence ? alone : completed;
  }

  /** The surest answer to one of the ways to complete a follow-up; the first way when none is answered. */
  #surestCompletion(own: Query, topic: Topic): Answered | undefined {
    let first: Answered | undefined;
    let refused: Answered | undefined;
    let best: Answered | undefined;
    for (const completion of completions(own, topic)) {
      const tried = this.#complete(completion);
      if (isOfAnother(own, topic.text, tried)) {
        refused ??= tried;
        continue;
      }
      first ??= tried;
      if (isAnswered(tried)) best = best ? surerOf(best, tried) : tried;
      // No later way can be surer by enough.
      if (best && best.reply.confidence + SURER >= 1) break;
    }
    return best ?? first ?? (refused && untold(refused));
  }

  #topicAfter({ query, reply, completion }: Answered, before: Topic | undefined): Topic {
    if (completion) return this.#newTopic({ query, reply, completion }, before);
    const topic = this.#topics.get(reply) ?? this.#newTopic({ query, reply }, before);
    this.#topics.set(reply, topic);
    return topic;
  }

  #newTopic({ query, reply, completion }: Answered, before: Topic | undefined): Topic {
    const asked = query.cue.type === 'claim' ? this.#answers.understand(claimAsQuestion(query)) : query;
    const subject = completion?.subject;
    const taken = before && completion && { before, ...(subject !== undefined && { subject }) };
    return topicOf(asked, reply, taken);
  }
}
