import { BUILT_IN_LEXICON, type Lexicon } from '../../language/lexicon.ts';
import { rolesOf } from '../../language/questions/question-words.ts';
import {
  hasSeveralSentences,
  type QuestionPart,
  splitQuestions,
} from '../../language/questions/split-questions.ts';
import { toTerms } from '../../language/terms.ts';
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
  if (draft !== undefined) return draft;
  if (!hasSeveralSentences(text)) return text;
  const parts = splitQuestions(text, lexicon);
  const last = parts.findLast(({ cue }) => cue.type !== 'none');
  if (!last || parts.every(({ sentence }) => sentence === last.sentence)) return text;
  const startOf = (number: number): number => parts.find(({ sentence }) => sentence === number)?.start ?? 0;
  const end = parts.findLast(({ sentence }: QuestionPart) => sentence === last.sentence)?.end;
  const alone = text.slice(startOf(last.sentence), end);
  return isBare(alone, lexicon) || POINTS_BACK.test(alone)
    ? text.slice(startOf(Math.max(0, last.sentence - 1)), end)
    : alone;
}
