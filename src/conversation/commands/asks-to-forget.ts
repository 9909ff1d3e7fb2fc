import { cleanText } from '../../language/clean/clean-text.ts';
import { parseCommand } from './parse-command.ts';
import { plainCommand } from './plain-words.ts';

/** Longer messages say something else. */
const LONGEST = 160;

/** Whether a message as it was typed asks to delete what is kept of its person, or agrees to it in the words of the button. */
export function asksToForget(raw: string): boolean {
  if (raw.length > LONGEST) return false;
  const outcome = cleanText(raw, { maxLength: LONGEST });
  if (outcome.kind !== 'clean') return false;
  const written = parseCommand(outcome.text);
  if (written) return written.kind === 'command' && written.name === 'xoadulieu';
  return plainCommand(outcome.text)?.name === 'xoadulieu';
}
