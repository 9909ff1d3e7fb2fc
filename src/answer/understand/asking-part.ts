import { asksPercent, questionCue } from '../../language/questions/question-type.ts';
import { toTerms } from '../../language/terms.ts';

/** A sentence of the message: where it begins and ends. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[?!\n])|(?<=\.)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The part of a message that asks: its last sentence with a cue, else the whole. */
export function askingPart(text: string): string {
  const parts = sentencesOf(text);
  if (parts.length < 2) return text;
  const asking = parts.filter(
    (part) => questionCue(toTerms(part, { chat: true }), asksPercent(part)).type !== 'none',
  );
  return asking.at(-1) ?? text;
}
