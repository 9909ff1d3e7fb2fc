import type { Lexicon } from '../../language/lexicon.ts';
import { rolesOf } from '../../language/questions/question-words.ts';
import { type QuestionPart, splitQuestions } from '../../language/questions/split-questions.ts';
import { toTerms } from '../../language/terms.ts';

/** Questions of one message that are answered at most; the reply says when there were more. */
export const MOST_PARTS = 4;

/** `Làm thế nào và khi nào …`: the first half alone asks nothing. */
const isBareHow = ({ text, cue }: QuestionPart, lexicon: Lexicon): boolean =>
  cue.type === 'how' &&
  rolesOf(toTerms(text, { chat: true, lexicon })).filter((role) => role === 'content').length < 2;

/**
 * The questions of a message, when it has several; empty when it has one or none. A sentence before a question that
 * asks nothing itself (`Tôi đọc Quyết định 876.`) stays with it: it says what is asked about.
 */
export function messageParts(text: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  let before = '';
  for (const part of splitQuestions(text, lexicon)) {
    const isAsking = part.cue.type !== 'none' || part.cue.flags !== undefined;
    if (!isAsking || (parts.length === 0 && isBareHow(part, lexicon))) {
      before = `${before}${part.text} `;
      continue;
    }
    // Only a yes is asked for: it belongs to what stands before it.
    if (part.cue.type === 'claim' && before === '' && parts.length > 0 && part.text.split(' ').length <= 4)
      continue;
    parts.push(`${before}${part.text}`);
    before = '';
  }
  return parts.length > 1 ? parts : [];
}
