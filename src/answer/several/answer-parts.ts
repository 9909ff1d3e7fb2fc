import type { Lexicon } from '../../language/lexicon.ts';
import type { Reply } from '../reply.ts';
import type { Query } from '../understand/query.ts';
import { completeText, leansOn } from './complete-part.ts';
import { type AnsweredPart, isAnswered, joinReplies } from './join-replies.ts';
import { MOST_PARTS } from './message-parts.ts';

/** How one question is read and answered: the normal way. */
export interface PartAnswerer {
  readonly understand: (text: string) => Query;
  readonly answer: (query: Query) => Reply;
  readonly lexicon: Lexicon;
  /** True when something was not searched because the message asked for too much. */
  readonly wasRefused: () => boolean;
}

/** From here on a short question is taken as one of its own. */
const SURE_ALONE = 0.85;

interface Understood {
  readonly asked: string;
  readonly query: Query;
  readonly reply: Reply;
}

/** Completed so far that it is the question before once more: no answer to this one. */
const saysTheSame = (a: Reply, b: Reply): boolean =>
  a.citations[0]?.quote === b.citations[0]?.quote &&
  JSON.stringify(a.blocks[0]) === JSON.stringify(b.blocks[0]);

/** Answers one part: alone, or completed from the part before where it leans on it or has no answer of its own. */
function answerPart(
  asked: string,
  { before, said }: { readonly before: Query | undefined; readonly said: Reply | undefined },
  by: PartAnswerer,
): Understood {
  const own = by.understand(asked);
  if (!before) return { asked, query: own, reply: by.answer(own) };
  const leans = leansOn(own, before);
  const alone = leans ? undefined : by.answer(own);
  if (alone && (isAnswered(alone) || own.ofIndex || own.numbers.length > 0))
    return { asked, query: own, reply: alone };
  const query = by.understand(completeText(own, before, by.lexicon));
  const completed = by.answer(query);
  const isRepeated = alone !== undefined && said !== undefined && saysTheSame(said, completed);
  if (isAnswered(completed) && !isRepeated) return { asked, query, reply: completed };
  if (alone) return { asked, query: own, reply: alone };
  // Short, but a question of its own after all (`Có mấy cách khiếu nại?`).
  const reply = own.cue.flags?.includes('follow-up') ? completed : by.answer(own);
  return reply.kind === 'clarify' || (isAnswered(reply) && reply.confidence >= SURE_ALONE)
    ? { asked, query: own, reply }
    : { asked, query, reply: completed };
}

/** The words that a message took over from the talk before it, for its first question. */
function takenOver({ terms }: Query): string {
  return terms.flatMap(({ inherited, surface, term }) => (inherited ? [surface ?? term] : [])).join(' ');
}

/**
 * Answers the questions of one message one by one and joins the replies. `whole` is the message as one query: what it
 * took over from the talk before completes its first question. Undefined when nothing could be answered.
 */
export function answerParts(whole: Query, parts: readonly string[], by: PartAnswerer): Reply | undefined {
  const topic = takenOver(whole);
  let before: Query | undefined = topic === '' ? undefined : by.understand(topic);
  const answered: AnsweredPart[] = [];
  for (const asked of parts.slice(0, MOST_PARTS)) {
    const part = answerPart(asked, { before, said: answered.at(-1)?.reply }, by);
    before = part.query;
    answered.push({ ...part, isCutShort: by.wasRefused() });
  }
  return joinReplies(answered, parts.length > MOST_PARTS);
}
