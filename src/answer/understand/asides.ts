import { foldWords } from '../../language/fold-words.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { rolesOf } from '../../language/questions/question-words.ts';
import { toTerms } from '../../language/terms.ts';

/** So begins what people add about themselves or where they heard of something. */
const SPEAKER =
  /^ (?:tui|toi|em|e|minh|chau|con chau|nha (?:tui|toi|em|minh)|ma (?:tui|toi|em)|ba (?:tui|toi|em)|me (?:toi|em)|vo chong|bua|hom qua|hom bua|nghe|thay|doc|coi|tai|chu|hoi that|noi that|khong biet|khong hieu|cam on|xin cam on|mong|nho) /u;
/** Words for the person who asks, and their family. */
const OF_SPEAKER = / (?:tui|toi|tao|em|minh|chau|vo chong|nha em|nha toi) /u;
/** So ends what only asks to be heard: `ai biết chỉ giùm: …`. */
const ASKS_HEARING =
  / (?:chi gium|chi giup|chi dum|cho hoi|hoi|giup voi|biet khong|tu van|hoi chut|hoi xiu|ban oi|ad oi|oi) $/u;
/** Asks for somebody who knows, not for a name. */
const WHO_KNOWS = /^ (?:co )?ai (?:biet|ranh|hieu) /u;

interface Clause {
  readonly text: string;
  readonly line: string;
  readonly asks: boolean;
  readonly content: number;
}

function clauseOf(text: string, lexicon: Lexicon): Clause {
  const terms = toTerms(text, { chat: true, lexicon });
  const { type } = questionCue(terms, asksPercent(text));
  return {
    text,
    line: foldWords(text),
    asks: type !== 'none',
    content: rolesOf(terms).filter((role) => role === 'content').length,
  };
}

/** A clause that says which thing is meant must stay: it has a figure, or a name inside the sentence. */
const saysWhich = ({ text }: Clause): boolean => /\d|\p{Ll} \p{Lu}/u.test(text);

const JOINT = /[,;:] /u;
/** Clauses looked at; a longer sentence is left as it is. */
const MOST_CLAUSES = 12;

/**
 * A question without what the person adds behind it about themselves: `PAPI là gì vậy, thấy đài nói hoài`. As typed
 * when nothing is added.
 */
export function withoutAside(text: string, lexicon: Lexicon): string {
  if (!text.includes(', ')) return text;
  const pieces = text.split(', ');
  if (pieces.length > MOST_CLAUSES) return text;
  const last = clauseOf(pieces.at(-1) ?? '', lexicon);
  if (!SPEAKER.test(last.line) || last.asks || saysWhich(last)) return text;
  const rest = pieces.slice(0, -1).join(', ');
  const question = clauseOf(rest, lexicon);
  return question.asks && question.content > 0 ? withoutAside(rest, lexicon) : text;
}

/** Content words that a question must keep when what stands before it is left out. */
const LEAST_LEFT = 3;

/**
 * A question without the story told before it in the same sentence, or undefined when there is none or it says which thing
 * is meant: `Má tui không rành điện thoại, tỉnh giao ai giúp dân làm dịch vụ công?`.
 */
export function withoutStory(text: string, lexicon: Lexicon): string | undefined {
  const joint = JOINT.exec(text);
  if (!joint) return undefined;
  const story = clauseOf(text.slice(0, joint.index), lexicon);
  const rest = text.slice(joint.index + joint[0].length);
  const question = clauseOf(rest, lexicon);
  const isHeard = ASKS_HEARING.test(story.line);
  const isStory = isHeard || SPEAKER.test(story.line) || OF_SPEAKER.test(story.line);
  const asksItself = story.asks && !(isHeard && WHO_KNOWS.test(story.line));
  if (!isStory || !question.asks || asksItself || saysWhich(story)) return undefined;
  if (question.content < LEAST_LEFT && !isHeard) return undefined;
  return withoutStory(rest, lexicon) ?? rest;
}
