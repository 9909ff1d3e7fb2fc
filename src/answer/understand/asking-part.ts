import { type QuestionPart, splitQuestions } from '../../language/questions/split-questions.ts';

/** The part of a message that asks: its last sentence with a cue, whole, else all of it. */
export function askingPart(text: string): string {
  const parts = splitQuestions(text);
  const last = parts.findLast(({ cue }) => cue.type !== 'none');
  if (!last || parts.every(({ sentence }) => sentence === last.sentence)) return text;
  const ofSentence = ({ sentence }: QuestionPart): boolean => sentence === last.sentence;
  const from = parts.find(ofSentence)?.start ?? 0;
  return text.slice(from, parts.findLast(ofSentence)?.end);
}
