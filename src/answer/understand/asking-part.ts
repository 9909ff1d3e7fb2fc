import { INDEX_TERMS, namedIndexes } from '../../language/index-names.ts';
import { BUILT_IN_LEXICON, type Lexicon } from '../../language/lexicon.ts';
import { rolesOf } from '../../language/questions/question-words.ts';
import {
  hasSeveralSentences,
  type QuestionPart,
  splitQuestions,
} from '../../language/questions/split-questions.ts';
import { toTerms } from '../../language/terms.ts';
import { withoutAside, withoutStory } from './asides.ts';
import { draftClaim } from './draft-claim.ts';

/** Begins so, a sentence goes on with what the one before says. */
const POINTS_BACK =
  /^(?:cụ thể|trong đó|tức là|nghĩa là|ý là|con số này|con số đó|số này|việc này|việc đó|cái này|cái đó|điều này)(?!\p{L})/iu;

/** True when a sentence names nothing to ask about: `Xếp hạng mấy?`. */
const isBare = (text: string, lexicon: Lexicon): boolean => {
  const terms = toTerms(text, { chat: true, lexicon });
  return rolesOf(terms).filter((role) => role === 'content').length <= 1 && terms.length > 0;
};

/**
 * The part of a message that asks: its last sentence with a cue, whole, else all of it. A bare one is taken together
 * with the sentence before, which says what it asks about.
 */
export function askingPart(text: string, lexicon = BUILT_IN_LEXICON): string {
  const draft = draftClaim(text);
  return draft ?? withoutAside(lastQuestion(text, lexicon), lexicon);
}

/** Names an index: a later sentence that asks for a rank or a figure asks about that one. */
const namesIndex = (text: string, lexicon: Lexicon): boolean => {
  const terms = toTerms(text, { chat: true, lexicon }).map(({ term }) => term);
  return terms.some((term) => INDEX_TERMS.has(term)) || namedIndexes(terms).length > 0;
};

const OF_INDEX: ReadonlySet<string> = new Set(['rank', 'figure', 'percent']);

function lastQuestion(text: string, lexicon: Lexicon): string {
  if (!hasSeveralSentences(text)) return text;
  const parts = splitQuestions(text, lexicon);
  const last = parts.findLast(({ cue }) => cue.type !== 'none');
  if (!last || parts.every(({ sentence }) => sentence === last.sentence)) return text;
  const startOf = (number: number): number => parts.find(({ sentence }) => sentence === number)?.start ?? 0;
  const end = parts.findLast(({ sentence }: QuestionPart) => sentence === last.sentence)?.end;
  const alone = text.slice(startOf(last.sentence), end);
  const before = text.slice(startOf(Math.max(0, last.sentence - 1)), startOf(last.sentence));
  const asksOfIndex =
    OF_INDEX.has(last.cue.type) &&
    last.cue.noun.length === 0 &&
    namesIndex(before, lexicon) &&
    !namesIndex(alone, lexicon);
  return isBare(alone, lexicon) || POINTS_BACK.test(alone) || asksOfIndex ? `${before}${alone}` : alone;
}

/**
 * Other ways to read which part of a message asks, the likelier first: without the story before the question, and with the
 * sentence before it. To be tried where the first way finds no answer.
 */
export function otherParts(text: string, lexicon = BUILT_IN_LEXICON): string[] {
  const asked = askingPart(text, lexicon);
  const before = text.slice(0, Math.max(0, text.lastIndexOf(asked))).trimEnd();
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.slice(0, -1).lastIndexOf(end))) + 1;
  const sentence = before.slice(start).trim();
  const story = withoutStory(asked, lexicon);
  return [...(story === undefined ? [] : [story]), ...(sentence === '' ? [] : [`${sentence} ${asked}`])];
}
