import { askingPart } from '../answer/understand/asking-part.ts';
import { cleanText } from '../language/clean/clean-text.ts';
import { type Figure, readFigures } from '../language/figures/read-figures.ts';
import { intentOf } from '../language/questions/intent.ts';
import { asksPercent, questionCue } from '../language/questions/question-type.ts';
import { toTerms } from '../language/terms.ts';

/** How a text is understood, in the shape of the ask contract. */
export interface Analysis {
  readonly id?: string | number;
  readonly clean: string;
  readonly tokens: readonly string[];
  readonly figures: readonly Omit<Figure, 'start' | 'end'>[];
  readonly questionType: string;
  readonly intent: string;
}

/**
 * Reads one text without an index, so no typo is corrected; the type is that of the sentence that asks. An empty, too long or undecodable one gives its
 * reason as the intent.
 */
export function analyzeText(text: string, id?: string | number): Analysis {
  const outcome = cleanText(text);
  const echoed = id === undefined ? {} : { id };
  if (outcome.kind !== 'clean')
    return { ...echoed, clean: '', tokens: [], figures: [], questionType: 'none', intent: outcome.kind };
  const asking = askingPart(outcome.text);
  return {
    ...echoed,
    clean: outcome.text,
    tokens: toTerms(outcome.text, { chat: true }).map(({ term }) => term),
    figures: readFigures(outcome.text).map(({ start: _start, end: _end, ...figure }) => figure),
    questionType: questionCue(toTerms(asking, { chat: true }), asksPercent(asking)).type,
    intent: intentOf(outcome.text),
  };
}
